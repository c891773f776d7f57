package org.dalil.testimony.ui.transcript;

import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;

import java.util.ArrayList;
import java.util.List;

/// Which tiers of a transcript stand side by side, and which of them is written in.
final class Columns {
    private List<Tier> shown = List.of(Tier.VERBATIM);
    private final List<Tier> added = new ArrayList<>();
    private final List<Tier> hidden = new ArrayList<>();
    private int active;

    List<Tier> shown() {
        return shown;
    }

    int active() {
        return active;
    }

    /// The tier that is written in.
    Tier tier() {
        return shown.get(active);
    }

    /// Every tier that could be shown: those with words, those opened here, always what is heard.
    List<Tier> all(TranscriptText text) {
        List<Tier> all = new ArrayList<>(List.of(Tier.VERBATIM));
        for (Tier one : text.tiers()) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        added.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }

    /// Shows what fits of a transcript; what is written in stays.
    void fit(TranscriptText text, int most) {
        Tier writing = tier();
        List<Tier> now = new ArrayList<>(all(text));
        now.removeAll(hidden);
        if (now.isEmpty()) {
            now.add(Tier.VERBATIM);
        }
        while (now.size() > most) {
            int last = now.size() - 1;
            now.remove(now.get(last).equals(writing) && last > 0 ? last - 1 : last);
        }
        shown = List.copyOf(now);
        active = Math.max(0, shown.indexOf(writing));
    }

    /// Opens a tier that has no words yet, or shows a hidden one, and writes in it.
    void open(Tier tier) {
        hidden.remove(tier);
        if (!added.contains(tier)) {
            added.add(tier);
        }
        List<Tier> now = new ArrayList<>(shown);
        if (!now.contains(tier)) {
            now.add(tier);
        }
        shown = List.copyOf(now);
        active = shown.indexOf(tier);
    }

    /// Hides a tier or shows it again; what is heard and nothing beside it stays.
    void toggle(Tier tier) {
        if (!hidden.remove(tier) && shown.size() > 1) {
            hidden.add(tier);
        }
    }

    boolean isShown(Tier tier) {
        return shown.contains(tier);
    }

    /// Writes in this column.
    void activate(int column) {
        active = Math.clamp(column, 0, shown.size() - 1);
    }

    /// Another transcript is shown.
    void reset() {
        shown = List.of(Tier.VERBATIM);
        added.clear();
        hidden.clear();
        active = 0;
    }
}
