package org.dalil.app.demonstration;

import static org.dalil.claim.content.ClaimKind.ALLEGATION_AGAINST_VICTIM;
import static org.dalil.claim.content.ClaimKind.ASSURANCE;
import static org.dalil.claim.content.ClaimKind.CONTEXT;
import static org.dalil.claim.content.ClaimKind.DENIAL;
import static org.dalil.claim.content.ClaimKind.EVENT_ACT;
import static org.dalil.claim.content.ClaimKind.FINDING;
import static org.dalil.claim.content.ClaimKind.LEGAL_ASSESSMENT;
import static org.dalil.claim.content.ClaimKind.LEGAL_STEP;
import static org.dalil.claim.content.ClaimKind.OBSERVATION;
import static org.dalil.claim.content.ClaimKind.STATUS;
import static org.dalil.claim.content.ClaimKind.SUBMISSION;
import static org.dalil.claim.content.Modality.ADJUDICATED;
import static org.dalil.claim.content.Modality.ALLEGED;
import static org.dalil.claim.content.Modality.ASSERTED;
import static org.dalil.claim.content.Modality.CLAIMED;
import static org.dalil.claim.content.Modality.DENIED;
import static org.dalil.claim.content.Modality.PROMISED;
import static org.dalil.claim.content.Modality.REPORTED;
import static org.dalil.claim.content.Modality.WITNESSED;
import static org.dalil.kernel.quantity.CountUnit.PERSON;

/// What the sheets on the two groups claim: the men of Ivanovo and those returned from Almaty.
final class RefugeeLines {
    private RefugeeLines() {}

    /// Tells them, in the order of their numbers.
    static void tell(Script script) {
        arrest(script);
        protection(script);
        assurances(script);
        argued(script);
        court(script);
        courtroom(script);
        returned(script);
        accused(script);
        committee(script);
        breach(script);
        told(script);
    }

    private static void arrest(Script script) {
        script.from(
                        "arrest",
                        Sheet.BRIEFING,
                        "twelve refugees from Uzbekistan and one citizen of Kyrgyzstan")
                .states("Police arrested twelve Uzbek refugees and a Kyrgyz citizen")
                .as(EVENT_ACT, REPORTED)
                .on("June 2005")
                .at(Where.IVANOVO)
                .origin(Who.HRW, "reported")
                .about(Who.IVANOVO, Who.IVANOVO_POLICE, What.ARREST)
                .sealed();
        script.from("wanted", Sheet.BRIEFING, "Uzbekistan wants them for the unrest of May 2005")
                .states("The men took part in the unrest in Andijan")
                .as(ALLEGATION_AGAINST_VICTIM, ALLEGED)
                .on("May 2005")
                .at(Where.ANDIJAN)
                .origin(Who.UZBEKISTAN, "accused")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, What.ANDIJAN)
                .sealed();
        script.from(
                        "killings",
                        Sheet.BRIEFING,
                        "the killing of hundreds of civilians by its own forces")
                .states("Uzbek forces killed hundreds of civilians in Andijan")
                .as(EVENT_ACT, REPORTED)
                .on("May 2005")
                .at(Where.ANDIJAN)
                .origin(Who.HRW, "reported")
                .about(Who.UZBEKISTAN, What.ANDIJAN)
                .speakingFor(
                        Who.IVANOVO,
                        "cat3_substantial_grounds",
                        "cat3_official_hand",
                        "echr3_severity")
                .sealed();
    }

    private static void protection(Script script) {
        script.from("recognised", Sheet.BRIEFING, "recognised every one of them as a refugee")
                .states("UNHCR recognised each of the thirteen men as a refugee")
                .as(STATUS, REPORTED)
                .on("before 3 August 2006")
                .origin(Who.UNHCR, "decided")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.UNHCR, What.RECOGNITION)
                .sealed();
        script.from(
                        "ordered",
                        Sheet.BRIEFING,
                        "on 3 August 2006 the Russian prosecutor general ordered their")
                .states("The prosecutor general ordered the extradition of the men")
                .as(LEGAL_STEP, REPORTED)
                .on("3 August 2006")
                .at(Where.RUSSIA)
                .origin(Who.PROSECUTOR, "ordered")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.PROSECUTOR, What.ORDER)
                .sealed();
    }

    private static void assurances(Script script) {
        script.from("promise", Sheet.BRIEFING, "no torture, no death penalty")
                .states("Uzbekistan promised neither torture nor death for the men")
                .as(ASSURANCE, PROMISED)
                .on("before 3 August 2006")
                .origin(Who.UZBEKISTAN, "promised")
                .relay(Who.PROSECUTOR)
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.UZBEKISTAN, Who.RUSSIA)
                .noted("Nobody but the prosecution is known to have seen it.")
                .sealed();
        script.from("received", Sheet.BRIEFING, "His office spoke of assurances from Tashkent")
                .states("The prosecutor’s office has received assurances")
                .as(SUBMISSION, CLAIMED)
                .on("before 3 August 2006")
                .origin(Who.PROSECUTOR, "claimed")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.PROSECUTOR)
                .noted("Only claimed: no copy is known.")
                .sealed();
    }

    private static void argued(Script script) {
        script.from(
                        "sufficient",
                        Sheet.BRIEFING,
                        "relied on the assurances and found them good enough")
                .states("The assurances protect the men well enough")
                .as(SUBMISSION, CLAIMED)
                .on("28 November 2006")
                .at(Where.MOSCOW)
                .origin(Who.PROSECUTOR, "submitted")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, What.HEARING)
                .sealed();
        script.from("worthless", Sheet.BRIEFING, "called such promises worthless")
                .states("Assurances of Uzbekistan cannot be relied on")
                .as(SUBMISSION, ASSERTED)
                .on("28 November 2006")
                .at(Where.MOSCOW)
                .origin(Who.DEFENCE, "submitted")
                .relay(Who.OBSERVER)
                .reporter(Who.HRW)
                .about(Who.IVANOVO, What.HEARING, Who.UZBEKISTAN)
                .sealed();
    }

    private static void court(Script script) {
        script.from("measures", Sheet.BRIEFING, "the European Court told Russia not to extradite")
                .states("The Court told Russia not to extradite the men for now")
                .as(LEGAL_STEP, REPORTED)
                .on("15 August 2006")
                .at(Where.STRASBOURG)
                .origin(Who.COURT, "ordered")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.COURT, What.MEASURES)
                .noted("The day it was communicated, not the day it was decided.")
                .sealed();
        script.from("upheld", Sheet.BRIEFING, "The Supreme Court let all the extraditions stand")
                .states("The Supreme Court let all thirteen extraditions stand")
                .as(LEGAL_STEP, ADJUDICATED)
                .on("28 November 2006 to 1 December 2006")
                .at(Where.MOSCOW)
                .origin(Who.SUPREME_COURT, "ruled")
                .reporter(Who.HRW)
                .about(Who.IVANOVO, Who.SUPREME_COURT, What.HEARING)
                .sealed();
    }

    private static void courtroom(Script script) {
        script.from("observed", Sheet.BRIEFING, "sat in the courtroom on 28 November 2006")
                .states("An observer was in court when the appeals were heard")
                .as(OBSERVATION, WITNESSED)
                .on("28 November 2006")
                .at(Where.MOSCOW)
                .origin(Who.OBSERVER, "saw")
                .reporter(Who.HRW)
                .about(What.HEARING)
                .sealed();
        script.from("held", Sheet.BRIEFING, "The men are still held in Ivanovo")
                .states("The men are in detention in Ivanovo")
                .as(STATUS, REPORTED)
                .on("after 1 December 2006")
                .at(Where.IVANOVO)
                .origin(Who.HRW, "reported")
                .about(Who.IVANOVO)
                .noted("True when written; must be checked again.");
    }

    private static void returned(Script script) {
        script.from(
                        "twenty-eight",
                        Sheet.RADIO,
                        "28 Uzbek asylum seekers had been extradited on 9 June")
                .states("Kazakhstan extradited 28 Uzbek asylum seekers")
                .counting("28", PERSON, null)
                .fills(Who.ALMATY, "number_of_people")
                .as(EVENT_ACT, REPORTED)
                .on("9 June")
                .at(Where.ALMATY)
                .origin(Who.EXPERT, "told")
                .reporter(Who.RADIO)
                .about(Who.ALMATY, What.RETURN, Who.KAZAKHSTAN, Who.UZBEKISTAN)
                .sealed();
        script.from("unlawful", Sheet.RADIO, "the extradition last month broke the UN convention")
                .states("The extradition broke the convention and Kazakhstan’s own law")
                .as(LEGAL_ASSESSMENT, ASSERTED)
                .on("last month")
                .origin(Who.EXPERT, "said")
                .reporter(Who.RADIO)
                .about(Who.KAZAKHSTAN, What.RETURN);
        script.from("rules", Sheet.RADIO, "rules changed in December forbid handing anyone over")
                .states("Kazakh rules forbid handing anyone over to likely torture")
                .as(LEGAL_STEP, REPORTED)
                .on("in December")
                .at(Where.KAZAKHSTAN)
                .origin(Who.EXPERT, "said")
                .reporter(Who.RADIO)
                .about(Who.KAZAKHSTAN);
        script.from("year-held", Sheet.RADIO, "they spent a year in detention in Almaty")
                .states("The men were detained for a year after asylum was refused")
                .as(EVENT_ACT, REPORTED)
                .at(Where.ALMATY)
                .origin(Who.RADIO, "reported")
                .about(Who.ALMATY, What.DETENTION, Who.MIGRATION);
    }

    private static void told(Script script) {
        script.from("told", Sheet.RADIO, "On 8 July the director of the Central Asian programme")
                .states("The programme director spoke to the radio")
                .as(CONTEXT, REPORTED)
                .on("8 July")
                .origin(Who.RADIO, "reported")
                .about(Who.EXPERT);
        script.from("raised", Sheet.RADIO, "raised at a meeting of organisations in Belgrade on 7")
                .states("The cases were raised at a meeting of organisations")
                .as(EVENT_ACT, REPORTED)
                .on("7 July")
                .origin(Who.EXPERT, "said")
                .reporter(Who.RADIO)
                .about(Who.ALMATY);
    }

    private static void accused(Script script) {
        script.from("terrorists", Sheet.RADIO, "called the men members of a terrorist organisation")
                .states("The men were members of a terrorist organisation")
                .as(ALLEGATION_AGAINST_VICTIM, ALLEGED)
                .origin(Who.KAZAKHSTAN, "accused")
                .relay(Who.EXPERT)
                .reporter(Who.RADIO)
                .about(Who.ALMATY)
                .sealed();
        script.from("invented", Sheet.RADIO, "six cases he had studied rested on invented charges")
                .states("In six cases that were studied the charges were invented")
                .as(FINDING, ASSERTED)
                .origin(Who.EXPERT, "found")
                .reporter(Who.RADIO)
                .about(Who.ALMATY)
                .noted("Six cases only; nothing is said of the others.")
                .sealed();
        script.from("no-ties", Sheet.RADIO, "practised their faith and had no ties to armed groups")
                .states("The men had no ties to armed groups")
                .as(DENIAL, DENIED)
                .origin(Who.WIVES, "said")
                .reporter(Who.RADIO)
                .about(Who.ALMATY)
                .sealed();
    }

    private static void committee(Script script) {
        script.from(
                        "twenty-nine",
                        Sheet.DECISION,
                        "Kazakhstan handed 29 people to Uzbekistan on 9 June 2011",
                        "27 from Uzbekistan and two from Tajikistan")
                .states("Kazakhstan handed 29 people to Uzbekistan, two of them Tajik")
                .counting("29", PERSON, null)
                .fills(Who.ALMATY, "number_of_people")
                .as(EVENT_ACT, ADJUDICATED)
                .on("9 June 2011")
                .at(Where.ALMATY)
                .origin(Who.COMMITTEE, "established")
                .about(Who.ALMATY, What.RETURN, Who.KAZAKHSTAN, Who.UZBEKISTAN)
                .sealed();
        script.from(
                        "refused-later",
                        Sheet.DECISION,
                        "arrested in Almaty between 9 and 11 June 2010",
                        "refused only afterwards, on 11 and 27 August 2010")
                .states("The arrests came before asylum was refused")
                .as(EVENT_ACT, ADJUDICATED)
                .on("between 9 and 11 June 2010")
                .at(Where.ALMATY)
                .origin(Who.COMMITTEE, "established")
                .about(Who.ALMATY, What.DETENTION, Who.MIGRATION)
                .sealed();
    }

    private static void breach(Script script) {
        script.from("humane", Sheet.DECISION, "Uzbekistan had promised humane treatment")
                .states("Uzbekistan promised humane treatment of those returned")
                .as(ASSURANCE, PROMISED)
                .on("before 9 June 2011")
                .origin(Who.UZBEKISTAN, "promised")
                .relay(Who.KAZAKHSTAN)
                .reporter(Who.COMMITTEE)
                .about(Who.ALMATY, Who.UZBEKISTAN, Who.KAZAKHSTAN)
                .sealed();
        script.from("breach", Sheet.DECISION, "held that the return broke the convention")
                .states("The return broke the convention against torture")
                .as(LEGAL_ASSESSMENT, ADJUDICATED)
                .origin(Who.COMMITTEE, "held")
                .about(Who.KAZAKHSTAN, What.RETURN)
                .sealed();
    }
}
