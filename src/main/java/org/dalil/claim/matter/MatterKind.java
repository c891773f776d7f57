package org.dalil.claim.matter;

import static org.dalil.claim.matter.FieldGroup.group;

import org.dalil.claim.content.ClaimKind;
import org.dalil.kernel.RecordKind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The kinds of matter, with the fields that each can have. A field is a term of the list
/// `predicate`; which of them a claim fills is the claim’s own affair, so that nothing said is
/// refused for being unforeseen.
public enum MatterKind {
    /// Something done, ordered, attempted or feared against somebody.
    ACT(
            RecordKind.ACT,
            "deed",
            ClaimKind.EVENT_ACT,
            group(
                    "act",
                    "act_type",
                    "victim",
                    "stage",
                    "begun",
                    "ended",
                    "exact_place",
                    "place_sort"),
            group(
                    "course",
                    "method",
                    "stated_reason",
                    "official_version",
                    "consequence",
                    "status_at_end",
                    "directness",
                    "national_law"),
            group(
                    "transfer",
                    "from_state",
                    "to_state",
                    "via",
                    "sending_body",
                    "receiving_body",
                    "handover_place",
                    "transfer_mode",
                    "legal_basis",
                    "risk_on_return",
                    "onward_risk"),
            group(
                    "detention",
                    "held_at",
                    "held_from",
                    "held_to",
                    "detention_type",
                    "detaining_authority",
                    "contact_allowed",
                    "counsel_access",
                    "legal_limit",
                    "statement_signed"),
            group("torture", "purpose", "injury")),
    /// That somebody had a part in an act.
    INVOLVEMENT(
            RecordKind.INVOLVEMENT,
            "involvement",
            ClaimKind.EVENT_ACT,
            group("involvement", "involved", "capacity", "degree", "perpetrator_status")),
    /// What an examination found.
    MEDICAL_FINDING(
            RecordKind.MEDICAL_FINDING,
            "medical_finding",
            ClaimKind.FINDING,
            group(
                    "finding",
                    "examined",
                    "finding",
                    "consistency",
                    "examiner",
                    "examined_on",
                    "injury",
                    "document")),
    /// What somebody did on behalf of a victim.
    INTERVENTION(
            RecordKind.INTERVENTION,
            "intervention",
            ClaimKind.EVENT_ACT,
            group(
                    "intervention",
                    "intervener",
                    "intervention_type",
                    "addressee",
                    "intervened_on",
                    "response",
                    "impact")),
    /// Asylum, refugee or other protected status.
    PROTECTION(
            RecordKind.PROTECTION,
            "protection",
            ClaimKind.STATUS,
            group(
                    "protection",
                    "holder",
                    "protection_kind",
                    "protection_state",
                    "authority",
                    "individual_determination",
                    "ground")),
    /// A State’s request for somebody.
    EXTRADITION_REQUEST(
            RecordKind.EXTRADITION_REQUEST,
            "extradition_request",
            ClaimKind.LEGAL_STEP,
            group(
                    "request",
                    "sought",
                    "requesting_state",
                    "requested_state",
                    "request_state",
                    "offence",
                    "request_channel",
                    "treaty_basis")),
    /// A case before a court or another body.
    PROCEEDING(
            RecordKind.PROCEEDING,
            "proceeding",
            ClaimKind.LEGAL_STEP,
            group("proceeding", "forum", "case_number", "party", "respondent", "representative")),
    /// One step of a proceeding.
    LEGAL_STEP(
            RecordKind.LEGAL_STEP,
            "legal_step",
            ClaimKind.LEGAL_STEP,
            group(
                    "step",
                    "step_kind",
                    "step_date",
                    "step_body",
                    "step_outcome",
                    "next_deadline",
                    "document")),
    /// A measure that is to keep things as they are until a case is decided.
    INTERIM_MEASURE(
            RecordKind.INTERIM_MEASURE,
            "interim_measure",
            ClaimKind.LEGAL_STEP,
            group(
                    "measure",
                    "forum",
                    "protects",
                    "addressee_state",
                    "measure_state",
                    "measure_content",
                    "measure_until")),
    /// What a State is said to have promised for somebody’s treatment.
    ASSURANCE(
            RecordKind.ASSURANCE,
            "assurance",
            ClaimKind.ASSURANCE,
            group(
                    "assurance",
                    "promisor",
                    "recipient",
                    "promised",
                    "promise_evidence",
                    "given_on",
                    "invoked_by",
                    "sufficiency",
                    "monitoring",
                    "kept"));

    private static final Set<String> STATES =
            Set.of(
                    "stage",
                    "protection_state",
                    "request_state",
                    "measure_state",
                    "step_outcome",
                    "perpetrator_status",
                    "sufficiency",
                    "kept",
                    "response");

    private final RecordKind records;
    private final String table;
    private final ClaimKind claims;
    private final List<FieldGroup> groups;

    MatterKind(RecordKind records, String table, ClaimKind claims, FieldGroup... groups) {
        this.records = records;
        this.table = table;
        this.claims = claims;
        this.groups = List.of(groups);
    }

    /// What its records are.
    public RecordKind records() {
        return records;
    }

    /// The kind that a claim about it has as a rule.
    public ClaimKind claims() {
        return claims;
    }

    /// Its fields, those that belong together in one group, the ones that every such matter has
    /// first.
    public List<FieldGroup> groups() {
        return groups;
    }

    /// The kinds that belong to it as a rule.
    public List<MatterKind> parts() {
        return switch (this) {
            case ACT -> List.of(INVOLVEMENT, MEDICAL_FINDING);
            case PROCEEDING -> List.of(LEGAL_STEP);
            default -> List.of();
        };
    }

    /// The field whose value names it best, which it is called by until people call it otherwise.
    public String naming() {
        return switch (this) {
            case ACT -> "act_type";
            case INVOLVEMENT -> "involved";
            case MEDICAL_FINDING -> "finding";
            case INTERVENTION -> "intervention_type";
            case PROTECTION -> "protection_kind";
            case EXTRADITION_REQUEST -> "requesting_state";
            case PROCEEDING, INTERIM_MEASURE -> "forum";
            case LEGAL_STEP -> "step_kind";
            case ASSURANCE -> "promisor";
        };
    }

    /// The key of its name.
    public String nameKey() {
        return "matter.kind." + records.code();
    }

    /// Whether a field says how something stands since a date, so that it changes with time.
    public static boolean isState(String field) {
        return STATES.contains(field);
    }

    String table() {
        return table;
    }

    /// The matter that these records are; empty when they are something else.
    public static Optional<MatterKind> of(RecordKind records) {
        return Arrays.stream(values()).filter(one -> one.records == records).findFirst();
    }
}
