package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kit.DraftsInMemory;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.listening.HeardSpans;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.RowKit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows of a page: words by column, a voice where it changes, and what was heard.
class RowsTest {
    private static final Tier ENGLISH = Tier.translation("en");
    private static final Speaker ONE = RowKit.voice("W1");
    private static final Speaker OTHER = RowKit.voice("I");
    private final TypedWords typed = new TypedWords(new DraftsInMemory(), (at, words) -> {});

    private static SegmentWords segment(int id, @Nullable Speaker by, boolean turn, String words) {
        Segment segment =
                new Segment(
                        new UUID(1, id),
                        RowKit.TRANSCRIPT,
                        OrderKey.row(9).get(id),
                        id * 1_000L,
                        id * 1_000L + 1_000,
                        by == null ? null : by.id(),
                        turn,
                        null,
                        null);
        return new SegmentWords(
                segment,
                List.of(
                        Wording.of(
                                new UUID(4, id),
                                segment.id(),
                                Tier.VERBATIM,
                                words,
                                WordTimes.NONE)));
    }

    private static TranscriptView view(HeardSpans heard, SegmentWords... segments) {
        return new TranscriptView(
                new TranscriptText(
                        Transcript.of(RowKit.TRANSCRIPT, new UUID(3, 3), null, "T"),
                        List.of(ONE, OTHER),
                        List.of(segments)),
                Source.titled(new UUID(3, 3), SourceKind.TESTIMONY, "S"),
                null,
                heard,
                null,
                null,
                LinkedText.NONE,
                List.of(),
                null,
                null);
    }

    private static HeardSpans heard(long from, long to) {
        return new HeardSpans(List.of(new HeardSpans.Span(from, to)));
    }

    private List<Row> rows(TranscriptView view) {
        return Rows.of(view, List.of(Tier.VERBATIM, ENGLISH), typed);
    }

    @Test
    void aVoiceIsNamedWhereItChangesOrATurnBegins() {
        List<Row> rows =
                rows(
                        view(
                                heard(0, 1),
                                segment(0, ONE, false, "a"),
                                segment(1, ONE, false, "b"),
                                segment(2, OTHER, false, "c"),
                                segment(3, OTHER, true, "d"),
                                segment(4, null, false, "e")));

        List<Boolean> named = new ArrayList<>();
        rows.forEach(one -> named.add(one.named()));
        assertEquals(List.of(true, false, true, true, true), named);
        assertEquals("W1", rows.get(1).voice().label());
        assertNull(rows.get(4).voice());
    }

    @Test
    void aTierWithoutWordsIsAnEmptyColumn() {
        Row row = rows(view(heard(0, 1), segment(0, ONE, true, "a"))).getFirst();
        assertEquals(List.of("a", ""), row.words());
        assertEquals("a", row.kept(Tier.VERBATIM));
        assertEquals(List.of("a", "x"), row.saying(1, "x").words());
    }

    @Test
    void whatIsTypedStandsInPlaceOfWhatIsKept() {
        SegmentWords one = segment(0, ONE, true, "kept");
        TranscriptView view = view(heard(0, 1), one);
        DraftsInMemory drafts = new DraftsInMemory();
        WordsAt at = new WordsAt(one.segment().id(), Tier.VERBATIM);
        drafts.typed(at.draft(), "kept and ty");
        TypedWords back = new TypedWords(drafts, (where, words) -> {});
        back.takeUp(view.text());

        Row row = Rows.of(view, List.of(Tier.VERBATIM), back).getFirst();
        assertEquals("kept and ty", row.words().getFirst());
        assertEquals("kept", row.kept(Tier.VERBATIM));
        assertTrue(back.isAny());
    }

    @Test
    void aDraftThatIsKeptAlreadyIsForgotten() {
        SegmentWords one = segment(0, ONE, true, "kept");
        DraftsInMemory drafts = new DraftsInMemory();
        WordsAt at = new WordsAt(one.segment().id(), Tier.VERBATIM);
        drafts.typed(at.draft(), "kept");
        TypedWords back = new TypedWords(drafts, (where, words) -> {});
        back.takeUp(view(heard(0, 1), one).text());
        assertNull(drafts.typed(at.draft()));
        assertFalse(back.isAny());
    }

    @Test
    void whatWasHeardWhollyIsHeard() {
        TranscriptView view =
                view(
                        heard(0, 2_500),
                        segment(0, ONE, true, "a"),
                        segment(1, ONE, true, "b"),
                        segment(2, ONE, true, "c"),
                        segment(3, ONE, true, "d"));
        assertEquals(
                List.of(true, true, false, false), rows(view).stream().map(Row::heard).toList());
        assertEquals(50, view.heardPercent());
        assertEquals(0, view(new HeardSpans(List.of())).heardPercent());
    }

    @Test
    void draftsOfTwoTiersAreApart() {
        UUID id = new UUID(1, 1);
        assertFalse(
                new WordsAt(id, Tier.VERBATIM).draft().equals(new WordsAt(id, Tier.CLEAN).draft()));
        assertFalse(
                new WordsAt(id, ENGLISH)
                        .draft()
                        .equals(new WordsAt(id, Tier.translation("ru")).draft()));
    }
}
