package org.dalil.people.inflection;

import org.dalil.kernel.RecordRef;

import java.util.List;

/// Who or what goes under names.
///
/// @param forms every name, in whatever script
/// @param alone whether a single word of a name may stand for it, as a family name does for a
///   person
public record Named(RecordRef ref, List<String> forms, boolean alone) {
    public Named {
        forms = List.copyOf(forms);
    }
}
