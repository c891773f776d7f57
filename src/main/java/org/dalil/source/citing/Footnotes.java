package org.dalil.source.citing;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// What can be done with the footnotes that sources print. Numbers are kept as printed, also when
/// they are damaged, missing or there twice.
public final class Footnotes {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private final Holdings holdings;

    public Footnotes(Holdings holdings) {
        this.holdings = holdings;
    }

    /// The footnotes of a source: numbered ones by number, then the others; those of one marker
    /// together, as they were noted.
    public List<Footnote> of(UUID source) throws ProblemException {
        List<Footnote> notes = holdings.records().where(Footnote.SHAPE, "source = ?", "id", source);
        Map<String, Integer> first = new HashMap<>();
        notes.forEach(note -> first.putIfAbsent(note.marker().strip(), first.size()));
        return notes.stream()
                .sorted(
                        Comparator.comparingLong(Footnotes::number)
                                .thenComparing(
                                        note -> first.getOrDefault(note.marker().strip(), 0)))
                .toList();
    }

    private static long number(Footnote note) {
        String marker = note.marker().strip();
        return NUMBER.matcher(marker).matches() ? Long.parseLong(marker) : Long.MAX_VALUE;
    }

    /// Notes a footnote as its source prints it.
    ///
    /// @param rawText its words; empty until somebody copies them
    /// @param damage what is missing or damaged in it
    public Footnote add(UUID source, String marker, String rawText, @Nullable String damage)
            throws ProblemException {
        return add(
                new Footnote(holdings.ids().next(), source, marker, null, null, rawText, damage));
    }

    /// Notes another work that a footnote cites: a second row with the same marker and words.
    public Footnote addWork(Footnote note) throws ProblemException {
        return add(
                new Footnote(
                        holdings.ids().next(),
                        note.source(),
                        note.marker(),
                        note.passage(),
                        null,
                        note.rawText(),
                        note.note()));
    }

    private Footnote add(Footnote note) throws ProblemException {
        return holdings.create(act("source.act.add-footnote", note), Footnote.SHAPE, note);
    }

    /// Keeps a footnote as it now is.
    ///
    /// @throws CitationException when it would cite the source that prints it
    public Footnote change(Footnote note) throws ProblemException {
        if (note.source().equals(note.cited())) {
            throw new CitationException(
                    Problem.of("source.problem.footnote-cites-itself")
                            .with("marker", note.marker()));
        }
        return holdings.update(act("source.act.change-footnote", note), Footnote.SHAPE, note);
    }

    /// Notes the words at which its marker stands, in one act.
    public Footnote place(Footnote note, TextVersion text, Locator words) throws ProblemException {
        Passage passage = new Passage(holdings.ids().next(), note.source(), text.id(), words);
        return holdings.ledger()
                .act(
                        act("source.act.change-footnote", note),
                        changes -> {
                            Footnote placed = note.at(passage.id());
                            changes.create(Passage.SHAPE, passage);
                            changes.update(Footnote.SHAPE, placed);
                            return placed;
                        });
    }

    /// Takes a footnote away; undo brings it back.
    public void remove(Footnote note) throws ProblemException {
        holdings.remove(
                act("source.act.remove-footnote", note),
                new RecordRef(RecordKind.FOOTNOTE, note.id()));
    }

    private static ActName act(String key, Footnote note) {
        return ActName.of(key, "marker", note.marker());
    }
}
