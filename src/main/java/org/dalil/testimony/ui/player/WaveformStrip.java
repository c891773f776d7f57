package org.dalil.testimony.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.dalil.desk.control.drawn.Inks;
import org.dalil.sound.play.PlaySpan;
import org.dalil.sound.waveform.Waveform;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The whole recording as a strip: what was heard in the accent colour, the rest faint, a span that
/// is looped and what is flagged behind both, what is covered outside below. Pressing it goes
/// there. Paints only when something moved by a bar.
final class WaveformStrip extends Region {
    /// What there are colours for.
    private enum Ink {
        HEARD,
        AHEAD,
        LOOP,
        FLAG,
        COVER
    }

    private static final double BAR = 2;
    private static final double STEP = 3;
    private static final double QUIETEST = 2;
    private static final double PAGE = 20;
    private static final double LANE = 3;
    private final PlayerModel model;
    private final Texts texts;
    private final Inks<Ink> inks;
    private final Canvas canvas = new Canvas();
    private long painted = -1;

    WaveformStrip(PlayerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        inks = new Inks<>(Ink.class, "wave-ink", this::again);
        setId("player-wave");
        getStyleClass().add("player-wave");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinWidth(60);
        getChildren().addAll(inks.regions(), canvas);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setOnKeyPressed(this::key);
        model.waveform().subscribe(now -> again());
        model.loop().subscribe(now -> again());
        model.loaded().subscribe(now -> again());
        model.cautions().flags().subscribe(now -> again());
        model.cautions().covered().subscribe(now -> again());
        model.position().subscribe(now -> moved());
    }

    private void again() {
        painted = -1;
        requestLayout();
    }

    private long length() {
        Loaded now = model.loaded().get();
        return now == null ? 0 : Math.max(1, now.millis());
    }

    private void moved() {
        if (bar(model.position().get()) != painted) {
            requestLayout();
        }
    }

    private long bar(long millis) {
        long whole = length();
        return whole == 0 ? 0 : Math.round(millis * getWidth() / whole / STEP);
    }

    private void go(MouseEvent event) {
        if (getWidth() > 0 && length() > 0) {
            requestFocus();
            double share = Math.clamp(event.getX() / getWidth(), 0, 1);
            model.seek(Math.round(share * length()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        long by =
                switch (event.getCode()) {
                    case LEFT -> -PlayerModel.STEP;
                    case RIGHT -> PlayerModel.STEP;
                    case PAGE_UP -> -Math.round(length() / PAGE);
                    case PAGE_DOWN -> Math.round(length() / PAGE);
                    case HOME -> -length();
                    case END -> length();
                    default -> 0;
                };
        if (by != 0) {
            model.seek(Math.clamp(model.position().get() + by, 0, length()));
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            painted = -1;
        }
        paint();
        setAccessibleText(
                texts.of(
                        "player.at",
                        Map.of(
                                "at", Clock.of(model.position().get()),
                                "of", Clock.of(length()))));
    }

    private void paint() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        long heard = bar(model.position().get());
        painted = heard;
        if (length() == 0) {
            return;
        }
        for (Flagged one : model.cautions().flags().get()) {
            span(pen, one.span(), Ink.FLAG);
        }
        span(pen, model.loop().get(), Ink.LOOP);
        Waveform wave = model.waveform().get();
        int bars = (int) (getWidth() / STEP);
        for (int i = 0; i < bars; i++) {
            pen.setFill(i < heard ? inks.of(Ink.HEARD) : inks.of(Ink.AHEAD));
            double high = Math.max(QUIETEST, loudness(wave, i, bars) * getHeight());
            pen.fillRect(i * STEP, (getHeight() - high) / 2, BAR, high);
        }
        for (PlaySpan one : model.cautions().covered().get()) {
            line(pen, one);
        }
        pen.setFill(inks.of(Ink.HEARD));
        pen.fillRect(Math.min(getWidth() - 1, heard * STEP), 0, 1, getHeight());
    }

    /// Quiet speech must be seen too, so the root of the amplitude is drawn.
    private double loudness(@Nullable Waveform wave, int bar, int bars) {
        long from = length() * bar / bars;
        if (wave == null || from > wave.millis()) {
            return 0;
        }
        Waveform.Column column =
                wave.between(from, Math.max(from + 1, length() * (bar + 1) / bars));
        return Math.sqrt(Math.max(column.high(), -column.low()));
    }

    // Below the sound, which is heard here and covered only outside.
    private void line(GraphicsContext pen, PlaySpan covered) {
        pen.setFill(inks.of(Ink.COVER));
        double from = covered.from() * getWidth() / length();
        double to = covered.to() * getWidth() / length();
        pen.fillRect(from, getHeight() - LANE, Math.max(2, to - from), LANE);
    }

    private void span(GraphicsContext pen, @Nullable PlaySpan loop, Ink ink) {
        if (loop != null) {
            pen.setFill(inks.of(ink));
            double from = loop.from() * getWidth() / length();
            pen.fillRect(
                    from,
                    0,
                    Math.max(1, (loop.to() - loop.from()) * getWidth() / length()),
                    getHeight());
        }
    }
}
