package org.dalil.event.ui.grid;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.dalil.desk.control.drawn.Fitting;
import org.dalil.desk.control.drawn.Inks;
import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridCell;
import org.dalil.texts.Texts;

import java.util.Map;

/// Paints what is seen of a grid and nothing else: the cells, then the two heads over them.
final class GridPaint {
    static final double FIRST = 250;
    static final double HEAD = 44;
    static final double WIDTH = 150;
    static final double HEIGHT = 40;
    private static final double PAD = 9;
    private static final double MARK = 4;

    private final Fitting strong = new Fitting(Font.font("Inter Semi Bold", 12));
    private final Fitting plain = new Fitting(Font.font("Inter", 11.5));
    private final Inks<Ink> inks;
    private final GridWords words;
    private final Texts texts;
    private final GraphicsContext to;

    /// What of the grid is seen.
    ///
    /// @param x how far it is scrolled to the right
    /// @param y how far down
    record Window(double x, double y, double width, double height) {
        int firstColumn() {
            return (int) (x / WIDTH);
        }

        int endColumn(Grid grid) {
            int end = (int) Math.ceil((x + width - FIRST) / WIDTH);
            return Math.clamp(end, 0, grid.people().size());
        }

        int firstRow() {
            return (int) (y / HEIGHT);
        }

        int endRow(Grid grid) {
            int end = (int) Math.ceil((y + height - HEAD) / HEIGHT);
            return Math.clamp(end, 0, grid.events().size());
        }

        double left(int column) {
            return Math.round(FIRST + column * WIDTH - x);
        }

        double top(int row) {
            return Math.round(HEAD + row * HEIGHT - y);
        }
    }

    GridPaint(GraphicsContext to, Inks<Ink> inks, Texts texts) {
        this.to = to;
        this.inks = inks;
        this.texts = texts;
        this.words = new GridWords(texts);
    }

    /// Paints one frame.
    ///
    /// @param lit whether the grid has the keys
    void paint(GridModel.Shown shown, Window window, Spot chosen, boolean lit) {
        Grid grid = shown.grid();
        to.setTextBaseline(VPos.CENTER);
        to.setTextAlign(TextAlignment.LEFT);
        to.setFill(inks.of(Ink.PAPER));
        to.fillRect(0, 0, window.width(), window.height());
        for (int row = window.firstRow(); row < window.endRow(grid); row++) {
            cells(shown, window, row);
        }
        lines(grid, window);
        if (chosen.isCell() && !grid.isEmpty()) {
            frame(window.left(chosen.column()), window.top(chosen.row()), WIDTH, HEIGHT, lit);
        }
        events(grid, window, chosen, lit);
        people(grid, window, chosen, lit);
        corner(grid);
    }

    private void cells(GridModel.Shown shown, Window window, int row) {
        Grid grid = shown.grid();
        double top = window.top(row);
        for (GridCell cell : grid.between(row, window.firstColumn(), window.endColumn(grid))) {
            double left = window.left(cell.column());
            to.setFill(inks.of(Ink.ground(cell.standing())));
            to.fillRect(left + 1, top + 1, WIDTH - 2, HEIGHT - 2);
            to.setFill(inks.of(Ink.of(cell.standing())));
            to.fillRect(left + 1, top + 1, MARK, HEIGHT - 2);
            double room = WIDTH - 2 * PAD - MARK;
            String role = words.roles(cell, shown.terms());
            String deed = words.deeds(cell, shown.terms());
            write(strong, role, left + PAD + MARK, top + (deed.isEmpty() ? 20 : 13), room);
            to.setFill(inks.of(Ink.WORDS));
            write(plain, deed, left + PAD + MARK, top + 28, room);
        }
    }

    private void write(Fitting font, String said, double x, double y, double room) {
        if (!said.isEmpty()) {
            to.setFont(font.font());
            to.fillText(font.in(said, room), x, y);
        }
    }

    private void lines(Grid grid, Window window) {
        to.setFill(inks.of(Ink.LINE));
        double right = Math.min(window.width(), window.left(grid.people().size()));
        double bottom = Math.min(window.height(), window.top(grid.events().size()));
        for (int row = window.firstRow(); row <= window.endRow(grid); row++) {
            to.fillRect(FIRST, window.top(row) - 0.5, right - FIRST, 1);
        }
        for (int column = window.firstColumn(); column <= window.endColumn(grid); column++) {
            to.fillRect(window.left(column) - 0.5, HEAD, 1, bottom - HEAD);
        }
    }

    private void frame(double left, double top, double width, double height, boolean lit) {
        to.setStroke(inks.of(lit ? Ink.CHOSEN : Ink.QUIET));
        to.setLineWidth(2);
        to.strokeRect(left + 1, top + 1, width - 2, height - 2);
    }

    private void events(Grid grid, Window window, Spot chosen, boolean lit) {
        to.setFill(inks.of(Ink.BAND));
        to.fillRect(0, HEAD, FIRST, window.height());
        for (int row = window.firstRow(); row < window.endRow(grid); row++) {
            Grid.Row event = grid.events().get(row);
            double top = window.top(row);
            if (row == chosen.row()) {
                to.setFill(inks.of(Ink.CHOSEN_GROUND));
                to.fillRect(0, top, FIRST, HEIGHT);
            }
            to.setFill(inks.of(Ink.WORDS));
            write(strong, event.title(), PAD, top + 13, FIRST - 2 * PAD);
            to.setFill(inks.of(Ink.QUIET));
            write(plain, words.when(event), PAD, top + 28, FIRST - 2 * PAD);
            to.setFill(inks.of(Ink.LINE));
            to.fillRect(0, top + HEIGHT - 0.5, FIRST, 1);
            if (row == chosen.row() && chosen.isEvent()) {
                frame(0, top, FIRST, HEIGHT, lit);
            }
        }
        to.fillRect(FIRST - 1, 0, 1, window.height());
    }

    private void people(Grid grid, Window window, Spot chosen, boolean lit) {
        to.save();
        to.beginPath();
        to.rect(FIRST, 0, Math.max(0, window.width() - FIRST), HEAD);
        to.clip();
        to.setFill(inks.of(Ink.BAND));
        to.fillRect(FIRST, 0, window.width() - FIRST, HEAD);
        for (int column = window.firstColumn(); column < window.endColumn(grid); column++) {
            Grid.Column person = grid.people().get(column);
            double left = window.left(column);
            if (column == chosen.column()) {
                to.setFill(inks.of(Ink.CHOSEN_GROUND));
                to.fillRect(left, 0, WIDTH, HEAD);
            }
            to.setFill(inks.of(Ink.WORDS));
            write(strong, person.name(), left + PAD, 15, WIDTH - 2 * PAD);
            to.setFill(inks.of(Ink.of(person.standing())));
            write(plain, words.standing(person), left + PAD, 31, WIDTH - 2 * PAD);
            to.setFill(inks.of(Ink.LINE));
            to.fillRect(left + WIDTH - 0.5, 0, 1, HEAD);
            if (chosen.isPerson() && column == chosen.column()) {
                frame(left, 0, WIDTH, HEAD, lit);
            }
        }
        to.restore();
        to.setFill(inks.of(Ink.LINE));
        to.fillRect(0, HEAD - 1, window.width(), 1);
    }

    private void corner(Grid grid) {
        to.setFill(inks.of(Ink.BAND));
        to.fillRect(0, 0, FIRST - 1, HEAD - 1);
        to.setFill(inks.of(Ink.QUIET));
        String size =
                texts.of(
                        "event.grid.size",
                        Map.of("events", grid.events().size(), "people", grid.people().size()));
        write(plain, size, PAD, HEAD / 2, FIRST - 2 * PAD);
    }
}
