package org.dalil.claim.matter;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// In what role somebody is concerned who is the value of a field. The roles are terms of the list
/// `role`.
public final class FieldRoles {
    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("victim", "victim"),
                    Map.entry("examined", "victim"),
                    Map.entry("involved", "alleged_perpetrator"),
                    Map.entry("sought", "person_at_risk"),
                    Map.entry("protects", "person_at_risk"),
                    Map.entry("holder", "person_at_risk"),
                    Map.entry("representative", "representative"),
                    Map.entry("step_body", "decision_maker"),
                    Map.entry("requesting_state", "requesting_state"),
                    Map.entry("requested_state", "requested_state"),
                    Map.entry("addressee", "addressee"),
                    Map.entry("addressee_state", "addressee"),
                    Map.entry("intervener", "intervening_party"),
                    Map.entry("examiner", "expert"));

    private FieldRoles() {}

    /// The code of the role, or null where the field says nothing of it.
    public static @Nullable String of(String field) {
        return ROLES.get(field);
    }
}
