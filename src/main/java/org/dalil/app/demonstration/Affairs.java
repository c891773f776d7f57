package org.dalil.app.demonstration;

import org.dalil.claim.matter.MatterKind;

import java.util.List;

/// What happened to the two groups and what the law says of it: acts, protection, requests,
/// proceedings, measures and assurances, each as the lines of the script tell of it.
final class Affairs {
    private static final String ORDERED = "3 August 2006";
    private static final String RULED = "28 November 2006 to 1 December 2006";

    private Affairs() {}

    /// All, a whole before its parts.
    static List<Affair> all() {
        Affair arrest = arrest();
        Affair police =
                new Affair(MatterKind.INVOLVEMENT, "Police in Ivanovo", arrest)
                        .says("arrest", "involved", Who.IVANOVO_POLICE)
                        .says("arrest", "degree", "carried_out");
        Affair strasbourg =
                new Affair(MatterKind.PROCEEDING, "Application to the European Court", Who.IVANOVO)
                        .says("measures", "forum", "ecthr")
                        .says("measures", "party", Who.IVANOVO)
                        .says("measures", "respondent", Who.RUSSIA);
        Affair appeals =
                new Affair(MatterKind.PROCEEDING, "Appeals against the orders", Who.IVANOVO)
                        .says("upheld", "forum", "domestic_court")
                        .says("upheld", "party", Who.IVANOVO)
                        .says("worthless", "representative", Who.DEFENCE);
        Affair custody = custody();
        Affair guard =
                new Affair(MatterKind.INVOLVEMENT, "Officer L", custody)
                        .says("k-officer", "involved", Who.OFFICER_L)
                        .says("k-officer", "degree", "carried_out");
        return List.of(
                arrest,
                police,
                extradition(),
                refugees(),
                request(),
                strasbourg,
                indicated(strasbourg),
                measure(),
                appeals,
                hearing(appeals),
                ruling(appeals),
                assurance(),
                returned(),
                promised(),
                handover(),
                custody,
                guard);
    }

    private static Affair arrest() {
        return new Affair(MatterKind.ACT, "Arrest", What.ARREST)
                .says("arrest", "act_type", "arrest")
                .says("arrest", "victim", Who.IVANOVO)
                .says("arrest", "stage", "carried_out", "June 2005")
                .says("arrest", "begun", "June 2005")
                .says("arrest", "exact_place", Where.IVANOVO)
                .says("held", "held_at", Where.IVANOVO);
    }

    private static Affair extradition() {
        return new Affair(MatterKind.ACT, "Extradition to Uzbekistan", What.ORDER)
                .says("ordered", "act_type", "extradition_transfer")
                .says("ordered", "victim", Who.IVANOVO)
                .says("ordered", "stage", "ordered", ORDERED)
                .says("ordered", "from_state", Who.RUSSIA)
                .says("wanted", "to_state", Who.UZBEKISTAN)
                .says("ordered", "transfer_mode", "extradition")
                .says("worthless", "risk_on_return", "torture and unfair trial")
                .speakingFor(
                        Who.IVANOVO,
                        "cat3_substantial_grounds",
                        "cat3_personal_risk",
                        "cat3_state_knew",
                        "echr3_real_risk",
                        "echr3_state_knew");
    }

    private static Affair refugees() {
        return new Affair(MatterKind.PROTECTION, "Refugees under the mandate", Who.IVANOVO)
                .says("recognised", "holder", Who.IVANOVO)
                .says("recognised", "protection_kind", "refugee_unhcr_mandate")
                .says("recognised", "protection_state", "granted", "before 3 August 2006")
                .speakingFor(
                        Who.IVANOVO,
                        "cat3_substantial_grounds",
                        "cat3_personal_risk",
                        "cat3_state_knew",
                        "echr3_real_risk",
                        "echr3_state_knew")
                .says("recognised", "authority", Who.UNHCR)
                .says("recognised", "individual_determination", "yes");
    }

    private static Affair request() {
        return new Affair(MatterKind.EXTRADITION_REQUEST, "Request of Uzbekistan", Who.IVANOVO)
                .says("wanted", "sought", Who.IVANOVO)
                .says("wanted", "requesting_state", Who.UZBEKISTAN)
                .says("ordered", "requested_state", Who.RUSSIA)
                .says("wanted", "offence", "taking part in the unrest of May 2005")
                .says("ordered", "request_state", "ordered", ORDERED)
                .speakingFor(Who.IVANOVO, "cat3_removal", "echr3_removal")
                .says("upheld", "request_state", "upheld", RULED)
                .speakingFor(Who.IVANOVO, "cat3_removal", "echr3_removal");
    }

    private static Affair indicated(Affair strasbourg) {
        return new Affair(MatterKind.LEGAL_STEP, "Measure communicated", strasbourg)
                .says("measures", "step_kind", "interim_indicated")
                .says("measures", "step_date", "15 August 2006")
                .says("measures", "step_body", Who.COURT);
    }

    private static Affair measure() {
        return new Affair(MatterKind.INTERIM_MEASURE, "Not to extradite", Who.IVANOVO)
                .says("measures", "forum", "ecthr")
                .says("measures", "protects", Who.IVANOVO)
                .says("measures", "addressee_state", Who.RUSSIA)
                .says("measures", "measure_state", "in_force", "15 August 2006")
                .speakingAgainst(Who.IVANOVO, "cat3_removal", "echr3_removal")
                .says("measures", "measure_content", "not to extradite the men")
                .says("measures", "measure_until", "until the Court has looked at their cases");
    }

    private static Affair hearing(Affair appeals) {
        return new Affair(MatterKind.LEGAL_STEP, "Hearing", appeals)
                .says("observed", "step_kind", "hearing")
                .says("observed", "step_date", "28 November 2006")
                .says("upheld", "step_body", Who.SUPREME_COURT);
    }

    private static Affair ruling(Affair appeals) {
        return new Affair(MatterKind.LEGAL_STEP, "Ruling", appeals)
                .says("upheld", "step_kind", "judgment")
                .says("upheld", "step_date", RULED)
                .says("upheld", "step_body", Who.SUPREME_COURT)
                .says("upheld", "step_outcome", "upheld", RULED);
    }

    /// What was promised, that it was received, and whether it is enough: three claims of three.
    private static Affair assurance() {
        return new Affair(MatterKind.ASSURANCE, "Assurances of Uzbekistan", Who.IVANOVO)
                .says("promise", "promisor", Who.UZBEKISTAN)
                .says("promise", "recipient", Who.RUSSIA)
                .says("promise", "promised", "no_torture")
                .says("promise", "promised", "no_death_penalty")
                .says("received", "promise_evidence", "claimed_only")
                .says("received", "invoked_by", Who.PROSECUTOR)
                .says("sufficient", "sufficiency", "sufficient", "28 November 2006")
                .speakingAgainst(Who.IVANOVO, "cat3_assurances", "echr3_assurances")
                .says("worthless", "sufficiency", "insufficient", "28 November 2006")
                .speakingFor(Who.IVANOVO, "cat3_assurances", "echr3_assurances");
    }

    private static Affair returned() {
        return new Affair(MatterKind.ACT, "Return to Uzbekistan", What.RETURN)
                .says("twenty-eight", "act_type", "extradition_transfer")
                .says("breach", "act_type", "refoulement")
                .says("twenty-nine", "victim", Who.ALMATY)
                .says("twenty-nine", "stage", "carried_out", "9 June 2011")
                .says("twenty-nine", "begun", "9 June 2011")
                .says("twenty-nine", "from_state", Who.KAZAKHSTAN)
                .says("twenty-nine", "to_state", Who.UZBEKISTAN)
                .says("twenty-eight", "exact_place", Where.ALMATY)
                .says("twenty-eight", "transfer_mode", "extradition");
    }

    private static Affair promised() {
        return new Affair(MatterKind.ASSURANCE, "Promise of humane treatment", Who.ALMATY)
                .says("humane", "promisor", Who.UZBEKISTAN)
                .says("humane", "recipient", Who.KAZAKHSTAN)
                .says("humane", "promised", "no_torture");
    }

    private static Affair handover() {
        return new Affair(MatterKind.ACT, "Handover at an airport", What.HANDOVER)
                .says("businessman", "act_type", "rendition")
                .says("businessman", "victim", Who.BUSINESSMAN)
                .says("businessman", "stage", "carried_out")
                .says("businessman", "sending_body", Who.FSB)
                .says("businessman", "receiving_body", Who.UZBEK_OFFICERS)
                .says("businessman", "handover_place", Where.AIRPORT)
                .says("businessman", "from_state", Who.RUSSIA)
                .says("businessman", "to_state", Who.UZBEKISTAN);
    }

    /// Who held Person K when he denied, where, and cut off from whom.
    private static Affair custody() {
        return new Affair(MatterKind.ACT, "Detention of Person K", What.CUSTODY)
                .says("k-held", "act_type", "detention")
                .says("k-held", "victim", Who.PERSON_K)
                .says("k-held", "stage", "carried_out", "10 March 2013")
                .says("k-held", "begun", "10 March 2013")
                .says("k-held", "held_at", Where.TASHKENT)
                .says("k-held", "held_from", "10 March 2013")
                .says("k-held", "held_to", "2 June 2013")
                .says("k-held", "detention_type", "remand")
                .says("k-hands", "detaining_authority", Who.DEPARTMENT)
                .says("k-alone", "counsel_access", "none")
                .says("k-alone", "contact_allowed", "none")
                .says("k-denial", "statement_signed", "good_treatment");
    }
}
