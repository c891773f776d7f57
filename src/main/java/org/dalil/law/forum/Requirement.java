package org.dalil.law.forum;

import org.dalil.kernel.RecordKind;
import org.dalil.law.Remark;

import java.util.List;

/// One thing that a form asks for, and where it is entered. It says nothing of whether the form
/// would succeed.
///
/// @param code what is asked for
/// @param places where it can be entered; any of them will do, the usual one first. None where
///   people have to see to it themselves
public record Requirement(Form form, String code, List<Entry> places) {
    public Requirement {
        places = List.copyOf(places);
    }

    /// A field of a kind of record.
    ///
    /// @param field a code of the list `predicate`, or a word of the kind’s own
    /// @param removal whether only acts count by which somebody is removed
    public record Entry(RecordKind kind, String field, boolean removal) {}

    /// What is asked for, in words.
    public Remark words() {
        return Remark.of("law.need." + code);
    }

    /// Whether the program cannot tell whether it is there.
    public boolean byHand() {
        return places.isEmpty();
    }
}
