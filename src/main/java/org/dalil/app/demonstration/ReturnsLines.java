package org.dalil.app.demonstration;

import static org.dalil.claim.content.ClaimKind.CONTEXT;
import static org.dalil.claim.content.ClaimKind.DENIAL;
import static org.dalil.claim.content.ClaimKind.EVENT_ACT;
import static org.dalil.claim.content.ClaimKind.FINDING;
import static org.dalil.claim.content.ClaimKind.GENERAL_PATTERN;
import static org.dalil.claim.content.ClaimKind.OPINION;
import static org.dalil.claim.content.ClaimKind.RECOMMENDATION;
import static org.dalil.claim.content.ClaimKind.STATISTIC;
import static org.dalil.claim.content.Modality.ALLEGED;
import static org.dalil.claim.content.Modality.ASSERTED;
import static org.dalil.claim.content.Modality.DENIED;
import static org.dalil.claim.content.Modality.HEDGED;
import static org.dalil.claim.content.Modality.RECOMMENDED;
import static org.dalil.claim.content.Modality.REPORTED;
import static org.dalil.kernel.quantity.CountUnit.PERSON;
import static org.dalil.kernel.quantity.CountUnit.REQUEST;
import static org.dalil.kernel.quantity.CountUnit.RULING_PERSON;

/// What the sheets on Russia and the whole region claim.
final class ReturnsLines {
    private ReturnsLines() {}

    /// Tells them, in the order of their numbers.
    static void tell(Script script) {
        report(script);
        removals(script);
        statement(script);
        doubts(script);
        article(script);
        handovers(script);
    }

    private static void report(Script script) {
        script.from("decisions", Sheet.REPORT, "decisions in 2012 to hand over 1,124 people")
                .states("In 2012 Russia decided to hand over 1,124 people to other States")
                .as(STATISTIC, REPORTED)
                .on("2012")
                .at(Where.RUSSIA)
                .origin(Who.PROSECUTOR, "counted")
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.RUSSIA)
                .counting("1,124", RULING_PERSON, "out_of")
                .noted("Decisions, not handovers: out of Russia.")
                .sealed();
        script.from("requests", Sheet.REPORT, "of 439 requests sent by Russia abroad, 229 were met")
                .states("Other States granted 229 of 439 Russian extradition requests")
                .as(STATISTIC, REPORTED)
                .on("2012?")
                .origin(Who.PROSECUTOR, "counted")
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.RUSSIA)
                .counting("229 of 439", REQUEST, "into")
                .noted("Into Russia. Not to be added to the 1,124.")
                .sealed();
        script.from("ordinary", Sheet.REPORT, "many of those handed over were proven offenders")
                .states("Many of those handed over were proven offenders")
                .as(GENERAL_PATTERN, ASSERTED)
                .origin(Who.REPORT_AUTHOR, "granted")
                .exculpatory();
    }

    private static void removals(Script script) {
        script.from("nine", Sheet.REPORT, "nine people removed unlawfully from Russia to Central")
                .states("Nine people were removed unlawfully from Russia to Central Asia")
                .as(EVENT_ACT, REPORTED)
                .on("August 2011 to June 2013")
                .at(Where.RUSSIA)
                .origin(Who.AMNESTY, "counted")
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.NINE, What.REMOVALS, Who.RUSSIA)
                .counting("9", PERSON, "out_of")
                .fills(Who.NINE, "number_of_people")
                .sealed();
        script.from("asylum", Sheet.REPORT, "European countries should send no refugee to Russia")
                .states("No refugee should be sent from Europe to Russia")
                .as(RECOMMENDATION, RECOMMENDED)
                .origin(Who.REPORT_AUTHOR, "asked")
                .about(Who.RUSSIA);
    }

    private static void statement(Script script) {
        script.from(
                        "collusion",
                        Sheet.STATEMENT,
                        "спецслужбы России, Украины и стран региона действуют")
                .states("Security services of the region act together in abductions")
                .as(GENERAL_PATTERN, ASSERTED)
                .at(Where.CENTRAL_ASIA)
                .origin(Who.AMNESTY, "stated")
                .about(Who.SERVICES)
                .noted("A pattern. No single event is made of it.")
                .sealed();
        script.from(
                        "defied",
                        Sheet.STATEMENT,
                        "были увезены из России, хотя суд запретил их выдачу")
                .states("Several people were taken from Russia against rulings of the" + " Court")
                .as(EVENT_ACT, REPORTED)
                .on("недавно")
                .at(Where.RUSSIA)
                .origin(Who.AMNESTY, "reported")
                .about(Who.COURT, Who.RUSSIA);
        script.from("ignorance", Sheet.STATEMENT, "якобы ничего не знают")
                .states("The authorities say they know nothing of abductions")
                .as(DENIAL, DENIED)
                .origin(null, "denied")
                .relay(Who.DIRECTOR)
                .reporter(Who.AMNESTY)
                .about(Who.SERVICES)
                .noted("The denial reaches us only through its critic.")
                .sealed();
    }

    private static void doubts(Script script) {
        script.from("disbelief", Sheet.STATEMENT, "Сам он этому не верит")
                .states("Such disappearances are impossible without both countries’" + " services")
                .as(OPINION, ASSERTED)
                .origin(Who.DIRECTOR, "argued")
                .reporter(Who.AMNESTY)
                .about(Who.SERVICES)
                .sealed();
        script.from("thousands", Sheet.STATEMENT, "рассказали тысячи людей")
                .states("Over twenty years thousands have said they were tortured in" + " custody")
                .as(GENERAL_PATTERN, ALLEGED)
                .at(Where.CENTRAL_ASIA)
                .origin(null, "said")
                .reporter(Who.AMNESTY)
                .noted("Allegations; how many is not counted.");
        script.from("silence", Sheet.STATEMENT, "по осторожному предположению директора")
                .states("The silence of other States may come from their own cooperation")
                .as(OPINION, HEDGED)
                .origin(Who.DIRECTOR, "supposed")
                .reporter(Who.AMNESTY);
    }

    private static void article(Script script) {
        script.from("hundreds", Sheet.ARTICLE, "hundreds of migrants and asylum seekers were taken")
                .states("Hundreds were abducted or forcibly returned to Uzbekistan")
                .as(STATISTIC, REPORTED)
                .on("since 2014")
                .at(Where.RUSSIA)
                .origin(Who.AMNESTY, "counted")
                .reporter(Who.PRESS)
                .about(What.FORCED_RETURNS, Who.RUSSIA, Who.UZBEKISTAN)
                .sealed();
        script.from("teeth", Sheet.ARTICLE, "nearly all his teeth had been kicked out …")
                .states("A man returned to Uzbekistan was tortured")
                .as(EVENT_ACT, ALLEGED)
                .on("2014")
                .at(Where.UZBEKISTAN)
                .origin(Who.RELATIVE, "told")
                .relay(Who.AMNESTY)
                .reporter(Who.PRESS)
                .about(Who.RETURNED)
                .speakingFor(
                        Who.IVANOVO,
                        "cat3_substantial_grounds",
                        "echr3_real_risk",
                        "echr3_severity")
                .sealed();
        script.from("no-torture", Sheet.ARTICLE, "Uzbekistan rejects the charge that it tortures")
                .states("Uzbekistan does not torture")
                .as(DENIAL, DENIED)
                .at(Where.UZBEKISTAN)
                .origin(Who.UZBEKISTAN, "denied")
                .reporter(Who.PRESS)
                .about(Who.UZBEKISTAN)
                .speakingAgainst(Who.IVANOVO, "cat3_substantial_grounds", "echr3_real_risk")
                .sealed();
    }

    private static void handovers(Script script) {
        script.from(
                        "businessman",
                        Sheet.ARTICLE,
                        "took him in the middle of Moscow",
                        "he passed into the hands of Uzbek guards",
                        "The Strasbourg court had forbidden his extradition")
                .states("FSB officers seized a businessman and gave him to Uzbek guards")
                .as(EVENT_ACT, REPORTED)
                .at(Where.AIRPORT)
                .origin(Who.AMNESTY, "described")
                .reporter(Who.PRESS)
                .about(Who.BUSINESSMAN, What.HANDOVER, Who.FSB, Who.UZBEK_OFFICERS)
                .sealed();
        script.from(
                        "complicity",
                        Sheet.ARTICLE,
                        "Russian police and security officers often helped")
                .states("Russian officers often helped Uzbek officers abduct people")
                .as(FINDING, ASSERTED)
                .at(Where.RUSSIA)
                .origin(Who.AMNESTY, "found")
                .reporter(Who.PRESS)
                .about(Who.FSB, Who.UZBEK_OFFICERS, What.FORCED_RETURNS);
        script.from(
                        "least-free",
                        Sheet.ARTICLE,
                        "among the least free countries of the world last year")
                .states("Uzbekistan was listed among the least free countries")
                .as(CONTEXT, REPORTED)
                .on("last year")
                .origin(Who.INSTITUTE, "listed")
                .reporter(Who.PRESS)
                .about(Who.UZBEKISTAN);
    }

    /// What is told of Person K, whom nobody ever met: an account, and its denial in custody.
    static void madeUp(Script script) {
        accounts(script);
        custody(script);
        offices(script);
    }

    private static void accounts(Script script) {
        script.from(
                        "k-account",
                        Sheet.REPORT,
                        "men in plain clothes had dragged him into a car in Moscow and beaten him")
                .states("Men in plain clothes dragged Person K into a car and beat him")
                .as(EVENT_ACT, ALLEGED)
                .on("before 5 March 2013")
                .at(Where.MOSCOW)
                .origin(Who.PERSON_K, "told")
                .relay(Who.RELATIVE_OF_K)
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.PERSON_K)
                .sealed();
        script.from(
                        "k-denial",
                        Sheet.REPORT,
                        "On 20 May 2013, in that prison, he signed a typed paper",
                        "nobody had laid hands on him and he had come home of his own will")
                .states("Nobody laid hands on Person K; he came home of his own will")
                .as(DENIAL, DENIED)
                .on("20 May 2013")
                .at(Where.TASHKENT)
                .origin(Who.PERSON_K, "signed")
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.PERSON_K, What.CUSTODY)
                .noted("Signed in custody. It stands beside the first account.")
                .sealed();
        script.from("k-ready", Sheet.REPORT, "the paper lay ready before he was brought in")
                .states("The paper was typed before Person K saw it")
                .as(EVENT_ACT, REPORTED)
                .on("20 May 2013")
                .at(Where.TASHKENT)
                .origin(Who.PRISONER, "said")
                .reporter(Who.REPORT_AUTHOR)
                .about(Who.PERSON_K, What.CUSTODY)
                .sealed();
    }

    private static void custody(Script script) {
        script.from(
                        "k-held",
                        Sheet.REPORT,
                        "From 10 March to 2 June 2013 he was held in a remand prison in Tashkent")
                .states("Person K was held in a remand prison in Tashkent")
                .as(EVENT_ACT, REPORTED)
                .on("10 March 2013 to 2 June 2013")
                .at(Where.TASHKENT)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.PERSON_K, What.CUSTODY)
                .sealed();
        script.from("k-hands", Sheet.REPORT, "men of a security department took him there")
                .states("A security department took Person K there and kept charge of him")
                .as(EVENT_ACT, REPORTED)
                .at(Where.TASHKENT)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.PERSON_K, Who.DEPARTMENT, What.CUSTODY)
                .sealed();
        script.from(
                        "k-alone",
                        Sheet.REPORT,
                        "he saw no lawyer, and nobody of his family was let in")
                .states("Person K saw neither a lawyer nor his family")
                .as(EVENT_ACT, REPORTED)
                .at(Where.TASHKENT)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.PERSON_K, What.CUSTODY)
                .sealed();
    }

    private static void offices(Script script) {
        script.from("k-officer", Sheet.REPORT, "Officer L led the shift that guarded him")
                .states("Officer L led the shift that guarded Person K")
                .as(EVENT_ACT, REPORTED)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.OFFICER_L, Who.PERSON_K, What.CUSTODY)
                .sealed();
        script.from("k-warden", Sheet.REPORT, "Warden M was head of the prison and gave Officer L")
                .states("Warden M was head of the prison and Officer L’s superior")
                .as(CONTEXT, REPORTED)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.WARDEN_M, Who.OFFICER_L)
                .sealed();
        script.from("k-above", Sheet.REPORT, "The prison answered to that department")
                .states("The prison answered to the security department")
                .as(CONTEXT, REPORTED)
                .origin(Who.REPORT_AUTHOR, "reported")
                .about(Who.PRISON, Who.DEPARTMENT)
                .sealed();
    }
}
