package org.dalil.testimony.ui.transcript.beside;

import org.dalil.sound.play.PlaySpan;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.ui.player.Flagged;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What whoever hears or reads words is warned of. A flag of a later version is kept and told as it
/// is written.
public enum ContentFlag {
    VIOLENCE,
    TORTURE,
    SEXUAL_VIOLENCE,
    DEATH,
    CHILD,
    DISTRESS;

    /// How it is kept.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it is called.
    String words(Texts texts) {
        return texts.of("testimony.flag." + code().replace('_', '-'));
    }

    /// What a kept flag is called.
    static String words(String code, Texts texts) {
        return of(code).map(one -> one.words(texts)).orElse(code);
    }

    /// The flag of a code.
    static Optional<ContentFlag> of(@Nullable String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// The seconds of a recording that are flagged in a transcript, with the words for it; a
    /// segment without both times has none.
    public static List<Flagged> flagged(TranscriptText text, Texts texts) {
        List<Flagged> flagged = new ArrayList<>();
        for (SegmentWords each : text.segments()) {
            Segment one = each.segment();
            String flag = one.flag();
            Long from = one.startMs();
            Long to = one.endMs();
            if (flag != null && from != null && to != null && to > from) {
                flagged.add(new Flagged(new PlaySpan(from, to), words(flag, texts)));
            }
        }
        return flagged;
    }
}
