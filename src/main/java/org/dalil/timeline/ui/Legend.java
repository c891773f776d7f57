package org.dalil.timeline.ui;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.dalil.timeline.Extent;
import org.dalil.timeline.Rows;
import org.dalil.timeline.Span;
import org.dalil.timeline.SpanTable;
import org.dalil.timeline.TimeWindow;
import org.dalil.timeline.Tone;

import java.util.List;
import java.util.UUID;

/// How to read the bars, on a card that comes and goes with its button. Its samples are painted by
/// what paints the timeline.
final class Legend extends VBox {
    private static final int WIDTH = 64;
    private final Tones tones = new Tones(this::requestLayout);
    private final List<Sample> samples;
    private final Texts texts;

    /// One bar that shows a way of drawing.
    private record Sample(Bars bars, SpanTable table, Node line) {}

    Legend(Texts texts) {
        this.texts = texts;
        samples =
                List.of(
                        sample("known", new Extent(4, 60, false, false, false, false)),
                        sample("approximate", new Extent(4, 60, false, false, true, false)),
                        sample("uncertain", new Extent(4, 60, false, false, false, true)),
                        sample("open", new Extent(4, 5, false, true, false, false)));
        setId("timeline-legend");
        getStyleClass().add("timeline-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        Label title = new Label(texts.of("timeline.legend"));
        title.getStyleClass().add("strong");
        getChildren().addAll(tones.regions(), title);
        samples.forEach(sample -> getChildren().add(sample.line()));
        getChildren().add(line(new Region(), "bracket", "timeline-bracket"));
        getChildren().add(line(new Label(texts.number(12)), "count", "timeline-count"));
        Label colours = new Label(texts.of("timeline.legend.colours"));
        colours.getStyleClass().add("section-heading");
        getChildren().add(colours);
        for (Tone tone : List.of(Tone.EVENT, Tone.CLAIM, Tone.LAW, Tone.CONFLICT)) {
            getChildren().add(colour(tone));
        }
    }

    private Sample sample(String code, Extent extent) {
        RecordRef nothing = new RecordRef(RecordKind.EVENT, new UUID(0, 0));
        Span span = new Span(nothing, "", "", extent, Tone.EVENT);
        Bars bars = new Bars();
        return new Sample(bars, SpanTable.of(List.of(span), List.of(), 1), line(bars.view(), code));
    }

    private HBox colour(Tone tone) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("timeline-tone", "swatch", Tones.code(tone));
        StackPane box = new StackPane(swatch);
        return line(box, Tones.code(tone));
    }

    private HBox line(Node sign, String code, String look) {
        sign.getStyleClass().add(look);
        return line(sign, code);
    }

    private HBox line(Node sign, String code) {
        StackPane box = new StackPane(new Group(sign));
        box.setMinWidth(WIDTH);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(10, box, new Label(texts.of("timeline.legend." + code)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void layoutChildren() {
        for (Sample sample : samples) {
            Rows rows = new Rows(sample.table());
            sample.bars()
                    .paint(
                            sample.table(),
                            rows,
                            new TimeWindow(0, WIDTH, WIDTH),
                            Rows.BAR,
                            Rows.AIR,
                            tones.palette());
        }
        super.layoutChildren();
    }
}
