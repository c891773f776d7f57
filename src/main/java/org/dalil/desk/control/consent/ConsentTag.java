package org.dalil.desk.control.consent;

import org.dalil.desk.control.Tag;
import org.dalil.testimony.consent.ConsentAnswer;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/// How far a person’s words may go, in a tag for wherever they stand: `Consent: quote, not name`.
/// The words say it; the tint only repeats them.
public final class ConsentTag {
    private final Texts texts;

    public ConsentTag(Texts texts) {
        this.texts = texts;
    }

    /// The tag.
    ///
    /// @param summary null where nobody is named who could allow anything
    public Tag of(@Nullable ConsentSummary summary) {
        Tag tag = new Tag(words(summary), tone(summary));
        tag.setId("consent-tag");
        return tag;
    }

    /// What the tag says, for lists.
    ///
    /// @param summary null where nobody is named who could allow anything
    public String words(@Nullable ConsentSummary summary) {
        if (summary == null) {
            return texts.of("testimony.tag.nobody");
        }
        boolean away = isAny(summary, ConsentAnswer.Reason.WITHDRAWN);
        boolean over = isAny(summary, ConsentAnswer.Reason.EXPIRED);
        String style =
                summary.style() == ConsentSummary.Style.NOTHING && isUnasked(summary)
                        ? "unasked"
                        : summary.style().name().toLowerCase(Locale.ROOT);
        StringBuilder words =
                new StringBuilder(texts.of("testimony.tag." + style.replace('_', '-')));
        if (away) {
            words.append(" · ").append(texts.of("testimony.tag.withdrawn"));
        }
        if (over) {
            words.append(" · ").append(texts.of("testimony.tag.expired"));
        }
        return words.toString();
    }

    private static boolean isUnasked(ConsentSummary summary) {
        return Arrays.stream(ConsentPurpose.values())
                .map(summary::answer)
                .allMatch(one -> isFor(one, ConsentAnswer.Reason.NOT_ASKED));
    }

    private static boolean isAny(ConsentSummary summary, ConsentAnswer.Reason why) {
        return Arrays.stream(ConsentPurpose.values())
                .map(summary::answer)
                .anyMatch(one -> isFor(one, why));
    }

    private static boolean isFor(ConsentAnswer answer, ConsentAnswer.Reason why) {
        return answer instanceof ConsentAnswer.No no && no.why() == why;
    }

    private static Tag.Tone tone(@Nullable ConsentSummary summary) {
        if (summary == null) {
            return Tag.Tone.AMBER;
        }
        return switch (summary.style()) {
            case NAME, QUOTE_NOT_NAME -> Tag.Tone.GREEN;
            case CONFIDENTIAL, INTERNAL -> Tag.Tone.AMBER;
            case NOTHING -> isUnasked(summary) ? Tag.Tone.AMBER : Tag.Tone.RED;
        };
    }
}
