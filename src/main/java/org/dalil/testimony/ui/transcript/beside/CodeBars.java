package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.dalil.desk.Later;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Draws a bar for each code beside the words it was given to, as far as these are on the screen.
/// Its ends can be drawn to other words. Lies over the words and hears only its bars.
public final class CodeBars extends Pane {
    private static final double WIDE = 5;
    private static final double LANE = 8;
    private static final double RIGHT = 26;
    private static final double END = 6;
    private static final int LANES = 4;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private final SegmentArea area;
    private final LinkWishes wishes;
    private LinkedText links = LinkedText.NONE;
    private Tier tier = Tier.VERBATIM;
    private boolean asked;

    /// A bar where it is drawn.
    private record Bar(WordLink link, WordLink.Given given, int row, Bounds at) {}

    public CodeBars(SegmentArea area, LinkWishes wishes) {
        this.area = area;
        this.wishes = wishes;
        setPickOnBounds(false);
        setManaged(false);
        area.viewportDirtyEvents().subscribe(any -> ask());
        area.layoutBoundsProperty().subscribe(any -> ask());
    }

    /// Draws these from now on.
    ///
    /// @param shown the tier that is written in
    public void show(LinkedText now, Tier shown) {
        links = now;
        tier = shown;
        ask();
    }

    // Where words stand is known when they are laid out.
    private void ask() {
        if (!asked) {
            asked = true;
            Later.run(this::draw);
        }
    }

    private void draw() {
        asked = false;
        getChildren().clear();
        if (links.bySegment().isEmpty() || area.size() == 0 || area.localToScreen(0, 0) == null) {
            return;
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < area.getVisibleParagraphs().size(); i++) {
            int row = area.visibleParToAllParIndex(i);
            if (row < area.size()) {
                add(bars, row);
            }
        }
        bars.sort(Comparator.comparingDouble(one -> one.at.getMinY()));
        BarLanes lanes = new BarLanes();
        for (Bar one : bars) {
            int lane = Math.min(LANES - 1, lanes.next(one.at.getMinY(), one.at.getMaxY()));
            getChildren().add(bar(one, lane));
        }
    }

    private void add(List<Bar> bars, int row) {
        for (WordLink link : links.of(area.row(row).id())) {
            Bounds at = link.codes().isEmpty() ? null : bounds(link, row);
            if (at != null) {
                link.codes().forEach(given -> bars.add(new Bar(link, given, row, at)));
            }
        }
    }

    // Words that were changed since, or that another column has, are their whole segment.
    private @Nullable Bounds bounds(WordLink link, int row) {
        Stretch place = link.tier().equals(tier) ? link.place() : null;
        int length = area.getParagraphLength(row);
        boolean exact = place != null && place.to() <= length && place.from() < place.to();
        int begins = area.getAbsolutePosition(row, 0);
        Bounds screen =
                exact && place != null
                        ? area.getCharacterBoundsOnScreen(
                                        begins + place.from(), begins + place.to())
                                .orElse(null)
                        : area.getParagraphBoundsOnScreen(row).orElse(null);
        if (screen == null) {
            return null;
        }
        Bounds here = screenToLocal(screen);
        return here == null || here.getHeight() <= 0 ? null : within(here);
    }

    private @Nullable Bounds within(Bounds one) {
        double top = Math.max(0, one.getMinY());
        double bottom = Math.min(area.getHeight(), one.getMaxY());
        return bottom - top < 2 ? null : new BoundingBox(0, top, 0, bottom - top);
    }

    private Rectangle bar(Bar one, int lane) {
        double x = area.getWidth() - RIGHT - lane * LANE;
        Rectangle bar =
                new Rectangle(x, one.at.getMinY() + 1, WIDE, Math.max(4, one.at.getHeight() - 2));
        bar.setArcWidth(WIDE);
        bar.setArcHeight(WIDE);
        bar.getStyleClass().add("code-bar");
        String colour = one.given.code().colour();
        if (colour == null || !COLOUR.matcher(colour).matches()) {
            bar.getStyleClass().add("code-bar-plain");
        } else {
            bar.setFill(Color.valueOf(colour));
        }
        String name = one.given.code().name();
        bar.setAccessibleText(name);
        Tooltip.install(bar, new Tooltip(name));
        if (one.link.place() != null && one.link.tier().equals(tier)) {
            bar.setOnMouseMoved(move -> bar.setCursor(cursor(bar, move)));
        }
        bar.setOnMousePressed(press -> begin(one, bar, press));
        return bar;
    }

    private static Cursor cursor(Rectangle bar, MouseEvent at) {
        return atTop(bar, at) || atBottom(bar, at) ? Cursor.V_RESIZE : Cursor.HAND;
    }

    private static boolean atTop(Rectangle bar, MouseEvent at) {
        return at.getY() - bar.getY() < Math.min(END, bar.getHeight() / 3);
    }

    private static boolean atBottom(Rectangle bar, MouseEvent at) {
        return bar.getY() + bar.getHeight() - at.getY() < Math.min(END, bar.getHeight() / 3);
    }

    private void begin(Bar one, Rectangle bar, MouseEvent press) {
        press.consume();
        Stretch place = one.link.tier().equals(tier) ? one.link.place() : null;
        boolean top = atTop(bar, press);
        if (place == null || !top && !atBottom(bar, press)) {
            wishes.toWords(one.link);
            return;
        }
        bar.setOnMouseDragged(drag -> {
            drag.consume();
            Stretch now = drawn(one, place, top, drag);
            area.selectRange(one.row, now.from(), one.row, now.to());
        });
        bar.setOnMouseReleased(up -> {
            up.consume();
            Stretch now = drawn(one, place, top, up);
            if (!now.equals(place)) {
                wishes.move(one.link, one.given, now);
            }
        });
    }

    // Beside the words, an end is drawn to the edge of a line; over them, to a word.
    private Stretch drawn(Bar one, Stretch place, boolean top, MouseEvent at) {
        var here = area.screenToLocal(at.getScreenX(), at.getScreenY());
        boolean beside = here.getX() >= area.getWidth() - RIGHT - LANES * LANE;
        double x = beside && top ? 1 : here.getX();
        int hit = area.hit(x, Math.clamp(here.getY(), 1, area.getHeight() - 1)).getInsertionIndex();
        int begins = area.getAbsolutePosition(one.row, 0);
        int in = Math.clamp(hit - begins, 0, area.getParagraphLength(one.row));
        String words = area.getParagraph(one.row).getText();
        return top
                ? WordEdges.whole(words, Math.min(in, place.to() - 1), place.to())
                : WordEdges.whole(words, place.from(), Math.max(in, place.from() + 1));
    }
}
