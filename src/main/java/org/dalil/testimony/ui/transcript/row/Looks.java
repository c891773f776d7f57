package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.mark.Mark;
import org.dalil.testimony.transcript.mark.Marks;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Says how the words of a row are drawn: marks apart, what was not heard paler, names apart, what
/// is covered outside barred, what is looked for marked. Changes nothing.
public final class Looks {
    private String sought = "";
    private Map<UUID, List<Named>> named = Map.of();

    /// Words that mean somebody or something, or that are covered outside the casefile.
    ///
    /// @param words all of the segment’s, for which the ends hold
    /// @param look how they are drawn
    public record Named(String words, int from, int to, Look look) {}

    /// These words are looked for; none when empty.
    public void seek(String words) {
        sought = words.toLowerCase(Locale.ROOT);
    }

    /// These words mean somebody, by their segment.
    ///
    /// @return the segments that are to be drawn anew for it
    public Set<UUID> name(Map<UUID, List<Named>> now) {
        Set<UUID> changed = new HashSet<>(now.keySet());
        changed.addAll(named.keySet());
        changed.removeIf(one -> Objects.equals(now.get(one), named.get(one)));
        named = Map.copyOf(now);
        return changed;
    }

    /// How the words of a row are drawn, without a gap.
    StyleSpans<Look> of(Row row, String words) {
        Look plain = row.heard() || row.segment().startMs() == null ? Look.WORDS : Look.UNHEARD;
        Look[] looks = new Look[words.length()];
        Arrays.fill(looks, plain);
        for (Mark one : Marks.in(words)) {
            draw(looks, one.start(), one.end(), Look.MARK);
        }
        for (Named one : named.getOrDefault(row.id(), List.of())) {
            // Until words that were changed are read again, nobody knows where they stand.
            if (one.words.equals(words)) {
                draw(looks, one.from, one.to, one.look);
            }
        }
        found(words, looks);
        StyleSpansBuilder<Look> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (int i = 1; i <= looks.length; i++) {
            if (i == looks.length || looks[i] != looks[at]) {
                spans.add(looks[at], i - at);
                at = i;
            }
        }
        return looks.length == 0 ? spans.add(plain, 0).create() : spans.create();
    }

    private static void draw(Look[] looks, int from, int to, Look look) {
        for (int i = from; i < Math.min(to, looks.length); i++) {
            if (look.compareTo(looks[i]) > 0) {
                looks[i] = look;
            }
        }
    }

    private void found(String words, Look[] into) {
        if (sought.isEmpty()) {
            return;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        int at = lower.length() == words.length() ? lower.indexOf(sought) : -1;
        while (at >= 0) {
            draw(into, at, at + sought.length(), Look.FOUND);
            at = lower.indexOf(sought, at + sought.length());
        }
    }
}
