package org.dalil.testimony.consent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one person’s decisions allow on a day, use by use, and in one word what may be published.
///
/// @param answers one for each purpose
public record ConsentSummary(Map<ConsentPurpose, ConsentAnswer> answers) {
    public ConsentSummary {
        answers = Map.copyOf(answers);
    }

    /// How far words may go, the farthest first.
    public enum Style {
        /// They may be published with the name.
        NAME,
        /// They may be published, the name may not.
        QUOTE_NOT_NAME,
        /// They may go to somebody, and not to the public.
        CONFIDENTIAL,
        /// They stay with us.
        INTERNAL,
        /// Nothing may be done with them.
        NOTHING
    }

    /// What these decisions of one person say on a day.
    ///
    /// @param interview in which the words were told; null for anything of theirs
    public static ConsentSummary of(List<Consent> all, @Nullable UUID interview, LocalDate day) {
        Map<ConsentPurpose, ConsentAnswer> answers = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            answers.put(
                    purpose, ConsentReading.answer(all, ConsentUse.of(purpose).of(interview), day));
        }
        return new ConsentSummary(answers);
    }

    /// The answer for a purpose.
    public ConsentAnswer answer(ConsentPurpose purpose) {
        ConsentAnswer answer = answers.get(purpose);
        return answer == null ? new ConsentAnswer.No(ConsentAnswer.Reason.NOT_ASKED, null) : answer;
    }

    /// The purposes that are allowed, perhaps within limits, in the order of the list.
    public List<ConsentPurpose> allowed() {
        return Arrays.stream(ConsentPurpose.values()).filter(one -> answer(one).allows()).toList();
    }

    /// How far words may go.
    public Style style() {
        if (answer(ConsentPurpose.PUBLIC_NAMED).allows()) {
            return Style.NAME;
        }
        if (answer(ConsentPurpose.PUBLIC_ANONYMOUS).allows()) {
            return Style.QUOTE_NOT_NAME;
        }
        boolean leaves =
                List.of(
                                ConsentPurpose.COLLEAGUE_ORG,
                                ConsentPurpose.UN_CONFIDENTIAL,
                                ConsentPurpose.UN_NAMED_GOVERNMENT,
                                ConsentPurpose.COURT,
                                ConsentPurpose.ECTHR_R39)
                        .stream()
                        .anyMatch(one -> answer(one).allows());
        if (leaves) {
            return Style.CONFIDENTIAL;
        }
        return allowed().isEmpty() ? Style.NOTHING : Style.INTERNAL;
    }
}
