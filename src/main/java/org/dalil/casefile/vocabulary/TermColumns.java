package org.dalil.casefile.vocabulary;

import static org.dalil.casefile.vocabulary.TermColumn.own;
import static org.dalil.casefile.vocabulary.TermColumn.part;
import static org.dalil.kernel.RecordKind.AGENT;
import static org.dalil.kernel.RecordKind.ATTRIBUTION;
import static org.dalil.kernel.RecordKind.BOND;
import static org.dalil.kernel.RecordKind.CASE;
import static org.dalil.kernel.RecordKind.CASE_TASK;
import static org.dalil.kernel.RecordKind.CLAIM;
import static org.dalil.kernel.RecordKind.CLAIM_LINK;
import static org.dalil.kernel.RecordKind.CONCERN;
import static org.dalil.kernel.RecordKind.CONSENT;
import static org.dalil.kernel.RecordKind.ELEMENT_FINDING;
import static org.dalil.kernel.RecordKind.EVENT;
import static org.dalil.kernel.RecordKind.EVIDENCE_ITEM;
import static org.dalil.kernel.RecordKind.GRADE;
import static org.dalil.kernel.RecordKind.INTERVIEW;
import static org.dalil.kernel.RecordKind.MEMBERSHIP;
import static org.dalil.kernel.RecordKind.NAME_FORM;
import static org.dalil.kernel.RecordKind.PLACE;
import static org.dalil.kernel.RecordKind.POSITION;
import static org.dalil.kernel.RecordKind.RELATION;
import static org.dalil.kernel.RecordKind.SOURCE;

import java.util.ArrayList;
import java.util.List;

/// Which fields of which records hold terms of which list. A test keeps this complete.
final class TermColumns {
    private static final String SCALE = "grade_value";

    private TermColumns() {}

    /// The fields that hold terms of a list; none for one that nothing is chosen from yet.
    static List<TermColumn> of(String scheme) {
        List<TermColumn> columns = new ArrayList<>(named(scheme));
        List<String> predicates = Vocabularies.holding(scheme);
        if (!predicates.isEmpty()) {
            String among = "predicate IN ('" + String.join("', '", predicates) + "')";
            columns.add(own(CLAIM, "object_text").only(among));
        }
        return columns;
    }

    private static List<TermColumn> named(String scheme) {
        return switch (scheme) {
            case "predicate" -> List.of(own(CLAIM, "predicate"));
            case "role" -> List.of(part(CONCERN, "role", CLAIM, "claim"));
            case "relation" -> List.of(part(RELATION, "relation", AGENT, "from_agent"));
            case "name_kind" -> List.of(part(NAME_FORM, "name_kind", AGENT, "agent"));
            case "instrument" -> List.of(part(BOND, "instrument", AGENT, "state"));
            case "case_status" -> List.of(own(CASE, "status"));
            case "case_priority" -> List.of(own(CASE, "priority"));
            case "element" -> List.of(part(ELEMENT_FINDING, "element", CLAIM, "claim"));
            case "place_kind" ->
                    List.of(
                            own(PLACE, "place_kind"),
                            part(INTERVIEW, "place_kind", SOURCE, "source"));
            case "consent_purpose" -> List.of(part(CONSENT, "purpose", AGENT, "person"));
            case "consent_state" -> List.of(part(CONSENT, "state", AGENT, "person"));
            case "claim_modality" -> List.of(own(CLAIM, "modality"));
            case "claim_link" -> List.of(part(CLAIM_LINK, "kind", CLAIM, "from_claim"));
            case "quantity_kind" -> List.of(own(CLAIM, "quantity_kind"));
            case "count_unit" -> List.of(own(CLAIM, "quantity_unit"));
            case "date_basis" -> bases();
            case "assessment" ->
                    List.of(graded(scheme), part(ATTRIBUTION, "certainty", CLAIM, "claim"));
            case "source_reliability",
                    "information_credibility",
                    "standard_of_proof",
                    "medical_consistency" ->
                    List.of(graded(scheme));
            default -> List.of();
        };
    }

    private static TermColumn graded(String scale) {
        return new TermColumn(
                GRADE, SCALE, "scale = '" + scale + "'", CLAIM, "target", "target_kind");
    }

    private static List<TermColumn> bases() {
        return List.of(
                own(CLAIM, "when_basis"),
                own(CLAIM, "as_of_basis"),
                own(CLAIM, "quantity_period_basis"),
                own(EVENT, "when_basis"),
                own(SOURCE, "published_basis"),
                own(SOURCE, "accessed_basis"),
                part(EVIDENCE_ITEM, "captured_basis", SOURCE, "source"),
                part(MEMBERSHIP, "from_basis", AGENT, "group_agent"),
                part(MEMBERSHIP, "to_basis", AGENT, "group_agent"),
                part(POSITION, "from_basis", AGENT, "person"),
                part(POSITION, "to_basis", AGENT, "person"),
                part(CASE_TASK, "due_basis", CASE, "of_case"),
                part(BOND, "from_basis", AGENT, "state"),
                part(BOND, "to_basis", AGENT, "state"),
                part(BOND, "complaints_basis", AGENT, "state"),
                part(BOND, "complaints_end_basis", AGENT, "state"),
                part(INTERVIEW, "held_basis", SOURCE, "source"),
                part(CONSENT, "valid_until_basis", AGENT, "person"),
                part(CONSENT, "given_basis", AGENT, "person"),
                part(CONSENT, "withdrawn_basis", AGENT, "person"));
    }
}
