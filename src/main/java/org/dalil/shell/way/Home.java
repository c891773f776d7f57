package org.dalil.shell.way;

import org.dalil.desk.Section;
import org.dalil.kernel.RecordKind;

/// Which section shows records of which kind.
public final class Home {
    private Home() {}

    /// The section of a kind.
    public static Section of(RecordKind kind) {
        return switch (kind) {
            case CLAIM, SUPPORT, ATTRIBUTION, CONCERN, CLAIM_LINK, DERIVATION -> Section.CLAIMS;
            case CONFLICT, CONFLICT_POSITION -> Section.CONFLICTS;
            case AGENT, NAME_FORM, MEMBERSHIP -> Section.PEOPLE;
            case RELATION, POSITION, IDENTITY_DECISION, PROTECTED_IDENTITY -> Section.PEOPLE;
            case PLACE -> Section.PLACES;
            case EVENT, ACT, INVOLVEMENT, MEDICAL_FINDING, INTERVENTION -> Section.EVENTS;
            case CASE, CASE_ITEM, CASE_TASK -> Section.CASES;
            case INTERVIEW, CONSENT, TRANSCRIPT, SEGMENT, WORDING, SPEAKER, MENTION ->
                    Section.TESTIMONY;
            case HANDOVER, TAKEOVER -> Section.TESTIMONY;
            default -> Section.SOURCES;
        };
    }
}
