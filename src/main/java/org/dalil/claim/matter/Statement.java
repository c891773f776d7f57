package org.dalil.claim.matter;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What is to be stated of a matter: a field, its value, and the words it rests on where they are
/// at hand. Not yet a claim.
///
/// @param field a term of the list `predicate`
/// @param worded the whole statement, in neutral words of our own
/// @param when the date that goes with the value, or null; of a date field the value says it
/// @param words what it rests on, or null while it rests on nothing
/// @param role in what role somebody who is the value is concerned, or null
public record Statement(
        ListedTerm field,
        ClaimValue value,
        String worded,
        @Nullable DateValue when,
        @Nullable Words words,
        @Nullable ListedTerm role) {
    /// Exact words of a source.
    public record Words(UUID source, TextVersion text, Locator place) {}

    /// A statement that rests on nothing yet.
    public static Statement of(ListedTerm field, ClaimValue value, String worded) {
        return new Statement(field, value, worded, null, null, null);
    }

    /// The same with this date.
    public Statement on(@Nullable DateValue date) {
        return new Statement(field, value, worded, date, words, role);
    }

    /// The same, resting on these words.
    public Statement from(@Nullable Words its) {
        return new Statement(field, value, worded, when, its, role);
    }

    /// The same, whoever is its value being concerned in this role.
    public Statement concerning(@Nullable ListedTerm in) {
        return new Statement(field, value, worded, when, words, in);
    }
}
