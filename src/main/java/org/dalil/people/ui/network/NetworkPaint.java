package org.dalil.people.ui.network;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import org.dalil.desk.control.drawn.Fitting;
import org.dalil.desk.control.drawn.Inks;
import org.dalil.people.network.Placed;
import org.dalil.people.network.Tie;
import org.dalil.people.network.TieSort;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Paints what is seen of a network: ties as bows, then everybody in a box that says who it is and
/// how they are tied.
final class NetworkPaint {
    static final double ROW = 50;
    private static final double TALL = 40;
    private static final double PAD = 9;

    private final Fitting strong = new Fitting(Font.font("Inter Semi Bold", 12));
    private final Fitting plain = new Fitting(Font.font("Inter", 11));
    private final Inks<Ink> inks;
    private final NetworkWords words;
    private final GraphicsContext to;

    /// What of the drawing is seen.
    ///
    /// @param left rows of the left side
    /// @param right rows of the right side
    /// @param y how far it is scrolled down
    record Window(double width, double height, double left, double right, double y, boolean two) {
        double boxWidth() {
            return Math.min(240, width / (two ? 5.9 : 3.8));
        }

        double x(int column) {
            return Math.round(width * (0.5 + column * (two ? 0.2 : 0.32)));
        }

        /// Where a place stands: the one in the middle always in sight, a short side in its middle.
        double y(Placed at) {
            if (at.column() == 0) {
                return height / 2;
            }
            double rows = (at.column() < 0 ? left : right) * ROW;
            double top = rows < height ? (height - rows) / 2 : 6 - y;
            return Math.round(top + at.row() * ROW);
        }

        double tall() {
            return Math.max(left, right) * ROW + 12;
        }
    }

    NetworkPaint(GraphicsContext to, Inks<Ink> inks, Texts texts) {
        this.to = to;
        this.inks = inks;
        this.words = new NetworkWords(texts);
    }

    /// Paints one frame.
    void paint(NetworkModel.Shown now, Window window, int chosen, boolean lit) {
        to.setFill(inks.of(Ink.PAPER));
        to.fillRect(0, 0, window.width(), window.height());
        Map<UUID, Placed> where = new HashMap<>();
        now.places().stream()
                .filter(one -> one.who() != null)
                .forEach(one -> where.put(one.who(), one));
        crossing(now, window, where);
        for (Placed at : now.places()) {
            if (at.column() != 0) {
                bow(now, window, at, where);
            }
        }
        for (int i = 0; i < now.places().size(); i++) {
            box(now, window, now.places().get(i), i == chosen, lit);
        }
    }

    /// Ties that are not those by which somebody has their place: thin, below the others.
    private void crossing(NetworkModel.Shown now, Window window, Map<UUID, Placed> where) {
        to.setLineWidth(1);
        to.setLineDashes();
        to.setStroke(inks.of(Ink.EDGE));
        for (Tie tie : now.network().ties()) {
            Placed one = where.get(tie.from());
            Placed other = where.get(tie.to());
            if (one != null
                    && other != null
                    && !one.by().equals(tie.to())
                    && !other.by().equals(tie.from())) {
                double ax = window.x(one.column());
                double bx = window.x(other.column());
                double bend = one.column() == other.column() ? side(one) * 40 : 0;
                double edge = bend == 0 ? 0 : side(one) * window.boxWidth() / 2;
                to.beginPath();
                to.moveTo(ax + edge, window.y(one));
                to.bezierCurveTo(
                        ax + edge + bend,
                        window.y(one),
                        bx + edge + bend,
                        window.y(other),
                        bx + edge,
                        window.y(other));
                to.stroke();
            }
        }
    }

    private static int side(Placed at) {
        return at.column() < 0 ? -1 : 1;
    }

    private void bow(NetworkModel.Shown now, Window window, Placed at, Map<UUID, Placed> where) {
        Placed by = where.get(at.by());
        if (by == null) {
            return;
        }
        UUID who = at.who();
        List<Tie> ties =
                who == null ? List.of() : new ArrayList<>(now.network().between(at.by(), who));
        boolean denied = !ties.isEmpty() && ties.stream().allMatch(this::isDenied);
        boolean doubted = ties.stream().anyMatch(tie -> tie.doubt() != Tie.Doubt.NONE);
        to.setStroke(inks.of(doubted ? Ink.DOUBTED : Ink.of(at.sort())));
        to.setLineWidth(doubted ? 1.5 : 1.8);
        if (denied) {
            to.setLineDashes(2, 5);
        } else if (doubted) {
            to.setLineDashes(7, 4);
        } else {
            to.setLineDashes();
        }
        double half = window.boxWidth() / 2;
        double ax = window.x(by.column()) + side(at) * half;
        double bx = window.x(at.column()) - side(at) * half;
        double middle = (ax + bx) / 2;
        to.beginPath();
        to.moveTo(ax, window.y(by));
        to.bezierCurveTo(middle, window.y(by), middle, window.y(at), bx, window.y(at));
        to.stroke();
        to.setLineDashes();
    }

    private boolean isDenied(Tie tie) {
        return tie.doubt() == Tie.Doubt.DENIED;
    }

    private void box(
            NetworkModel.Shown now, Window window, Placed at, boolean chosen, boolean lit) {
        double y = window.y(at);
        if (y < -ROW || y > window.height() + ROW) {
            return;
        }
        boolean center = at.column() == 0;
        double wide = window.boxWidth();
        double left = window.x(at.column()) - wide / 2;
        double top = y - TALL / 2;
        boolean person = isPerson(now, at);
        double round = person ? 18 : 4;
        to.setFill(inks.of(center ? Ink.CENTER : Ink.BOX));
        to.fillRoundRect(left, top, wide, TALL, round, round);
        to.setLineWidth(chosen ? 2.5 : 1);
        to.setLineDashes(at.isFold() ? new double[] {3, 3} : new double[0]);
        to.setStroke(inks.of(chosen ? (lit ? Ink.CHOSEN : Ink.QUIET) : edge(at.sort(), center)));
        to.strokeRoundRect(left, top, wide, TALL, round, round);
        to.setLineDashes();
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.CENTER);
        to.setFill(inks.of(center ? Ink.CENTER_WORDS : Ink.WORDS));
        to.setFont(strong.font());
        double room = wide - 2 * PAD;
        to.fillText(strong.in(words.name(now, at), room), left + wide / 2, y - (center ? 0 : 8));
        if (!center) {
            to.setFill(inks.of(Ink.QUIET));
            to.setFont(plain.font());
            to.fillText(plain.in(words.ties(now, at), room), left + wide / 2, y + 9);
        }
    }

    private static Ink edge(TieSort sort, boolean center) {
        return center ? Ink.CENTER : Ink.of(sort);
    }

    private static boolean isPerson(NetworkModel.Shown now, Placed at) {
        UUID who = at.who();
        var somebody = who == null ? null : now.network().called().get(who);
        return somebody != null && somebody.person();
    }
}
