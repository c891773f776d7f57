package org.dalil.app.demonstration;

import static org.dalil.claim.ClaimKind.ALLEGATION_AGAINST_VICTIM;
import static org.dalil.claim.ClaimKind.ASSURANCE;
import static org.dalil.claim.ClaimKind.DENIAL;
import static org.dalil.claim.ClaimKind.EVENT_ACT;
import static org.dalil.claim.ClaimKind.FINDING;
import static org.dalil.claim.ClaimKind.LEGAL_ASSESSMENT;
import static org.dalil.claim.ClaimKind.LEGAL_STEP;
import static org.dalil.claim.ClaimKind.OBSERVATION;
import static org.dalil.claim.ClaimKind.STATUS;
import static org.dalil.claim.ClaimKind.SUBMISSION;
import static org.dalil.claim.Modality.ADJUDICATED;
import static org.dalil.claim.Modality.ALLEGED;
import static org.dalil.claim.Modality.ASSERTED;
import static org.dalil.claim.Modality.CLAIMED;
import static org.dalil.claim.Modality.DENIED;
import static org.dalil.claim.Modality.PROMISED;
import static org.dalil.claim.Modality.REPORTED;
import static org.dalil.claim.Modality.WITNESSED;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the sheets on the two groups claim: the men of Ivanovo and those returned from Almaty.
final class RefugeeLines {
    private RefugeeLines() {}

    /// The claims by name, in the order of their numbers.
    static Map<String, Line> all() {
        Map<String, Line> lines = new LinkedHashMap<>();
        arrest(lines);
        protection(lines);
        assurances(lines);
        court(lines);
        courtroom(lines);
        returned(lines);
        accused(lines);
        committee(lines);
        breach(lines);
        return lines;
    }

    private static void arrest(Map<String, Line> lines) {
        lines.put(
                "arrest",
                Line.from(
                                Sheet.BRIEFING,
                                "twelve refugees from Uzbekistan and one citizen of Kyrgyzstan")
                        .states("Police arrested twelve Uzbek refugees and a Kyrgyz citizen")
                        .as(EVENT_ACT, REPORTED)
                        .on("June 2005")
                        .at(Where.IVANOVO)
                        .origin(Who.HRW, "reported")
                        .about(Who.IVANOVO, Who.IVANOVO_POLICE, What.ARREST)
                        .sealed());
        lines.put(
                "wanted",
                Line.from(Sheet.BRIEFING, "Uzbekistan wants them for the unrest of May 2005")
                        .states("The men took part in the unrest in Andijan")
                        .as(ALLEGATION_AGAINST_VICTIM, ALLEGED)
                        .on("May 2005")
                        .at(Where.ANDIJAN)
                        .origin(Who.UZBEKISTAN, "accused")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, What.ANDIJAN)
                        .sealed());
        lines.put(
                "killings",
                Line.from(Sheet.BRIEFING, "the killing of hundreds of civilians by its own forces")
                        .states("Uzbek forces killed hundreds of civilians in Andijan")
                        .as(EVENT_ACT, REPORTED)
                        .on("May 2005")
                        .at(Where.ANDIJAN)
                        .origin(Who.HRW, "reported")
                        .about(Who.UZBEKISTAN, What.ANDIJAN)
                        .sealed());
    }

    private static void protection(Map<String, Line> lines) {
        lines.put(
                "recognised",
                Line.from(Sheet.BRIEFING, "recognised every one of them as a refugee")
                        .states("UNHCR recognised each of the thirteen men as a refugee")
                        .as(STATUS, REPORTED)
                        .on("before 3 August 2006")
                        .origin(Who.UNHCR, "decided")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, Who.UNHCR, What.RECOGNITION)
                        .sealed());
        lines.put(
                "ordered",
                Line.from(
                                Sheet.BRIEFING,
                                "on 3 August 2006 the Russian prosecutor general ordered their")
                        .states("The prosecutor general ordered the extradition of the men")
                        .as(LEGAL_STEP, REPORTED)
                        .on("3 August 2006")
                        .at(Where.RUSSIA)
                        .origin(Who.PROSECUTOR, "ordered")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, Who.PROSECUTOR, What.ORDER)
                        .sealed());
    }

    private static void assurances(Map<String, Line> lines) {
        lines.put(
                "promise",
                Line.from(Sheet.BRIEFING, "no torture, no death penalty")
                        .states("Uzbekistan promised neither torture nor death for the men")
                        .as(ASSURANCE, PROMISED)
                        .on("before 3 August 2006")
                        .origin(Who.UZBEKISTAN, "promised")
                        .relay(Who.PROSECUTOR)
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, Who.UZBEKISTAN, Who.RUSSIA)
                        .noted("Nobody but the prosecution is known to have seen it.")
                        .sealed());
        lines.put(
                "sufficient",
                Line.from(Sheet.BRIEFING, "relied on the assurances and found them good enough")
                        .states("The assurances protect the men well enough")
                        .as(SUBMISSION, CLAIMED)
                        .on("28 November 2006")
                        .at(Where.MOSCOW)
                        .origin(Who.PROSECUTOR, "submitted")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, What.HEARING)
                        .sealed());
        lines.put(
                "worthless",
                Line.from(Sheet.BRIEFING, "called such promises worthless")
                        .states("Assurances of Uzbekistan cannot be relied on")
                        .as(SUBMISSION, ASSERTED)
                        .on("28 November 2006")
                        .at(Where.MOSCOW)
                        .origin(Who.DEFENCE, "submitted")
                        .relay(Who.OBSERVER)
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, What.HEARING, Who.UZBEKISTAN)
                        .sealed());
    }

    private static void court(Map<String, Line> lines) {
        lines.put(
                "measures",
                Line.from(Sheet.BRIEFING, "the European Court told Russia not to extradite")
                        .states("The Court told Russia not to extradite the men for now")
                        .as(LEGAL_STEP, REPORTED)
                        .on("15 August 2006")
                        .at(Where.STRASBOURG)
                        .origin(Who.COURT, "ordered")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, Who.COURT, What.MEASURES)
                        .noted("The day it was communicated, not the day it was decided.")
                        .sealed());
        lines.put(
                "upheld",
                Line.from(Sheet.BRIEFING, "The Supreme Court let all the extraditions stand")
                        .states("The Supreme Court let all thirteen extraditions stand")
                        .as(LEGAL_STEP, ADJUDICATED)
                        .on("28 November 2006 to 1 December 2006")
                        .at(Where.MOSCOW)
                        .origin(Who.SUPREME_COURT, "ruled")
                        .reporter(Who.HRW)
                        .about(Who.IVANOVO, Who.SUPREME_COURT, What.HEARING)
                        .sealed());
    }

    private static void courtroom(Map<String, Line> lines) {
        lines.put(
                "observed",
                Line.from(Sheet.BRIEFING, "sat in the courtroom on 28 November 2006")
                        .states("An observer was in court when the appeals were heard")
                        .as(OBSERVATION, WITNESSED)
                        .on("28 November 2006")
                        .at(Where.MOSCOW)
                        .origin(Who.OBSERVER, "saw")
                        .reporter(Who.HRW)
                        .about(What.HEARING)
                        .sealed());
        lines.put(
                "held",
                Line.from(Sheet.BRIEFING, "The men are still held in Ivanovo")
                        .states("The men are in detention in Ivanovo")
                        .as(STATUS, REPORTED)
                        .on("after 1 December 2006")
                        .at(Where.IVANOVO)
                        .origin(Who.HRW, "reported")
                        .about(Who.IVANOVO)
                        .noted("True when written; must be checked again."));
    }

    private static void returned(Map<String, Line> lines) {
        lines.put(
                "twenty-eight",
                Line.from(Sheet.RADIO, "28 Uzbek asylum seekers had been extradited on 9 June")
                        .states("Kazakhstan extradited 28 Uzbek asylum seekers")
                        .as(EVENT_ACT, REPORTED)
                        .on("9 June")
                        .at(Where.ALMATY)
                        .origin(Who.EXPERT, "told")
                        .reporter(Who.RADIO)
                        .about(Who.ALMATY, What.RETURN, Who.KAZAKHSTAN, Who.UZBEKISTAN)
                        .sealed());
        lines.put(
                "unlawful",
                Line.from(Sheet.RADIO, "Kazakhstan broke the UN convention against torture")
                        .states("The extradition broke the convention and Kazakhstan’s own law")
                        .as(LEGAL_ASSESSMENT, ASSERTED)
                        .origin(Who.EXPERT, "said")
                        .reporter(Who.RADIO)
                        .about(Who.KAZAKHSTAN, What.RETURN));
        lines.put(
                "rules",
                Line.from(Sheet.RADIO, "rules changed in December forbid handing anyone over")
                        .states("Kazakh rules forbid handing anyone over to likely torture")
                        .as(LEGAL_STEP, REPORTED)
                        .on("in December")
                        .at(Where.KAZAKHSTAN)
                        .origin(Who.EXPERT, "said")
                        .reporter(Who.RADIO)
                        .about(Who.KAZAKHSTAN));
        lines.put(
                "year-held",
                Line.from(Sheet.RADIO, "they spent a year in detention in Almaty")
                        .states("The men were detained for a year after asylum was refused")
                        .as(EVENT_ACT, REPORTED)
                        .at(Where.ALMATY)
                        .origin(Who.RADIO, "reported")
                        .about(Who.ALMATY, What.DETENTION, Who.MIGRATION));
    }

    private static void accused(Map<String, Line> lines) {
        lines.put(
                "terrorists",
                Line.from(Sheet.RADIO, "called the men members of a terrorist organisation")
                        .states("The men were members of a terrorist organisation")
                        .as(ALLEGATION_AGAINST_VICTIM, ALLEGED)
                        .origin(Who.KAZAKHSTAN, "accused")
                        .relay(Who.EXPERT)
                        .reporter(Who.RADIO)
                        .about(Who.ALMATY)
                        .sealed());
        lines.put(
                "invented",
                Line.from(Sheet.RADIO, "six cases he had studied rested on invented charges")
                        .states("In six cases that were studied the charges were invented")
                        .as(FINDING, ASSERTED)
                        .origin(Who.EXPERT, "found")
                        .reporter(Who.RADIO)
                        .about(Who.ALMATY)
                        .noted("Six cases only; nothing is said of the others.")
                        .sealed());
        lines.put(
                "no-ties",
                Line.from(Sheet.RADIO, "practised their faith and had no ties to armed groups")
                        .states("The men had no ties to armed groups")
                        .as(DENIAL, DENIED)
                        .origin(Who.WIVES, "said")
                        .reporter(Who.RADIO)
                        .about(Who.ALMATY)
                        .sealed());
    }

    private static void committee(Map<String, Line> lines) {
        lines.put(
                "twenty-nine",
                Line.from(
                                Sheet.DECISION,
                                "Kazakhstan handed 29 people to Uzbekistan on 9 June 2011",
                                "27 from Uzbekistan and two from Tajikistan")
                        .states("Kazakhstan handed 29 people to Uzbekistan, two of them Tajik")
                        .as(EVENT_ACT, ADJUDICATED)
                        .on("9 June 2011")
                        .at(Where.ALMATY)
                        .origin(Who.COMMITTEE, "established")
                        .about(Who.ALMATY, What.RETURN, Who.KAZAKHSTAN, Who.UZBEKISTAN)
                        .sealed());
        lines.put(
                "refused-later",
                Line.from(
                                Sheet.DECISION,
                                "arrested in Almaty between 9 and 11 June 2010",
                                "refused only afterwards, on 11 and 27 August 2010")
                        .states("The arrests came before asylum was refused")
                        .as(EVENT_ACT, ADJUDICATED)
                        .on("between 9 and 11 June 2010")
                        .at(Where.ALMATY)
                        .origin(Who.COMMITTEE, "established")
                        .about(Who.ALMATY, What.DETENTION, Who.MIGRATION)
                        .sealed());
    }

    private static void breach(Map<String, Line> lines) {
        lines.put(
                "humane",
                Line.from(Sheet.DECISION, "Uzbekistan had promised humane treatment")
                        .states("Uzbekistan promised humane treatment of those returned")
                        .as(ASSURANCE, PROMISED)
                        .on("before 9 June 2011")
                        .origin(Who.UZBEKISTAN, "promised")
                        .relay(Who.KAZAKHSTAN)
                        .reporter(Who.COMMITTEE)
                        .about(Who.ALMATY, Who.UZBEKISTAN, Who.KAZAKHSTAN)
                        .sealed());
        lines.put(
                "breach",
                Line.from(Sheet.DECISION, "held that the return broke the convention")
                        .states("The return broke the convention against torture")
                        .as(LEGAL_ASSESSMENT, ADJUDICATED)
                        .origin(Who.COMMITTEE, "held")
                        .about(Who.KAZAKHSTAN, What.RETURN)
                        .sealed());
    }
}
