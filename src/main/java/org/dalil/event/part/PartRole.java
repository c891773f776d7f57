package org.dalil.event.part;

/// In what role somebody has a part: a term of the list `role`, or a field of an act that names
/// them.
///
/// @param list `role` or `predicate`
/// @param code of the term; empty where a claim only names somebody together with an event
public record PartRole(String list, String code) {
    /// That somebody is named with an event, nothing more.
    public static final PartRole NAMED = role("");

    /// A term of the list `role`.
    public static PartRole role(String code) {
        return new PartRole("role", code);
    }

    /// A field that names somebody and has no role.
    static PartRole field(String code) {
        return new PartRole("predicate", code);
    }

    /// On which side it puts whoever has it.
    public Standing standing() {
        return list.equals("role") ? Standing.of(code) : Standing.OTHER;
    }
}
