package org.dalil.testimony.ui.transcript.row;

import org.dalil.testimony.transcript.mark.Mark;
import org.dalil.testimony.transcript.mark.Marks;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Says how the words of a row are drawn: marks apart, what was not heard paler, names underlined,
/// what is looked for marked. Changes nothing.
public final class Looks {
    private String sought = "";
    private Map<UUID, List<Named>> named = Map.of();

    /// Words that mean somebody or something.
    ///
    /// @param words all of the segment’s, for which the ends hold
    public record Named(String words, int from, int to) {}

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
        List<Stretch> stretches = new ArrayList<>();
        for (Mark one : Marks.in(words)) {
            stretches.add(new Stretch(one.start(), one.end(), Look.MARK));
        }
        found(words, stretches);
        for (Named one : named.getOrDefault(row.id(), List.of())) {
            // Until words that were changed are read again, nobody knows where they stand.
            if (one.words.equals(words) && one.from < one.to) {
                stretches.add(new Stretch(one.from, one.to, Look.LINKED));
            }
        }
        stretches.sort((a, b) -> Integer.compare(a.from, b.from));
        StyleSpansBuilder<Look> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (Stretch one : stretches) {
            if (one.from >= at) {
                spans.add(plain, one.from - at);
                spans.add(one.look, one.to - one.from);
                at = one.to;
            }
        }
        spans.add(plain, words.length() - at);
        return spans.create();
    }

    private void found(String words, List<Stretch> into) {
        if (sought.isEmpty()) {
            return;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        int at = lower.length() == words.length() ? lower.indexOf(sought) : -1;
        while (at >= 0) {
            into.add(new Stretch(at, at + sought.length(), Look.FOUND));
            at = lower.indexOf(sought, at + sought.length());
        }
    }

    /// Part of the words, and how it is drawn.
    private record Stretch(int from, int to, Look look) {}
}
