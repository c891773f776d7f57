package org.dalil.testimony.ui.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.ui.transcript.row.ColumnPlan;
import org.dalil.testimony.ui.transcript.row.RowKit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Which tiers stand side by side, whatever the width, and that what is written in stays.
class ColumnsTest {
    private static final Tier ENGLISH = Tier.translation("en");
    private static final Tier RUSSIAN = Tier.translation("ru");
    private final Columns columns = new Columns();

    private static TranscriptText text(Tier... tiers) {
        Segment one = RowKit.row(1, "").segment();
        List<Wording> words =
                List.of(tiers).stream()
                        .map(tier ->
                                Wording.of(
                                        UUID.randomUUID(), one.id(), tier, "words", WordTimes.NONE))
                        .toList();
        return new TranscriptText(
                Transcript.of(RowKit.TRANSCRIPT, new UUID(3, 3), null, "T"),
                List.of(),
                List.of(new SegmentWords(one, words)));
    }

    @Test
    void whatIsHeardIsAlwaysThereAndFirst() {
        columns.fit(text(), 3);
        assertEquals(List.of(Tier.VERBATIM), columns.shown());
        columns.fit(text(RUSSIAN, ENGLISH), 3);
        assertEquals(Tier.VERBATIM, columns.shown().getFirst());
        assertEquals(3, columns.shown().size());
    }

    @Test
    void aNarrowPageKeepsTheOneThatIsWrittenIn() {
        columns.fit(text(ENGLISH, RUSSIAN), 3);
        columns.activate(columns.shown().indexOf(RUSSIAN));
        columns.fit(text(ENGLISH, RUSSIAN), 2);
        assertEquals(RUSSIAN, columns.tier());
        assertEquals(List.of(Tier.VERBATIM, RUSSIAN), columns.shown());
        columns.fit(text(ENGLISH, RUSSIAN), 1);
        assertEquals(List.of(RUSSIAN), columns.shown());
        columns.fit(text(ENGLISH, RUSSIAN), 3);
        assertEquals(RUSSIAN, columns.tier());
    }

    @Test
    void aNewTierIsOpenedBeforeItHasWordsAndMayBeHidden() {
        columns.fit(text(), 3);
        columns.open(ENGLISH);
        assertEquals(ENGLISH, columns.tier());
        columns.fit(text(), 3);
        assertEquals(List.of(Tier.VERBATIM, ENGLISH), columns.shown());
        columns.toggle(ENGLISH);
        columns.fit(text(), 3);
        assertFalse(columns.isShown(ENGLISH));
        assertEquals(Tier.VERBATIM, columns.tier());
        columns.toggle(ENGLISH);
        columns.fit(text(), 3);
        assertTrue(columns.isShown(ENGLISH));
        columns.reset();
        assertEquals(List.of(Tier.VERBATIM), columns.shown());
    }

    @Test
    void thePlanDividesTheWidthBetweenThem() {
        ColumnPlan plan = new ColumnPlan(918, 2, 1);
        assertEquals(ColumnPlan.TIMES, plan.left(0));
        assertEquals(plan.left(1), plan.before());
        assertTrue(plan.before() + plan.words() + plan.behind() <= 918 + 0.001);
        assertEquals(1, ColumnPlan.fitting(100));
        assertEquals(2, ColumnPlan.fitting(ColumnPlan.TIMES + 2 * ColumnPlan.LEAST));
        assertTrue(new ColumnPlan(0, 3, 0).words() > 0);
    }
}
