package org.dalil.event.part;

import java.util.Locale;
import java.util.Set;

/// On which side somebody stands in what was done, as far as their role says it. Allegations all of
/// them: a standing is never a finding.
public enum Standing {
    VICTIM,
    ACCUSED,
    OTHER;

    private static final Set<String> VICTIMS = Set.of("victim", "person_at_risk");

    /// The standing of a role, by its code in the list `role`.
    public static Standing of(String role) {
        if (VICTIMS.contains(role)) {
            return VICTIM;
        }
        return role.equals("alleged_perpetrator") ? ACCUSED : OTHER;
    }

    /// Its name in message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
