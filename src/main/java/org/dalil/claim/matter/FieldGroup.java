package org.dalil.claim.matter;

import java.util.List;

/// Fields of a matter that belong together, by the codes they have in the list `predicate`. Holds
/// no values: claims do.
///
/// @param name what they are about: `transfer`
/// @param codes in the order in which people fill them
public record FieldGroup(String name, List<String> codes) {
    public FieldGroup {
        codes = List.copyOf(codes);
    }

    static FieldGroup group(String name, String... codes) {
        return new FieldGroup(name, List.of(codes));
    }

    /// The key of its heading.
    public String nameKey() {
        return "matter.group." + name;
    }
}
