package org.dalil.gold;

import org.dalil.claim.matter.MatterKind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// An act, measure or other matter of a checked text, and which checked claim says what of it.
/// Knows nothing that no claim says.
final class GoldMatter {
    final MatterKind kind;
    final String title;

    /// The event, the person or the other matter it belongs to.
    final Object within;

    final List<Telling> tellings = new ArrayList<>();

    /// One field as a checked claim says it.
    ///
    /// @param value somebody, a place, a code, a date or words
    /// @param when the date since when it holds, in EDTF, or null; “claim” for that of the claim
    /// @param voices who says so, from the origin on, where the claim has several voices; empty for
    ///   its own chain
    record Telling(
            String line, String field, Object value, @Nullable String when, List<String> voices) {}

    /// Somebody, by the name that the checked claims have.
    record Who(String name) {}

    /// Somewhere, by the words of the text.
    record Where(String words) {}

    /// Something that happened, to which acts belong.
    ///
    /// @param when in EDTF, or null where the text gives no date
    record Happening(String title, @Nullable String when) {}

    GoldMatter(MatterKind kind, String title, Object within) {
        this.kind = kind;
        this.title = title;
        this.within = within;
    }

    static Who who(String name) {
        return new Who(name);
    }

    static Where where(String words) {
        return new Where(words);
    }

    /// Adds what a claim says.
    GoldMatter says(String line, String field, Object value) {
        return says(line, field, value, null);
    }

    /// The same of something that holds since a date.
    GoldMatter says(String line, String field, Object value, @Nullable String when) {
        tellings.add(new Telling(line, field, value, when, List.of()));
        return this;
    }

    /// The same in the voice of one of several whom the claim reports.
    GoldMatter voiced(String line, String field, Object value, String... voices) {
        tellings.add(new Telling(line, field, value, null, List.of(voices)));
        return this;
    }
}
