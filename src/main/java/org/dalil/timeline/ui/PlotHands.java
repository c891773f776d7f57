package org.dalil.timeline.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import java.util.OptionalInt;

/// What mouse, wheel and keys do to the plot. Holds only where a drag began.
final class PlotHands {
    private static final double DRAG = 4;
    private static final double NOTCH = 40;
    private static final double STEP = 1.25;
    private final Plot plot;
    private final TimelineModel model;
    private final PeekCard peek;
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));
    private double lastX;
    private double lastY;
    private double travelled;

    PlotHands(Plot plot, TimelineModel model, PeekCard peek) {
        this.plot = plot;
        this.model = model;
        this.peek = peek;
        plot.setOnMousePressed(this::press);
        plot.setOnMouseDragged(this::drag);
        plot.setOnMouseClicked(this::click);
        plot.setOnMouseMoved(this::hover);
        plot.setOnMouseExited(left -> {
            rest.stop();
            peek.leave();
        });
        plot.setOnScroll(this::wheel);
        plot.setOnKeyPressed(this::key);
    }

    private void press(MouseEvent press) {
        plot.requestFocus();
        peek.hide();
        rest.stop();
        lastX = press.getX();
        lastY = press.getY();
        travelled = 0;
    }

    private void drag(MouseEvent drag) {
        double x = drag.getX() - lastX;
        double y = drag.getY() - lastY;
        travelled += Math.abs(x) + Math.abs(y);
        lastX = drag.getX();
        lastY = drag.getY();
        if (travelled > DRAG) {
            plot.setCursor(Cursor.CLOSED_HAND);
            model.pan(x * plot.scale());
            plot.scrollBy(-y);
        }
    }

    private void click(MouseEvent click) {
        plot.setCursor(Cursor.DEFAULT);
        if (travelled > DRAG || click.getButton() != MouseButton.PRIMARY) {
            return;
        }
        OptionalInt hit = plot.at(click.getX(), click.getY());
        if (hit.isPresent()) {
            model.choose(hit.getAsInt());
            if (click.getClickCount() == 2) {
                model.open();
            }
        }
    }

    private void hover(MouseEvent move) {
        OptionalInt hit = plot.at(move.getX(), move.getY());
        plot.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        rest.stop();
        peek.leave();
        if (hit.isPresent()) {
            rest.setOnFinished(rested -> peek.hover(hit.getAsInt()));
            rest.playFromStart();
        }
    }

    private void wheel(ScrollEvent turn) {
        turn.consume();
        peek.hide();
        if (turn.isShiftDown() || turn.getDeltaX() != 0) {
            double by = turn.getDeltaX() != 0 ? turn.getDeltaX() : turn.getDeltaY();
            model.pan(by * plot.scale());
        } else if (turn.getX() < LaneNames.WIDTH) {
            plot.scrollBy(-turn.getDeltaY());
        } else {
            double around = (turn.getX() - LaneNames.WIDTH) * plot.scale();
            model.zoom(Math.pow(STEP, turn.getDeltaY() / NOTCH), around);
        }
    }

    private void key(KeyEvent press) {
        boolean handled =
                switch (press.getCode()) {
                    case LEFT -> side(press, -1);
                    case RIGHT -> side(press, 1);
                    case UP -> vertical(press, -1);
                    case DOWN -> vertical(press, 1);
                    default -> plain(press.getCode());
                };
        if (handled) {
            press.consume();
            if (press.getCode() != KeyCode.SPACE) {
                peek.follow();
            }
        }
    }

    private boolean side(KeyEvent press, int right) {
        if (press.isAltDown() || press.isShortcutDown()) {
            return false;
        }
        if (press.isShiftDown()) {
            model.pan(-right * model.window().get().width() / 8.0);
        } else if (right > 0) {
            model.next();
        } else {
            model.previous();
        }
        return true;
    }

    private boolean vertical(KeyEvent press, int down) {
        if (press.isAltDown()) {
            return false;
        }
        if (press.isControlDown()) {
            model.zoom(down < 0 ? STEP : 1 / STEP);
        } else {
            model.lane(down);
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case HOME -> model.fit();
            case ENTER -> model.open();
            case SPACE -> peek.toggle();
            case PAGE_UP -> plot.scrollBy(-plot.getHeight() / 2);
            case PAGE_DOWN -> plot.scrollBy(plot.getHeight() / 2);
            case ESCAPE -> {
                return peek.hide();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
