package org.dalil.testimony.interview;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Why somebody was asked to tell, and what was done so that it harms them as little as can be. All
/// of it in our own words.
///
/// @param purpose why this interview is needed
/// @param priorInterviews who asked them before
/// @param protocol by which rules it was led
/// @param referral where they were sent for help
/// @param wellbeing how they were
public record Care(
        @Nullable String purpose,
        @Nullable String priorInterviews,
        @Nullable String protocol,
        @Nullable String referral,
        @Nullable String wellbeing) {
    /// Nothing was noted.
    public static final Care UNKNOWN = new Care(null, null, null, null, null);

    /// The same, needed for this.
    public Care neededFor(@Nullable String words) {
        return new Care(words, priorInterviews, protocol, referral, wellbeing);
    }

    /// The same, asked before by these.
    public Care askedBefore(@Nullable String words) {
        return new Care(purpose, words, protocol, referral, wellbeing);
    }

    /// The same, led by these rules.
    public Care by(@Nullable String rules) {
        return new Care(purpose, priorInterviews, rules, referral, wellbeing);
    }

    /// The same, sent there for help.
    public Care referredTo(@Nullable String words) {
        return new Care(purpose, priorInterviews, protocol, words, wellbeing);
    }

    /// The same, with this said of how they were.
    public Care noting(@Nullable String words) {
        return new Care(purpose, priorInterviews, protocol, referral, words);
    }

    static List<Field> fields() {
        return List.of(
                Field.text("purpose"),
                Field.text("prior_interviews"),
                Field.text("protocol"),
                Field.text("referral"),
                Field.text("wellbeing"));
    }

    List<@Nullable Object> written() {
        return Arrays.asList(purpose, priorInterviews, protocol, referral, wellbeing);
    }

    static Care read(FieldValues values) {
        return new Care(
                values.text("purpose"),
                values.text("prior_interviews"),
                values.text("protocol"),
                values.text("referral"),
                values.text("wellbeing"));
    }
}
