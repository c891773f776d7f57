package org.dalil.timeline.ui;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.texts.Texts;
import org.dalil.timeline.Bracket;
import org.dalil.timeline.Cluster;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Hits;
import org.dalil.timeline.Label;
import org.dalil.timeline.Rows;
import org.dalil.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.OptionalInt;

/// The bars with axis, lane names and words, as large as it is given. Paints once a frame, and only
/// when something changed. Places in the model are pixels of the screen, here pixels of the scene.
final class Plot extends Region {
    private static final double EDGE = 3;
    private final TimelineModel model;
    private final Tones tones = new Tones(this::requestLayout);
    private final Bars bars = new Bars();
    private final BarWords words = new BarWords();
    private final Counts counts;
    private final Today today;
    private final Axis axis;
    private final LaneNames names;
    private final Region chosen = new Region();
    private final Pane field = new Pane();
    private final ScrollBar scroll = new ScrollBar();
    private Rows rows = new Rows(Shown.NOTHING.table());
    private @Nullable Shown placed;

    Plot(TimelineModel model, Desk desk) {
        Texts texts = desk.texts();
        this.model = model;
        counts = new Counts(texts);
        today = new Today(desk);
        axis = new Axis(texts);
        names = new LaneNames(texts);
        setId("timeline-plot");
        getStyleClass().add("timeline-plot");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chosen.getStyleClass().add("timeline-chosen");
        chosen.setManaged(false);
        chosen.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(field.widthProperty());
        clip.heightProperty().bind(field.heightProperty());
        field.setClip(clip);
        field.getChildren().addAll(bars.view(), today.line(), words.pane(), counts.pane(), chosen);
        axis.pane().getChildren().add(today.word());
        scroll.setId("timeline-scroll");
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setFocusTraversable(false);
        scroll.valueProperty().subscribe(value -> requestLayout());
        getChildren().addAll(tones.regions(), field, names.pane(), axis.pane(), scroll);
    }

    /// Paints again whenever what the model shows changes.
    Subscription attach() {
        return Subscription.combine(
                model.shown().subscribe(now -> requestLayout()),
                model.window().subscribe(now -> requestLayout()),
                model.chosen()
                        .subscribe(now -> {
                            reveal();
                            requestLayout();
                        }));
    }

    @Override
    protected void layoutChildren() {
        double plotWidth = getWidth() - LaneNames.WIDTH;
        double plotHeight = getHeight() - Axis.HEIGHT;
        double scale = scale();
        int width = (int) Math.round(plotWidth * scale);
        int height = (int) Math.round(plotHeight * scale);
        if (width <= 0 || height <= 0) {
            return;
        }
        model.width(width);
        Shown shown = model.shown().get();
        if (shown != placed || rows.scale() != scale) {
            placed = shown;
            rows = new Rows(shown.table(), scale);
        }
        field.resizeRelocate(LaneNames.WIDTH, Axis.HEIGHT, plotWidth, plotHeight);
        names.pane().resizeRelocate(0, Axis.HEIGHT, LaneNames.WIDTH, plotHeight);
        axis.pane().resizeRelocate(LaneNames.WIDTH, 0, plotWidth, Axis.HEIGHT);
        layoutScroll(plotHeight, scale);
        paint(shown, height, scale);
    }

    private void paint(Shown shown, int height, double scale) {
        TimeWindow window = model.window().get();
        int top = scrollY();
        OptionalInt place = model.chosenPlace();
        bars.tie(Bracket.of(shown.table(), rows, window, shown.conflicts(), place.orElse(-1)));
        bars.paint(shown.table(), rows, window, height, top, tones.palette());
        List<Label> labels = Label.of(shown.table(), rows, window, top, top + height);
        words.show(labels, shown, top, scale);
        counts.show(Cluster.of(shown.table(), rows, window, top, top + height), rows, top);
        names.show(shown, rows, top);
        axis.show(window, scale);
        today.show(shown, window, height / scale, scale);
        chosen.setVisible(place.isPresent());
        if (place.isPresent()) {
            outline(shown, place.getAsInt(), window, scale);
        }
    }

    private void outline(Shown shown, int index, TimeWindow window, double scale) {
        double[] box = box(shown, index, window, scale);
        chosen.resizeRelocate(
                box[0] - EDGE, box[1] - EDGE, box[2] - box[0] + 2 * EDGE, Rows.BAR + 2 * EDGE);
    }

    /// Left edge, top and right edge of a bar in the field, cut to what can be seen.
    private double[] box(Shown shown, int index, TimeWindow window, double scale) {
        Extent extent = shown.table().span(index).extent();
        int left = window.left(extent.shownFirst());
        int right = Math.min(window.width() + 20, window.right(left, extent.shownEnd()));
        int top = rows.top(shown.table().row(index)) - scrollY();
        return new double[] {Math.max(-20, left) / scale, top / scale, right / scale};
    }

    private void layoutScroll(double plotHeight, double scale) {
        double hidden = Math.max(0, rows.height() / scale - plotHeight);
        scroll.setVisible(hidden > 0);
        scroll.setMax(hidden);
        scroll.setVisibleAmount(hidden == 0 ? 0 : hidden * plotHeight / (plotHeight + hidden));
        if (scroll.getValue() > hidden) {
            scroll.setValue(hidden);
        }
        scroll.resizeRelocate(getWidth() - 10, Axis.HEIGHT, 10, plotHeight);
    }

    /// Moves up and down by pixels of the scene.
    void scrollBy(double pixels) {
        scroll.setValue(Math.clamp(scroll.getValue() + pixels, 0, scroll.getMax()));
    }

    /// Scrolls so far that the selected bar's row is seen.
    private void reveal() {
        OptionalInt place = model.chosenPlace();
        double room = getHeight() - Axis.HEIGHT;
        if (place.isEmpty() || placed != model.shown().get() || room <= 0) {
            return;
        }
        double top = rows.top(rowOf(place.getAsInt())) / scale();
        if (top - Rows.AIR < scroll.getValue()) {
            scroll.setValue(Math.max(0, top - Rows.AIR));
        } else if (top + Rows.ROW > scroll.getValue() + room) {
            scroll.setValue(Math.min(scroll.getMax(), top + Rows.ROW - room));
        }
    }

    private int rowOf(int index) {
        return model.shown().get().table().row(index);
    }

    /// The bar at a point of this region.
    OptionalInt at(double x, double y) {
        Shown shown = model.shown().get();
        if (shown != placed || x < LaneNames.WIDTH || y < Axis.HEIGHT) {
            return OptionalInt.empty();
        }
        double scale = scale();
        int screenX = (int) ((x - LaneNames.WIDTH) * scale);
        int screenY = (int) ((y - Axis.HEIGHT) * scale) + scrollY();
        return Hits.at(shown.table(), rows, model.window().get(), screenX, screenY, 1).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /// Where a card about a bar belongs: x of its middle and y below its words, in this region.
    double[] below(int index) {
        double[] box = box(model.shown().get(), index, model.window().get(), scale());
        double middle = (Math.max(0, box[0]) + Math.min(field.getWidth(), box[2])) / 2;
        return new double[] {LaneNames.WIDTH + middle, Axis.HEIGHT + box[1] + Rows.ROW};
    }

    private int scrollY() {
        return (int) Math.round(scroll.getValue() * scale());
    }

    /// Pixels of the screen to one of the scene.
    double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX());
    }
}
