package org.dalil.source.citing;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.texts.SortKey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What can be done with what sources rest on. Rings are kept, because casefiles that were joined
/// may hold them; they are told and never followed without end.
public final class Citations {
    private final Holdings holdings;
    private final CitationStore store;

    public Citations(Holdings holdings) {
        this.holdings = holdings;
        this.store = new CitationStore(holdings.database());
    }

    /// Notes that a source rests on another.
    ///
    /// @throws CitationException when both are one source, or it is noted already
    public SourceCitation add(Source source, Source cited) throws ProblemException {
        Optional<Problem> refused = refusal(source, cited, restsOn(source.id()));
        if (refused.isPresent()) {
            throw new CitationException(refused.get());
        }
        return holdings.create(
                act("source.act.cite", source, cited),
                SourceCitation.SHAPE,
                new SourceCitation(holdings.ids().next(), source.id(), cited.id(), null, null));
    }

    /// Why a source cannot be said to rest on this one; empty when it can.
    ///
    /// @param known what it is said to rest on already
    public static Optional<Problem> refusal(Source source, Source cited, List<CitedWork> known) {
        if (source.id().equals(cited.id())) {
            return Optional.of(
                    Problem.of("source.problem.cites-itself").with("title", source.title()));
        }
        return known.stream()
                .filter(work -> work.citation().cited().equals(cited.id()))
                .findFirst()
                .map(work ->
                        Problem.of("source.problem.cited-already")
                                .with("title", source.title())
                                .with("other", cited.title()));
    }

    /// Keeps in what way it rests on the other.
    public void change(Source source, CitedWork after) throws ProblemException {
        holdings.update(
                act("source.act.change-citation", source, after.other()),
                SourceCitation.SHAPE,
                after.citation());
    }

    /// Notes the words of the source in which it says what it rests on, in one act.
    public void place(Source source, CitedWork work, TextVersion text, Locator words)
            throws ProblemException {
        Passage passage = new Passage(holdings.ids().next(), source.id(), text.id(), words);
        holdings.ledger()
                .act(
                        act("source.act.change-citation", source, work.other()),
                        changes -> {
                            changes.create(Passage.SHAPE, passage);
                            changes.update(SourceCitation.SHAPE, work.citation().at(passage.id()));
                            return passage;
                        });
    }

    /// No longer says that a source rests on the other; undo brings it back.
    public void remove(Source source, CitedWork work) throws ProblemException {
        holdings.remove(
                act("source.act.uncite", source, work.other()),
                new RecordRef(RecordKind.SOURCE_CITATION, work.citation().id()));
    }

    /// What a source rests on, by title.
    public List<CitedWork> restsOn(UUID source) throws ProblemException {
        return works("source = ?", source);
    }

    /// What rests on a source, by title.
    public List<CitedWork> restOnIt(UUID source) throws ProblemException {
        return works("cited = ?", source);
    }

    /// The other sources of a ring: this one rests on them and they on it, directly or through
    /// others, by citations and by footnotes. By title; none without a ring.
    public List<Source> ring(UUID source) throws ProblemException {
        List<Source> ring = new ArrayList<>();
        for (UUID id : store.ring(source)) {
            holdings.records().find(Source.SHAPE, id).ifPresent(ring::add);
        }
        ring.sort(Comparator.comparing(one -> SortKey.of(one.title())));
        return ring;
    }

    private List<CitedWork> works(String condition, UUID source) throws ProblemException {
        List<CitedWork> works = new ArrayList<>();
        for (SourceCitation one :
                holdings.records().where(SourceCitation.SHAPE, condition, "id", source)) {
            UUID other = one.source().equals(source) ? one.cited() : one.source();
            holdings.records()
                    .find(Source.SHAPE, other)
                    .ifPresent(found -> works.add(new CitedWork(one, found)));
        }
        works.sort(Comparator.comparing(work -> SortKey.of(work.other().title())));
        return works;
    }

    private static ActName act(String key, Source source, Source other) {
        return new ActName(key, Map.of("title", source.title(), "other", other.title()));
    }
}
