package org.dalil.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinks;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Bracket;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.chronicle.TimelineEntries;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What one reading of the casefile becomes before it is drawn.
class ShownTest {
    @SuppressWarnings("NullAway.Init")
    private TimelineKit kit;

    @BeforeEach
    void open() throws Exception {
        kit = new TimelineKit("en");
    }

    @AfterEach
    void close() throws Exception {
        kit.close();
    }

    private Shown shown(LaneBy by) throws Exception {
        return Shown.of(
                new TimelineEntries(kit.casefile.holdings).read(by, ""), by, kit.desk.texts());
    }

    private static List<String> words(List<TimelineEntry> entries) {
        return entries.stream().map(TimelineEntry::words).toList();
    }

    @Test
    void nothingIsShownBeforeAnythingIsRead() {
        assertTrue(Shown.NOTHING.isEmpty());
        assertFalse(Shown.NOTHING.reaches(0));
        assertEquals(0, Shown.NOTHING.table().size());
    }

    @Test
    void theTableTwinHoldsEveryEntryDatedOnesFirst() throws Exception {
        kit.undated("Undated");
        kit.event("Later", "2011");
        kit.said("Said", "last year");
        kit.event("Earlier", "2005");

        assertEquals(
                List.of("Earlier", "Later", "Said", "Undated"), words(shown(LaneBy.KIND).rows()));
    }

    @Test
    void whatHasNoBarIsOneListWithThoseThatSaySomethingFirst() throws Exception {
        kit.undated("Undated");
        kit.said("Said", "last year");
        kit.event("Dated", "2005");
        Shown shown = shown(LaneBy.KIND);

        assertEquals(List.of("Said", "Undated"), words(shown.undated()));
        assertEquals(
                shown.rows().size(), shown.table().size() + shown.undated().size(), "all of it");
    }

    @Test
    void aConflictIsOnePairOfBars() throws Exception {
        List<Claim> two = kit.conflict();
        Shown shown = shown(LaneBy.KIND);

        assertEquals(1, shown.conflicts().size());
        Bracket.Pair pair = shown.conflicts().getFirst();
        assertEquals(
                List.of(TimelineKit.ref(two.getFirst()), TimelineKit.ref(two.getLast())),
                List.of(
                        shown.entries().get(pair.one()).record(),
                        shown.entries().get(pair.other()).record()));
        assertEquals(
                "C-" + two.getLast().number(),
                Opponents.words(shown.entries().get(pair.one()), kit.desk.texts()));
    }

    @Test
    void aConflictWithAClaimThatHasNoBarTiesNothing() throws Exception {
        List<Claim> two = kit.conflict();
        kit.claims.change(two.getLast().on(null));
        Shown shown = shown(LaneBy.KIND);

        assertEquals(List.of(), shown.conflicts());
        assertEquals(1, shown.entries().getFirst().against().size(), "the table still says so");
    }

    @Test
    void aConflictGoesOnWithTheCorrectionAndIsStillSaidWithoutIt() throws Exception {
        List<Claim> two = kit.conflict();
        Claim sealed = kit.claims.seal(two.getLast());
        Claim corrected = kit.claims.supersede(sealed);
        assertEquals(1, shown(LaneBy.KIND).conflicts().size(), "its correction stands against it");

        ClaimLinks links = new ClaimLinks(kit.casefile.holdings);
        ClaimLink link = links.of(corrected.id()).getFirst();
        links.remove(corrected, two.getFirst(), link);
        Shown shown = shown(LaneBy.KIND);

        assertEquals(List.of(), shown.conflicts(), "a bar that is not shown is not tied");
        assertEquals(1, shown.rows().stream().filter(entry -> !entry.against().isEmpty()).count());
    }

    @Test
    void todayIsShownWhereBarsComeNearItOrGoOn() throws Exception {
        long today = LocalDate.of(2011, 3, 2).toEpochDay();
        RecordRef old = kit.event("Long ago", "1990");
        assertFalse(shown(LaneBy.KIND).reaches(today));

        kit.event("Recently", "2010-12");
        assertTrue(shown(LaneBy.KIND).reaches(today));
        assertFalse(
                shown(LaneBy.KIND).reaches(LocalDate.of(1980, 1, 1).toEpochDay()),
                "before all bars");

        kit.events.remove(kit.events.find(old.id()).orElseThrow());
        assertFalse(shown(LaneBy.KIND).reaches(today + 4000));
        kit.event("Goes on", "2010-02/..");
        assertTrue(shown(LaneBy.KIND).reaches(today + 4000));
    }

    @Test
    void lanesAreNamedAndCountedFromTheTop() throws Exception {
        kit.event("One", "2005");
        kit.claim("nine people", "2006");
        Shown shown = shown(LaneBy.KIND);

        assertEquals(2, shown.table().lanes().size());
        assertEquals("Event", shown.laneNames().get(shown.table().lanes().getFirst().key()));
        for (int i = 0; i < shown.table().size(); i++) {
            int lane = shown.lane(i);
            assertEquals(
                    shown.entries().get(i).lane().key(), shown.table().lanes().get(lane).key());
        }
    }
}
