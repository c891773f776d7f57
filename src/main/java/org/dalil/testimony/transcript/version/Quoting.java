package org.dalil.testimony.transcript.version;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.source.Passage;
import org.dalil.source.TextVersion;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.dalil.source.words.Passages;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.listening.Listening;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Quotes words of transcripts: makes passages, and claims on them, that point into kept versions
/// and know their seconds. A version is kept only where the newest does not have these words.
public final class Quoting {
    private final Holdings holdings;
    private final Transcripts transcripts;
    private final Versions versions;
    private final Claims claims;

    public Quoting(Holdings holdings, Transcripts transcripts, Versions versions, Claims claims) {
        this.holdings = holdings;
        this.transcripts = transcripts;
        this.versions = versions;
        this.claims = claims;
    }

    /// Makes a passage of words as they are now, in one act.
    ///
    /// @throws TestimonyException when the segment or its words are gone, the transcript is of no
    ///   recording, or it is a machine’s draft that nobody has heard there
    public Passage cite(UUID transcript, Quote quote) throws ProblemException {
        return mark(
                transcript,
                quote,
                passage -> ActName.of("testimony.act.cite", "words", Passages.shortened(passage)),
                (changes, passage) -> passage);
    }

    /// What more is done with words that are marked.
    public interface Marking<T> {
        T with(Changes changes, Passage passage) throws SQLException, ProblemException;
    }

    /// Makes a passage of words as they are now and does more with it, in one act.
    ///
    /// @param name what the act is called
    /// @throws TestimonyException as for [#cite]
    public <T> T mark(
            UUID transcript, Quote quote, Function<Passage, ActName> name, Marking<T> then)
            throws ProblemException {
        TranscriptText text = text(transcript);
        Prepared prepared = prepare(text, quote);
        return versions.kept(
                prepared,
                () -> {
                    Passage passage = passage(text, quote, prepared);
                    return holdings.ledger()
                            .act(
                                    name.apply(passage),
                                    changes -> {
                                        TextVersion made = prepared.made();
                                        if (made != null) {
                                            changes.create(TextVersion.SHAPE, made);
                                        }
                                        changes.create(Passage.SHAPE, passage);
                                        return then.with(changes, passage);
                                    });
                });
    }

    /// Makes a draft claim that rests on words as they are now, with its passage, in one act.
    ///
    /// @throws TestimonyException as for [#cite]
    public Claim claim(UUID transcript, Quote quote) throws ProblemException {
        TranscriptText text = text(transcript);
        Prepared prepared = prepare(text, quote);
        return versions.kept(
                prepared, () -> claims.fromWords(prepared.made(), passage(text, quote, prepared)));
    }

    /// What is to be played for a passage: its own seconds, or those of its segment where that was
    /// moved away from them since. Nothing for words that are heard nowhere.
    public MediaSpan span(Passage passage) throws ProblemException {
        MediaSpan own = passage.span();
        UUID id = own.segment();
        Optional<Segment> segment =
                id == null ? Optional.empty() : holdings.records().find(Segment.SHAPE, id);
        Long start = segment.map(Segment::startMs).orElse(null);
        Long end = segment.map(Segment::endMs).orElse(null);
        Long said = own.startMs();
        boolean stands =
                said != null && (start == null || said >= start) && (end == null || said <= end);
        return stands || start == null ? own : new MediaSpan(start, end, id);
    }

    private TranscriptText text(UUID transcript) throws ProblemException {
        return transcripts
                .text(transcript)
                .orElseThrow(() -> problem("testimony.problem.segment-gone"));
    }

    /// The newest version where it has the segment’s words as they are now, else a new one.
    private Prepared prepare(TranscriptText text, Quote quote) throws ProblemException {
        SegmentWords segment =
                text.segment(quote.segment())
                        .orElseThrow(() -> problem("testimony.problem.segment-gone"));
        String words = segment.words(quote.tier());
        if (words.substring(from(words, quote), to(words, quote)).isBlank()) {
            throw problem("testimony.problem.nothing-quoted");
        }
        refuseUnheard(text, segment.segment());
        TextVersion newest = versions.newest(text.transcript(), quote.tier()).orElse(null);
        if (newest != null) {
            String kept = versions.words(newest);
            KeptPlaces places = KeptPlaces.read(newest.segments());
            boolean same =
                    places.of(segment.segment().id(), kept)
                            .filter(at -> kept.substring(at.start(), at.end()).equals(words))
                            .isPresent();
            if (same) {
                return new Prepared(newest, null, new Rendered(kept, places));
            }
        }
        return versions.prepare(text, quote.tier());
    }

    private void refuseUnheard(TranscriptText text, Segment segment) throws ProblemException {
        UUID item = text.transcript().item();
        if (item == null
                || TranscriptKind.of(text.transcript().kind()) != TranscriptKind.MACHINE_DRAFT) {
            return;
        }
        Long start = segment.startMs();
        Long end = segment.endMs();
        HeardSpans heard = HeardSpans.of(new Listening(holdings).of(item));
        if (start == null || end == null || end <= start || !heard.cover(start, end)) {
            throw problem("testimony.problem.not-heard");
        }
    }

    private Passage passage(TranscriptText text, Quote quote, Prepared prepared)
            throws TestimonyException {
        SegmentWords segment =
                text.segment(quote.segment())
                        .orElseThrow(() -> problem("testimony.problem.segment-gone"));
        String words = segment.words(quote.tier());
        String kept = prepared.rendered().text();
        KeptPlaces.Place place =
                prepared.rendered()
                        .places()
                        .of(quote.segment(), kept)
                        .orElseThrow(() -> problem("testimony.problem.segment-gone"));
        int from = from(words, quote);
        int to = to(words, quote);
        return new Passage(
                holdings.ids().next(),
                text.transcript().source(),
                prepared.version().id(),
                Locator.in(kept, place.start() + from, place.start() + to, null),
                telling(text, segment, quote),
                segment.heard(quote.tier(), from, to));
    }

    private static Telling telling(TranscriptText text, SegmentWords segment, Quote quote) {
        @Nullable String label =
                text.speaker(segment.segment().speaker()).map(Speaker::label).orElse(null);
        return Telling.NONE.by(label).in(quote.tier().language());
    }

    private static int from(String words, Quote quote) {
        return Math.max(0, Math.min(quote.from(), words.length()));
    }

    private static int to(String words, Quote quote) {
        Integer to = quote.to();
        return to == null
                ? words.length()
                : Math.max(from(words, quote), Math.min(to, words.length()));
    }

    private static TestimonyException problem(String key) {
        return new TestimonyException(Problem.of(key));
    }
}
