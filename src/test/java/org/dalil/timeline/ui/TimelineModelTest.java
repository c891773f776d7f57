package org.dalil.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.util.Subscription;

import org.dalil.desk.Intent;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.UsesScreen;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/// The timeline without a screen: what is read, chosen and seen.
@UsesScreen
class TimelineModelTest {
    @SuppressWarnings("NullAway.Init")
    private TimelineKit kit;

    @SuppressWarnings("NullAway.Init")
    private TimelineModel model;

    @BeforeEach
    void open() throws Exception {
        kit = new TimelineKit("en");
        model = kit.model;
    }

    @AfterEach
    void close() throws Exception {
        assertEquals(List.of(), kit.problems);
        kit.close();
    }

    private String chosen() {
        return model.chosenEntry().map(TimelineEntry::words).orElse("");
    }

    @Test
    void anEmptyCasefileIsBareOnlyOnceItWasRead() {
        assertFalse(model.isBare());
        model.attach();
        assertTrue(model.isBare());
        model.typed().set("anything");
        assertFalse(model.isBare(), "then nothing matches");
        model.next();
        model.previous();
        model.lane(1);
        model.open();
        assertNull(model.chosen().get());
        assertEquals(List.of(), kit.went);
    }

    @Test
    void typingNarrowsAndClearingShowsAllAgain() throws Exception {
        kit.event("Hearing", "2005");
        kit.event("Transfer", "2006");
        model.attach();
        assertEquals(2, model.shown().get().table().size());
        model.typed().set("HEAR");
        assertEquals(1, model.shown().get().table().size());
        model.typed().set("");
        assertEquals(2, model.shown().get().table().size());
    }

    @Test
    void otherLanesAreReadWhenTheyAreWanted() throws Exception {
        kit.event("Hearing", "2005");
        model.attach();
        model.lanes().set(LaneBy.PLACE);
        assertEquals(
                "timeline.lane.no-place", model.shown().get().table().lanes().getFirst().key());
    }

    @Test
    void leavingForgetsEverything() throws Exception {
        kit.event("Hearing", "2005");
        Subscription following = model.attach();
        model.choose(0);
        following.unsubscribe();
        assertNull(model.chosen().get());
        assertTrue(model.shown().get().isEmpty());
    }

    @Test
    void arrowsGoThroughALaneAndThenToTheNext() throws Exception {
        kit.event("First", "2005");
        kit.event("Second", "2006");
        kit.claim("nine people", "2007");
        model.attach();
        model.next();
        assertEquals("First", chosen());
        model.next();
        assertEquals("Second", chosen());
        model.next();
        assertEquals("nine people", chosen());
        model.next();
        assertEquals("nine people", chosen(), "the last stays");
        model.previous();
        assertEquals("Second", chosen());
        model.previous();
        model.previous();
        assertEquals("First", chosen(), "the first stays");
    }

    @Test
    void backwardsOneBeginsAtTheEnd() throws Exception {
        kit.event("First", "2005");
        kit.event("Second", "2006");
        model.attach();
        model.previous();
        assertEquals("Second", chosen());
    }

    @Test
    void upAndDownGoToTheNearestBarOfALane() throws Exception {
        kit.event("Early", "2001");
        kit.event("Late", "2009");
        kit.claim("nine people", "2002");
        kit.claim("denied", "2010");
        model.attach();
        model.choose(model.shown().get().place(latest()).orElseThrow());
        model.lane(1);
        assertEquals("denied", chosen());
        model.lane(1);
        assertEquals("denied", chosen(), "there is no lane below");
        model.lane(-1);
        assertEquals("Late", chosen());
    }

    private RecordRef latest() {
        return model.shown().get().rows().stream()
                .filter(one -> one.words().equals("Late"))
                .findFirst()
                .orElseThrow()
                .record();
    }

    @Test
    void whatIsGoneGivesWayToTheNextThenToTheLastThenToNothing() throws Exception {
        RecordRef first = kit.event("First", "2005");
        kit.event("Second", "2006");
        RecordRef last = kit.undated("Last");
        model.attach();
        model.choose(first);
        kit.casefile.ledger.undo();
        kit.casefile.ledger.undo();
        model.reload();
        assertEquals(first, model.chosen().get(), "it is still there");
        kit.casefile.ledger.redo();
        kit.casefile.ledger.redo();
        model.reload();
        model.choose(first);
        remove(first);
        assertEquals("Second", chosen());
        model.choose(last);
        remove(last);
        assertEquals("Second", chosen());
        remove(Objects.requireNonNull(model.chosen().get()));
        assertNull(model.chosen().get());
    }

    @Test
    void whatOnlyTheFilterHidesStaysChosenUntilItIsGone() throws Exception {
        RecordRef hearing = kit.event("Hearing", "2005");
        kit.event("Transfer", "2006");
        model.attach();
        model.choose(hearing);
        model.typed().set("transfer");
        assertEquals(hearing, model.chosen().get());
        remove(hearing);
        model.typed().set("");
        assertNull(model.chosen().get());
        model.choose(hearing);
        model.reload();
        assertNull(model.chosen().get(), "nobody is led to what is not there");
    }

    private void remove(RecordRef event) throws Exception {
        kit.events.remove(kit.events.find(event.id()).orElseThrow());
        model.reload();
    }

    @Test
    void whatIsUndatedCanBeChosenButHasNoPlace() throws Exception {
        RecordRef undated = kit.undated("Undated");
        model.attach();
        model.choose(undated);
        assertEquals(OptionalInt.empty(), model.chosenPlace());
        assertEquals("Undated", chosen());
        model.open();
        assertEquals(List.of(new Intent.ToRecord(undated)), kit.went);
    }

    @Test
    void theWindowShowsEverythingUntilItIsMoved() throws Exception {
        kit.event("First", "2005");
        model.attach();
        TimeWindow before = model.window().get();
        kit.event("Much later", "2020");
        model.reload();
        assertTrue(model.window().get().to() > before.to() + 1000);

        model.zoom(4);
        TimeWindow near = model.window().get();
        kit.event("Even later", "2030");
        model.reload();
        assertEquals(near, model.window().get(), "it stays where a person put it");
        model.fit();
        assertTrue(model.window().get().to() > near.to() + 1000);
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() throws Exception {
        kit.event("First", "2005");
        kit.event("Last", "2015");
        model.attach();
        model.width(1000);
        double day = model.window().get().day(300);
        model.zoom(2, 300);
        assertEquals(day, model.window().get().day(300), 0.01);
        model.zoom(0.0001, 300);
        assertTrue(model.window().get().to() - model.window().get().from() < 20_000);
    }

    @Test
    void panningMovesAndStopsAtTheEnd() throws Exception {
        kit.event("First", "2005");
        kit.event("Last", "2015");
        model.attach();
        model.zoom(4);
        TimeWindow before = model.window().get();
        model.pan(0);
        assertEquals(before, model.window().get());
        model.pan(100);
        assertTrue(model.window().get().from() < before.from());
        model.pan(1e9);
        assertTrue(model.window().get().to() > before.from() - 10_000, "never out of sight");
    }

    @Test
    void aBarChosenOutOfSightComesIntoView() throws Exception {
        RecordRef first = kit.event("First", "2005-01-01");
        RecordRef last = kit.event("Last", "2015-01-01");
        model.attach();
        model.choose(first);
        model.zoom(200);
        assertFalse(sees(last));
        model.choose(last);
        assertTrue(sees(last));
        assertFalse(sees(first));
    }

    private boolean sees(RecordRef record) {
        int place = model.shown().get().place(record).orElseThrow();
        var extent = model.shown().get().table().span(place).extent();
        TimeWindow now = model.window().get();
        return extent.end() > now.from() && extent.first() < now.to();
    }

    @Test
    void aWiderScreenShowsTheSameDaysOrEverything() throws Exception {
        kit.event("First", "2005");
        model.attach();
        model.width(0);
        model.width(2000);
        assertEquals(2000, model.window().get().width());
        model.zoom(2);
        double from = model.window().get().from();
        model.width(500);
        assertEquals(from, model.window().get().from());
        assertEquals(500, model.window().get().width());
    }

    @Test
    void nothingIsShownUntilItIsRead() throws Exception {
        kit.event("First", "2005");
        kit.jobs.hold();
        model.attach();
        assertTrue(model.shown().get().isEmpty());
        kit.jobs.release();
        assertEquals(1, model.shown().get().table().size());
        assertNull(model.chosen().get());
    }
}
