package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// Sets a transcript on paper: a paragraph for each line, or a table where more than one tier is
/// wanted side by side. Reads back as it was, but for times of single words.
record PaperBody(List<SpokenTier> tiers, PaperForm form) {
    // A line of nobody must not read as that of whoever spoke before.
    private static final String NOBODY = "—";

    void write(PaperMarkup to) throws XMLStreamException {
        if (!form.title().isBlank()) {
            to.title(form.title());
        }
        if (tiers.size() > 1) {
            table(to);
        } else {
            boolean named = tiers.getFirst().lines().stream().anyMatch(l -> l.speaker() != null);
            for (SpokenLine line : tiers.getFirst().lines()) {
                line(to, line, named);
            }
        }
    }

    private void line(PaperMarkup to, SpokenLine line, boolean named) throws XMLStreamException {
        to.beginLine();
        if (line.from() != null) {
            to.words(form.notation().of(line.from()), PaperMarkup.Look.TIME);
            to.words(" ", PaperMarkup.Look.PLAIN);
        }
        if (named) {
            String who = line.speaker() == null ? NOBODY : line.speaker();
            to.words(who + ":", PaperMarkup.Look.SPEAKER);
            to.words(" ", PaperMarkup.Look.PLAIN);
        }
        to.words(line.words(), PaperMarkup.Look.PLAIN);
        if (form.hasEnds() && line.from() != null && line.to() != null) {
            to.words(" ", PaperMarkup.Look.PLAIN);
            to.words(form.notation().of(line.to()), PaperMarkup.Look.TIME);
        }
        to.endLine();
    }

    private void table(PaperMarkup to) throws XMLStreamException {
        to.beginTable(widths());
        to.beginRow(true);
        List<String> head = new ArrayList<>();
        head.add(form.columns().time());
        if (form.hasEnds()) {
            head.add(form.columns().end());
        }
        head.add(form.columns().speaker());
        head.add(form.columns().words());
        tiers.stream().skip(1).map(SpokenTier::name).forEach(head::add);
        for (int i = 0; i < head.size(); i++) {
            to.cell(i, head.get(i), PaperMarkup.Look.HEADING);
        }
        to.endRow(true);
        List<Map<Integer, String>> beside = beside();
        List<SpokenLine> lines = tiers.getFirst().lines();
        for (int i = 0; i < lines.size(); i++) {
            row(to, lines.get(i), i, beside);
        }
        to.endTable();
    }

    private void row(PaperMarkup to, SpokenLine line, int place, List<Map<Integer, String>> beside)
            throws XMLStreamException {
        to.beginRow(false);
        int column = 0;
        to.cell(column++, time(line.from()), PaperMarkup.Look.TIME);
        if (form.hasEnds()) {
            to.cell(column++, time(line.to()), PaperMarkup.Look.TIME);
        }
        String who = line.speaker();
        to.cell(column++, who == null ? "" : who, PaperMarkup.Look.SPEAKER);
        to.cell(column++, line.words(), PaperMarkup.Look.PLAIN);
        for (Map<Integer, String> tier : beside) {
            to.cell(column++, tier.getOrDefault(place, ""), PaperMarkup.Look.PLAIN);
        }
        to.endRow(false);
    }

    private String time(@Nullable Long ms) {
        return ms == null ? "" : form.notation().of(ms);
    }

    /// The words of each further tier by the line that they belong to.
    private List<Map<Integer, String>> beside() {
        List<Map<Integer, String>> all = new ArrayList<>();
        for (SpokenTier tier : tiers.subList(1, tiers.size())) {
            Map<Integer, String> words = new HashMap<>();
            for (SpokenLine line : tier.lines()) {
                words.merge(line.parent(), line.words(), (one, more) -> one + "\n" + more);
            }
            all.add(words);
        }
        return all;
    }

    /// How wide each column of the table is, in parts of a hundred.
    int[] widths() {
        int[] widths = new int[tiers.size() + 2 + (form.hasEnds() ? 1 : 0)];
        int at = 0;
        widths[at++] = form.hasEnds() ? 11 : 9;
        if (form.hasEnds()) {
            widths[at++] = 11;
        }
        widths[at++] = 12;
        int left = 100 - 12 - (form.hasEnds() ? 22 : 9);
        while (at < widths.length) {
            widths[at++] = left / tiers.size();
        }
        return widths;
    }
}
