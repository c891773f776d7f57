package org.dalil.testimony.ui.transcript;

import org.dalil.kernel.ProblemException;
import org.dalil.sound.play.PlaySpan;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.mention.MentionPlace;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.transcript.row.LastPlaces;
import org.dalil.testimony.ui.transcript.row.Look;
import org.dalil.testimony.ui.transcript.row.Looks;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Everything the page of a transcript shows, read at once.
///
/// @param recording what it is written from; null while nobody says
/// @param heard what somebody heard of the recording
/// @param interview the conversation it is of; null for any other source
/// @param consent what whoever told allows; null while nobody is named
/// @param links what its words are linked to
/// @param mentions whom and what its words mean, in order
/// @param snippets as lines; null when none were ever written
/// @param left where it was left last; null when it never was
record TranscriptView(
        TranscriptText text,
        Source source,
        @Nullable EvidenceItem recording,
        HeardSpans heard,
        @Nullable Interview interview,
        @Nullable ConsentSummary consent,
        LinkedText links,
        List<Linked> mentions,
        @Nullable String snippets,
        LastPlaces.@Nullable Place left) {
    private static final int LAST = 5;

    /// Reads it.
    ///
    /// @param today the day as of which consent is read
    /// @return null when it is not there any more
    static @Nullable TranscriptView read(TranscriptParts parts, UUID id, LocalDate today)
            throws ProblemException {
        TranscriptText text = parts.transcripts().text(id).orElse(null);
        Source source =
                text == null ? null : parts.sources().find(text.transcript().source()).orElse(null);
        if (text == null || source == null) {
            return null;
        }
        UUID item = text.transcript().item();
        EvidenceItem recording = item == null ? null : parts.sources().item(item).orElse(null);
        Interview interview = parts.interviews().of(source.id()).orElse(null);
        return new TranscriptView(
                text,
                source,
                recording,
                HeardSpans.of(item == null ? List.of() : parts.listening().of(item)),
                interview,
                consent(parts, interview, today),
                new LinkedText(parts.links().of(text), parts.codings().last(LAST)),
                parts.mentions().in(text),
                parts.snippets().lines(),
                LastPlaces.read(parts.snippets().places()).of(id).orElse(null));
    }

    private static @Nullable ConsentSummary consent(
            TranscriptParts parts, @Nullable Interview of, LocalDate today)
            throws ProblemException {
        UUID who = of == null ? null : of.attendance().interviewee();
        return who == null || of == null
                ? null
                : ConsentSummary.of(parts.consents().history(who), of.id(), today);
    }

    /// Whether all of a segment was heard by somebody; one without times never.
    boolean isHeard(Segment one) {
        Long from = one.startMs();
        Long to = one.endMs();
        return from != null && to != null && heard.cover(from, to);
    }

    /// The words of a tier that mean somebody or are covered outside, by segment, where they stand
    /// now.
    Map<UUID, List<Looks.Named>> named(Tier tier) {
        Map<UUID, List<Looks.Named>> named = new HashMap<>();
        for (Linked one : mentions) {
            MentionPlace place = one.placed().mention().place();
            UUID at = place.segment();
            SegmentWords in = at == null ? null : text.segment(at).orElse(null);
            if (at != null && in != null && tier.equals(place.tier())) {
                Looks.Named words =
                        new Looks.Named(
                                in.words(tier),
                                one.placed().start(),
                                one.placed().end(),
                                Look.LINKED);
                named.computeIfAbsent(at, id -> new ArrayList<>()).add(words);
            }
        }
        for (SegmentWords in : text.segments()) {
            for (WordLink one : links.of(in.segment().id())) {
                Stretch place = one.place();
                if (one.redaction() != null && place != null && tier.equals(one.tier())) {
                    named.computeIfAbsent(one.segment(), id -> new ArrayList<>())
                            .add(
                                    new Looks.Named(
                                            in.words(tier),
                                            place.from(),
                                            place.to(),
                                            Look.REDACTED));
                }
            }
        }
        return named;
    }

    /// The seconds of what is covered outside the casefile, in order.
    List<PlaySpan> covered() {
        List<PlaySpan> covered = new ArrayList<>();
        for (SegmentWords in : text.segments()) {
            for (WordLink one : links.of(in.segment().id())) {
                Long from = one.passage().span().startMs();
                Long to = one.passage().span().endMs();
                if (one.redaction() != null && from != null && to != null && to > from) {
                    covered.add(new PlaySpan(from, to));
                }
            }
        }
        return covered;
    }

    /// What marks just the words of a quote already; null for nothing.
    @Nullable WordLink marking(Quote quote) {
        SegmentWords segment = text.segment(quote.segment()).orElse(null);
        if (segment == null) {
            return null;
        }
        Integer to = quote.to();
        int end = to == null ? segment.words(quote.tier()).length() : to;
        return links.marking(quote.segment(), quote.tier(), new Stretch(quote.from(), end))
                .orElse(null);
    }

    /// How many of a hundred seconds that segments span were heard; 0 where none has times.
    long heardPercent() {
        long all = 0;
        long known = 0;
        for (var each : text.segments()) {
            Long from = each.segment().startMs();
            Long to = each.segment().endMs();
            if (from != null && to != null && to > from) {
                all += to - from;
                known += isHeard(each.segment()) ? to - from : 0;
            }
        }
        return all == 0 ? 0 : known * 100 / all;
    }
}
