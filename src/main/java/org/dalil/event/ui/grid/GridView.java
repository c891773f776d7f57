package org.dalil.event.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.grid.Grid;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The drawn grid with its two bars, its keys and its mouse. Paints once a frame, only when
/// something changed, and only the cells that are seen.
final class GridView extends Region {
    private static final double BAR = 13;

    private final Canvas canvas = new Canvas();
    private final Inks<Ink> inks = new Inks<>(Ink.class, "grid-ink", this::requestLayout);
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Tooltip hint = new Tooltip();
    private final GridPaint paint;
    private final GridModel model;
    private final GridWords words;
    private @Nullable Spot pointed;
    private boolean seeking;

    GridView(GridModel model, Texts texts) {
        this.model = model;
        words = new GridWords(texts);
        paint = new GridPaint(canvas.getGraphicsContext2D(), inks, texts);
        setId("grid-view");
        getStyleClass().add("grid-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleHelp(texts.of("event.grid.help"));
        canvas.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(moved -> requestLayout());
        }
        across.setUnitIncrement(GridPaint.WIDTH);
        down.setUnitIncrement(GridPaint.HEIGHT);
        hint.setShowDelay(Duration.millis(400));
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        getChildren().addAll(inks.regions(), canvas, across, down);
        model.shown().subscribe(now -> reveal());
        model.spot().subscribe(now -> reveal());
        focusedProperty().subscribe(now -> requestLayout());
        setOnKeyPressed(this::key);
        setOnMousePressed(this::press);
        setOnMouseMoved(this::point);
        setOnMouseExited(left -> point(null));
        setOnScroll(this::scroll);
    }

    /// What is painted on, for tests.
    Canvas canvas() {
        return canvas;
    }

    /// What is seen now.
    GridPaint.Window window() {
        return new GridPaint.Window(
                across.getValue(),
                down.getValue(),
                Math.max(0, getWidth() - BAR),
                Math.max(0, getHeight() - BAR));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - BAR);
        double height = Math.max(0, getHeight() - BAR);
        if (width < 2 || height < 2) {
            return;
        }
        Grid grid = model.grid();
        canvas.setWidth(width);
        canvas.setHeight(height);
        double head = Math.min(GridPaint.FIRST, width);
        range(across, grid.people().size() * GridPaint.WIDTH, width - GridPaint.FIRST);
        range(down, grid.events().size() * GridPaint.HEIGHT, height - GridPaint.HEAD);
        across.resizeRelocate(head, height, width - head, BAR);
        down.resizeRelocate(width, GridPaint.HEAD, BAR, Math.max(0, height - GridPaint.HEAD));
        if (seeking) {
            seeking = false;
            seek(model.spot().get());
        }
        paint.paint(model.shown().get(), window(), model.spot().get(), isFocused());
    }

    private static void range(ScrollBar bar, double all, double seen) {
        double room = Math.max(1, seen);
        double most = Math.max(0, all - room);
        bar.setMax(most);
        bar.setVisibleAmount(most == 0 ? 0 : most * room / all);
        bar.setBlockIncrement(room);
        bar.setDisable(most == 0);
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    /// Brings what is chosen into sight as soon as it is known how much is seen, and says it to
    /// screen readers.
    private void reveal() {
        GridModel.Shown now = model.shown().get();
        setAccessibleText(words.tell(now.grid(), model.held(), now.terms()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        seeking = true;
        requestLayout();
    }

    /// Scrolls as little as shows this spot.
    private void seek(Spot at) {
        GridPaint.Window window = window();
        into(
                across,
                at.column() * GridPaint.WIDTH,
                GridPaint.WIDTH,
                window.width() - GridPaint.FIRST);
        into(down, at.row() * GridPaint.HEIGHT, GridPaint.HEIGHT, window.height() - GridPaint.HEAD);
    }

    private static void into(ScrollBar bar, double begin, double length, double seen) {
        if (begin < 0) {
            return;
        }
        if (begin < bar.getValue()) {
            bar.setValue(begin);
        } else if (begin + length > bar.getValue() + seen) {
            bar.setValue(Math.min(bar.getMax(), begin + length - seen));
        }
    }

    /// Scrolls by this many pixels.
    void scrollBy(double right, double below) {
        across.setValue(Math.clamp(across.getValue() + right, 0, across.getMax()));
        down.setValue(Math.clamp(down.getValue() + below, 0, down.getMax()));
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        scrollBy(
                sideways ? -event.getDeltaY() : -event.getDeltaX(),
                sideways ? 0 : -event.getDeltaY());
    }

    private void key(KeyEvent event) {
        boolean far = event.isShortcutDown();
        int page = (int) ((window().height() - GridPaint.HEAD) / GridPaint.HEIGHT);
        Spot at = model.spot().get();
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> go(far, 0, -1);
            case RIGHT -> go(far, 0, 1);
            case UP -> go(far, -1, 0);
            case DOWN -> go(far, 1, 0);
            case PAGE_UP -> model.choose(Math.max(0, at.row() - page), at.column());
            case PAGE_DOWN -> model.step(page, 0);
            case HOME -> model.choose(far ? 0 : at.row(), 0);
            case END -> model.choose(far ? Integer.MAX_VALUE : at.row(), Integer.MAX_VALUE);
            case ENTER -> model.open();
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void go(boolean far, int below, int right) {
        if (far) {
            model.leap(below, right);
        } else {
            model.step(below, right);
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        Spot at = spot(event.getX(), event.getY());
        if (at != null) {
            model.choose(at.row(), at.column());
            if (event.getClickCount() == 2) {
                model.open();
            }
        }
    }

    /// The spot at a point of this region; null beside the grid.
    @Nullable Spot spot(double x, double y) {
        GridPaint.Window window = window();
        boolean inside = x < window.width() && y < window.height() && x >= 0 && y >= 0;
        int column =
                x < GridPaint.FIRST
                        ? -1
                        : (int) ((x - GridPaint.FIRST + window.x()) / GridPaint.WIDTH);
        int row =
                y < GridPaint.HEAD
                        ? -1
                        : (int) ((y - GridPaint.HEAD + window.y()) / GridPaint.HEIGHT);
        Grid grid = model.grid();
        boolean there = column < grid.people().size() && row < grid.events().size();
        return inside && there && (row >= 0 || column >= 0) ? new Spot(row, column) : null;
    }

    private void point(@Nullable MouseEvent event) {
        Spot at = event == null ? null : spot(event.getX(), event.getY());
        if (at != null && at.isCell() && model.grid().at(at.row(), at.column()).isEmpty()) {
            at = null; // an empty cell has nothing to say
        }
        if (at == null ? pointed == null : at.equals(pointed)) {
            return;
        }
        pointed = at;
        hint.hide();
        if (at == null) {
            Tooltip.uninstall(this, hint);
        } else {
            hint.setText(words.tell(model.grid(), at, model.shown().get().terms()));
            Tooltip.install(this, hint);
        }
    }
}
