package org.dalil.gold;

import static org.dalil.gold.GoldMatter.where;
import static org.dalil.gold.GoldMatter.who;

import org.dalil.claim.matter.MatterKind;
import org.dalil.gold.GoldMatter.Happening;
import org.dalil.gold.GoldMatter.Who;

import java.util.List;

/// What the briefing on the men held in Ivanovo tells of: acts, protection, request, two
/// proceedings, a measure, and assurances in three voices.
final class IvanovoMatters {
    static final Who GROUP = who("Ivanovo group");
    static final Happening ARREST = new Happening("Arrest and detention in Ivanovo", "2005-06");
    static final Happening ANDIJAN = new Happening("Unrest and killings in Andijan", "2005-05");
    static final Happening EXTRADITION = new Happening("Extradition ordered", "2006-08-03");
    private static final Who RUSSIA = who("Russia");
    private static final Who UZBEKISTAN = who("Uzbekistan");
    private static final Who PROSECUTOR = who("Russian prosecutor general");
    private static final String HELD = "S004-C01";
    private static final String WANTED = "S004-C02";
    private static final String KILLED = "S004-C04";
    private static final String ORDERED = "S004-C05";
    private static final String RECOGNISED = "S004-C06";
    private static final String PROMISED = "S004-C07";
    private static final String MEASURE = "S004-C08";
    private static final String REPEATED = "S004-C10";
    private static final String RULED = "S004-C12";
    private static final String PROHIBITED = "S004-C13";
    private static final String REMAIN = "S004-C14";

    private IvanovoMatters() {}

    /// All, a whole before its parts.
    static List<GoldMatter> all() {
        GoldMatter arrest = arrest();
        GoldMatter killing = killing();
        GoldMatter extradition = extradition();
        GoldMatter request = request();
        GoldMatter strasbourg =
                new GoldMatter(MatterKind.PROCEEDING, "Application to the Court", GROUP)
                        .says(MEASURE, "forum", "ecthr")
                        .says(MEASURE, "party", GROUP)
                        .says(MEASURE, "representative", who("men’s lawyers"))
                        .says(MEASURE, "respondent", RUSSIA);
        GoldMatter appeal =
                new GoldMatter(MatterKind.PROCEEDING, "Appeal against extradition", GROUP)
                        .says("S004-C09", "forum", "domestic_court")
                        .says("S004-C09", "party", GROUP)
                        .says("S004-C11", "representative", who("men’s defense lawyer (unnamed)"));
        return List.of(
                arrest,
                part(arrest, HELD, "Russian police", "carried_out"),
                detention(),
                killing,
                part(killing, KILLED, "Uzbek government forces", "carried_out"),
                extradition,
                part(extradition, ORDERED, PROSECUTOR.name(), "ordered"),
                protection(),
                request,
                step(request, ORDERED, "extradition_order", PROSECUTOR),
                strasbourg,
                step(strasbourg, MEASURE, "communicated", who("ECtHR")),
                measure(),
                appeal,
                step(appeal, "S004-C09", "hearing", supremeCourt()),
                step(appeal, RULED, "judgment", supremeCourt())
                        .says(RULED, "step_outcome", "upheld", "claim"),
                assurance());
    }

    private static GoldMatter arrest() {
        return new GoldMatter(MatterKind.ACT, "Arrest", ARREST)
                .says(HELD, "act_type", "arrest")
                .says(HELD, "victim", GROUP)
                .says(HELD, "stage", "carried_out", "claim")
                .says(HELD, "begun", "claim")
                .says(HELD, "exact_place", where("Ivanovo, Russia"));
    }

    private static GoldMatter killing() {
        return new GoldMatter(MatterKind.ACT, "Killing of civilians", ANDIJAN)
                .says(KILLED, "act_type", "killing")
                .says(KILLED, "victim", who("Civilians in Andijan"))
                .says(KILLED, "stage", "carried_out", "claim")
                .says(KILLED, "exact_place", where("Andijan"));
    }

    private static Who supremeCourt() {
        return who("Supreme Court of the Russian Federation (text: “the Supreme Court”)");
    }

    private static GoldMatter part(GoldMatter act, String line, String who, String degree) {
        return new GoldMatter(MatterKind.INVOLVEMENT, who, act)
                .says(line, "involved", who(who))
                .says(line, "degree", degree);
    }

    private static GoldMatter step(GoldMatter whole, String line, String kind, Who body) {
        return new GoldMatter(MatterKind.LEGAL_STEP, whole.title + ": " + kind, whole)
                .says(line, "step_kind", kind)
                .says(line, "step_date", "claim")
                .says(line, "step_body", body);
    }

    private static GoldMatter detention() {
        return new GoldMatter(MatterKind.ACT, "Detention", ARREST)
                .says(REMAIN, "act_type", "detention")
                .says(REMAIN, "victim", GROUP)
                .says(REMAIN, "stage", "continuing", "claim")
                .says(HELD, "held_from", "claim")
                .says(REMAIN, "held_at", where("Ivanovo"));
    }

    // Ordered, then held up by the measure; that anybody was sent nobody says.
    private static GoldMatter extradition() {
        return new GoldMatter(MatterKind.ACT, "Extradition to Uzbekistan", EXTRADITION)
                .says(ORDERED, "act_type", "extradition_transfer")
                .says(ORDERED, "victim", GROUP)
                .says(ORDERED, "stage", "ordered", "claim")
                .says(PROHIBITED, "stage", "suspended")
                .says(ORDERED, "from_state", RUSSIA)
                .says(WANTED, "to_state", UZBEKISTAN)
                .says(ORDERED, "transfer_mode", "extradition")
                .says(RECOGNISED, "risk_on_return", "persecution and torture");
    }

    private static GoldMatter protection() {
        return new GoldMatter(MatterKind.PROTECTION, "Refugees under the mandate", GROUP)
                .says(RECOGNISED, "holder", GROUP)
                .says(RECOGNISED, "protection_kind", "refugee_unhcr_mandate")
                .says(RECOGNISED, "protection_state", "granted", "claim")
                .says(RECOGNISED, "authority", who("UNHCR"))
                .says(RECOGNISED, "individual_determination", "yes")
                .says(RECOGNISED, "ground", "well-founded fear of persecution");
    }

    private static GoldMatter request() {
        return new GoldMatter(MatterKind.EXTRADITION_REQUEST, "Request of Uzbekistan", GROUP)
                .says(WANTED, "sought", GROUP)
                .says(WANTED, "requesting_state", UZBEKISTAN)
                .says(ORDERED, "requested_state", RUSSIA)
                .says(WANTED, "request_state", "received")
                .says("S004-C03", "offence", "taking part in the unrest of May 2005")
                .says(ORDERED, "request_state", "ordered", "claim")
                .says(RULED, "request_state", "upheld", "claim");
    }

    // The day is that of its communication; when it was indicated the text does not say.
    private static GoldMatter measure() {
        return new GoldMatter(MatterKind.INTERIM_MEASURE, "Not to extradite the men", GROUP)
                .says(MEASURE, "forum", "ecthr")
                .says(MEASURE, "protects", GROUP)
                .says(MEASURE, "addressee_state", RUSSIA)
                .says(MEASURE, "measure_state", "in_force", "claim")
                .says(MEASURE, "measure_content", "to refrain from extraditing the men")
                .says(PROHIBITED, "measure_until", "until the Court has reviewed their cases");
    }

    /// The promise, that it was received, and whether it is enough: each in the voice of whoever
    /// says so, as far as the text lets one hear it.
    private static GoldMatter assurance() {
        String[] promise = {"Uzbek government", "Russian prosecutor general", "Human Rights Watch"};
        String[] receipt = {"Russian prosecutor general", "Human Rights Watch"};
        return new GoldMatter(MatterKind.ASSURANCE, "Assurances of Uzbekistan", GROUP)
                .voiced(PROMISED, "promisor", UZBEKISTAN, promise)
                .voiced(PROMISED, "promised", "no_torture", promise)
                .voiced(PROMISED, "promised", "no_death_penalty", promise)
                .voiced(PROMISED, "recipient", RUSSIA, receipt)
                .voiced(PROMISED, "promise_evidence", "claimed_only", receipt)
                .voiced(REPEATED, "invoked_by", PROSECUTOR, "Human Rights Watch")
                .voiced(
                        REPEATED,
                        "sufficiency",
                        "sufficient",
                        "Russian authorities",
                        "Russian prosecutor general",
                        "Human Rights Watch")
                .says("S004-C11", "sufficiency", "insufficient", "claim");
    }
}
