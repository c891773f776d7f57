package org.dalil.testimony.ui.transcript.handover;

import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.HeardUntil;
import org.dalil.testimony.ui.player.Clock;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is said of a hand-over, in words for people. Shows nothing itself.
public final class HandoverWords {
    private static final long LEAST_GAP = 1_000;
    private static final int MOST_GAPS = 3;
    private final Texts texts;

    public HandoverWords(Texts texts) {
        this.texts = texts;
    }

    /// Who handed it over to whom, at which second, and when.
    String sentence(Handed one, Instant now, ZoneId zone) {
        Handover.Parties parties = one.handover().parties();
        String to = parties.to();
        Map<String, Object> words = new HashMap<>();
        words.put("by", parties.by());
        words.put("at", at(one.handover().spot().ms()));
        words.put("when", texts.relativeTime(parties.at(), now, zone));
        if (to != null) {
            words.put("to", to);
        }
        return texts.of("testimony.handover." + key(one, to), words);
    }

    private static String key(Handed one, @Nullable String to) {
        if (one.isForSelf() && !one.isOwn()) {
            return "to-you";
        }
        if (one.isOwn()) {
            return to == null ? "yours" : "yours-to";
        }
        return to == null ? "to-anybody" : "to-somebody";
    }

    /// A few words for a list: that it waits, for whom, and where.
    public String brief(Handover one) {
        String to = one.parties().to();
        String at = at(one.spot().ms());
        return to == null
                ? texts.of("testimony.handover.open", Map.of("at", at))
                : texts.of("testimony.handover.open-to", Map.of("to", to, "at", at));
    }

    // With the blank before it, which stands only where a second is known.
    private String at(@Nullable Long ms) {
        return ms == null
                ? ""
                : " " + texts.of("testimony.handover.at", Map.of("time", Clock.of(ms)));
    }

    /// Where it stops, for whoever is about to hand it over.
    String there(@Nullable Long ms) {
        return ms == null
                ? texts.of("testimony.handover.there.untimed")
                : texts.of("testimony.handover.there", Map.of("time", Clock.of(ms)));
    }

    /// How much had been heard up to there and what had not; a gap of less than a second is none.
    String heard(HeardUntil until) {
        List<HeardSpans.Span> gaps = until.gaps(LEAST_GAP);
        if (gaps.isEmpty()) {
            return texts.of("testimony.handover.heard-all");
        }
        long percent = until.total() * 100 / until.untilMs();
        if (percent == 0) {
            return texts.of("testimony.handover.heard-none");
        }
        String first =
                gaps.stream()
                        .limit(MOST_GAPS)
                        .map(one -> Clock.of(one.fromMs()) + "–" + Clock.of(one.toMs()))
                        .collect(Collectors.joining(", "));
        int more = gaps.size() - MOST_GAPS;
        String told =
                more <= 0
                        ? first
                        : texts.of(
                                "testimony.handover.gaps-more",
                                Map.of("gaps", first, "count", more));
        return texts.of("testimony.handover.heard-part", Map.of("percent", percent, "gaps", told));
    }
}
