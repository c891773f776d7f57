package org.dalil.timeline.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordRef;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Hits;
import org.dalil.timeline.LaneBy;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.SpanTable.Lane;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.chronicle.TimelineEntries;
import org.dalil.timeline.chronicle.TimelineEntry;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/// State and actions of the timeline. Knows no scene-graph type. Pixels are those of the screen.
final class TimelineModel {
    private static final int FIRST_WIDTH = 1000;
    private final TimelineEntries source;
    private final Desk desk;
    private final ObjectProperty<LaneBy> lanes = new SimpleObjectProperty<>(LaneBy.KIND);
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable RecordRef> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<TimeWindow> window =
            new ReadOnlyObjectWrapper<>(Shown.NOTHING.fit(FIRST_WIDTH));
    private boolean fitted = true;
    private boolean read;
    private String readFor = "";

    TimelineModel(TimelineEntries source, Desk desk) {
        this.source = source;
        this.desk = desk;
    }

    /// Reads now and again whenever lanes or filter change, until unsubscribed.
    Subscription attach() {
        return Subscription.combine(
                lanes.subscribe(by -> reload()),
                typed.subscribe((before, after) -> reload()),
                () -> desk.jobs().cancel(this),
                () -> shown.set(Shown.NOTHING),
                () -> chosen.set(null));
    }

    /// Reads again: the casefile changed. The window stays where it is unless it showed everything.
    void reload() {
        LaneBy by = lanes.get();
        String words = typed.get();
        desk.jobs()
                .latest(
                        this,
                        "spans.load",
                        () -> Shown.of(source.read(by, words), by, desk.texts()),
                        now -> show(now, words),
                        desk.problems());
    }

    private void show(Shown now, String words) {
        read = true;
        Shown before = shown.get();
        boolean asBefore = words.equals(readFor);
        readFor = words;
        shown.set(now);
        RecordRef record = chosen.get();
        if (record != null && !now.has(record)) {
            // What only the words in the filter hide stays chosen.
            if (words.isBlank() || (asBefore && before.has(record))) {
                chosen.set(before.beside(record, now));
            }
        }
        if (fitted) {
            fit();
        } else {
            look(window.get());
        }
    }

    /// What the lanes stand for.
    ObjectProperty<LaneBy> lanes() {
        return lanes;
    }

    /// What was typed to narrow the timeline.
    StringProperty typed() {
        return typed;
    }

    /// Whether the table stands instead of the bars.
    BooleanProperty asTable() {
        return asTable;
    }

    /// The record that is selected, dated or not.
    ObjectProperty<@Nullable RecordRef> chosen() {
        return chosen;
    }

    /// What is shown; never null.
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The days in view; never null.
    ReadOnlyObjectProperty<TimeWindow> window() {
        return window.getReadOnlyProperty();
    }

    /// Whether the casefile was read and has nothing for a timeline at all.
    boolean isBare() {
        return read && shown.get().isEmpty() && typed.get().isBlank();
    }

    /// The index of the selected bar, if it has one.
    OptionalInt chosenPlace() {
        RecordRef record = chosen.get();
        return record == null ? OptionalInt.empty() : shown.get().place(record);
    }

    /// The entry that is selected, if it is shown.
    Optional<TimelineEntry> chosenEntry() {
        RecordRef record = chosen.get();
        OptionalInt place = chosenPlace();
        return place.isPresent()
                ? Optional.of(shown.get().entries().get(place.getAsInt()))
                : shown.get().rows().stream()
                        .filter(entry -> entry.record().equals(record))
                        .findFirst();
    }

    /// The screen has so many pixels now.
    void width(int pixels) {
        if (pixels > 0 && pixels != window.get().width()) {
            window.set(fitted ? shown.get().fit(pixels) : window.get().resized(pixels));
        }
    }

    /// Shows everything.
    void fit() {
        fitted = true;
        window.set(shown.get().fit(window.get().width()));
    }

    /// Moves what is seen to the right by these pixels.
    void pan(double pixels) {
        if (pixels != 0) {
            fitted = false;
            look(window.get().pan(pixels));
        }
    }

    /// Closer by this factor, with the day at this pixel staying there.
    void zoom(double factor, double aroundX) {
        fitted = false;
        look(window.get().zoom(factor, aroundX));
    }

    /// Closer by this factor, around what is selected or the middle.
    void zoom(double factor) {
        TimeWindow now = window.get();
        OptionalInt place = chosenPlace();
        double middle = now.width() / 2.0;
        zoom(
                factor,
                place.isEmpty() ? middle : Math.clamp(centre(place.getAsInt()), 0, now.width()));
    }

    private void look(TimeWindow wanted) {
        window.set(wanted.clamp(shown.get().fit(wanted.width())));
    }

    /// Selects the next bar of the lane, then of the lanes below.
    void next() {
        step(true);
    }

    /// Selects the bar before, then those of the lanes above.
    void previous() {
        step(false);
    }

    private void step(boolean after) {
        SpanTable table = shown.get().table();
        OptionalInt from = chosenPlace();
        if (table.size() == 0) {
            return;
        }
        if (from.isEmpty()) {
            choose(after ? 0 : table.size() - 1);
            return;
        }
        OptionalInt beside =
                after ? Hits.next(table, from.getAsInt()) : Hits.previous(table, from.getAsInt());
        if (beside.isPresent()) {
            choose(beside.getAsInt());
        } else {
            lane(after ? 1 : -1, after ? Integer.MIN_VALUE : Integer.MAX_VALUE);
        }
    }

    /// Selects the bar of a lane below (or above) that begins nearest to the selected one.
    void lane(int down) {
        OptionalInt from = chosenPlace();
        if (from.isEmpty()) {
            step(true);
        } else {
            lane(down, shown.get().table().span(from.getAsInt()).extent().first());
        }
    }

    private void lane(int down, int day) {
        int wanted = shown.get().lane(chosenPlace().orElseThrow()) + down;
        SpanTable table = shown.get().table();
        if (wanted >= 0 && wanted < table.lanes().size()) {
            choose(nearest(table, table.lanes().get(wanted), day));
        }
    }

    private static int nearest(SpanTable table, Lane lane, int day) {
        int begin = table.beginOf(lane);
        int best = begin;
        for (int i = begin; i < begin + lane.count(); i++) {
            if (away(table, i, day) < away(table, best, day)) {
                best = i;
            }
        }
        return best;
    }

    private static long away(SpanTable table, int index, int day) {
        return Math.abs((long) table.span(index).extent().first() - day);
    }

    /// Selects a bar and brings it into the window.
    void choose(int index) {
        chosen.set(shown.get().entries().get(index).record());
        reveal(index);
    }

    /// Selects a record and brings its bar, if it has one, into the window.
    void choose(RecordRef record) {
        chosen.set(record);
        chosenPlace().ifPresent(this::reveal);
    }

    private void reveal(int index) {
        TimeWindow now = window.get();
        Extent extent = shown.get().table().span(index).extent();
        boolean seen = extent.end() > now.from() && extent.first() < now.to();
        double centre = centre(index);
        if (!seen || (inside(extent, now) && (centre < 0 || centre > now.width()))) {
            pan(now.width() / 2.0 - centre);
        }
    }

    private static boolean inside(Extent extent, TimeWindow now) {
        return extent.end() - extent.first() < now.to() - now.from();
    }

    private double centre(int index) {
        Extent extent = shown.get().table().span(index).extent();
        return window.get().x((extent.first() + (double) extent.end()) / 2);
    }

    /// Goes to the page of what is selected.
    void open() {
        RecordRef record = chosen.get();
        if (record != null) {
            open(record);
        }
    }

    /// Goes to a record's page.
    void open(RecordRef record) {
        desk.navigator().go(new Intent.ToRecord(record));
    }
}
