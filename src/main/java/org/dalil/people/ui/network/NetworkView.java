package org.dalil.people.ui.network;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.people.network.Placed;
import org.dalil.texts.Texts;

/// The drawn network with its bar, its keys and its mouse. Paints once a frame, only when something
/// changed.
final class NetworkView extends Region {
    private static final double BAR = 13;
    private static final double NEAR = 21;

    private final Canvas canvas = new Canvas();
    private final Inks<Ink> inks = new Inks<>(Ink.class, "network-ink", this::requestLayout);
    private final ScrollBar down = new ScrollBar();
    private final NetworkPaint paint;
    private final NetworkModel model;
    private final NetworkWords words;
    private boolean seeking;

    NetworkView(NetworkModel model, Texts texts) {
        this.model = model;
        words = new NetworkWords(texts);
        paint = new NetworkPaint(canvas.getGraphicsContext2D(), inks, texts);
        setId("network-view");
        getStyleClass().add("grid-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(texts.of("people.network.help"));
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        canvas.setMouseTransparent(true);
        down.setOrientation(Orientation.VERTICAL);
        down.setFocusTraversable(false);
        down.setUnitIncrement(NetworkPaint.ROW);
        down.valueProperty().subscribe(moved -> requestLayout());
        getChildren().addAll(inks.regions(), canvas, down);
        model.shown().subscribe(now -> reveal());
        model.chosen().subscribe(now -> reveal());
        focusedProperty().subscribe(now -> requestLayout());
        setOnKeyPressed(this::key);
        setOnMousePressed(this::press);
        setOnScroll(event -> {
            event.consume();
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        });
    }

    /// What is painted on, for tests.
    Canvas canvas() {
        return canvas;
    }

    NetworkPaint.Window window(NetworkModel.Shown now) {
        double left = 0;
        double right = 0;
        for (Placed at : now.places()) {
            if (at.column() < 0) {
                left = Math.max(left, at.row() + 0.5);
            } else if (at.column() > 0) {
                right = Math.max(right, at.row() + 0.5);
            }
        }
        return new NetworkPaint.Window(
                Math.max(0, getWidth() - BAR),
                getHeight(),
                left,
                right,
                down.getValue(),
                now.twoSteps());
    }

    private void reveal() {
        NetworkModel.Shown now = model.shown().get();
        if (now != null) {
            setAccessibleText(words.tell(now, now.places().get(model.chosen().get())));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        seeking = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        NetworkModel.Shown now = model.shown().get();
        double width = Math.max(0, getWidth() - BAR);
        if (now == null || width < 2 || getHeight() < 2) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(getHeight());
        double most = Math.max(0, window(now).tall() - getHeight());
        down.setMax(most);
        down.setVisible(most > 0);
        down.setVisibleAmount(most * getHeight() / Math.max(1, window(now).tall()));
        down.resizeRelocate(width, 0, BAR, getHeight());
        down.setValue(Math.min(down.getValue(), most));
        if (seeking) {
            seeking = false;
            seek(window(now), now.places().get(model.chosen().get()));
        }
        paint.paint(now, window(now), model.chosen().get(), isFocused());
    }

    private void seek(NetworkPaint.Window window, Placed at) {
        double y = window.y(at);
        double half = NetworkPaint.ROW / 2;
        if (at.column() != 0 && y < half) {
            down.setValue(Math.max(0, down.getValue() + y - half));
        } else if (at.column() != 0 && y > getHeight() - half) {
            down.setValue(Math.min(down.getMax(), down.getValue() + y - getHeight() + half));
        }
    }

    private void key(KeyEvent event) {
        boolean done = true;
        switch (event.getCode()) {
            case LEFT -> model.walk(-1, 0);
            case RIGHT -> model.walk(1, 0);
            case UP -> model.walk(0, -1);
            case DOWN -> model.walk(0, 1);
            case HOME -> model.choose(0);
            case ENTER -> model.open();
            case TAB -> done = model.step(event.isShiftDown() ? -1 : 1);
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        NetworkModel.Shown now = model.shown().get();
        if (now == null) {
            return;
        }
        NetworkPaint.Window window = window(now);
        for (int i = 0; i < now.places().size(); i++) {
            Placed at = now.places().get(i);
            if (Math.abs(window.y(at) - event.getY()) < NEAR
                    && Math.abs(window.x(at.column()) - event.getX()) < window.boxWidth() / 2) {
                model.choose(i);
                if (event.getClickCount() == 2 || at.isFold()) {
                    model.open();
                }
                return;
            }
        }
    }
}
