package org.dalil.timeline.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.dalil.timeline.chronicle.TimelineEntry;

import java.util.List;
import java.util.Map;

/// What has no bar yet, all of it: the words of its date on a chip, or its own where nothing is
/// said of a date. A chip opens its record. Takes no room when there is nothing.
final class Tray extends VBox {
    private static final int MOST = 8;
    private static final int LONGEST = 32;
    private final Label title = new Label();
    private final FlowPane chips = new FlowPane();
    private final TimelineModel model;
    private final Texts texts;
    private final Runnable onTable;

    /// @param onTable puts the keys into the table, where all of it stands
    Tray(TimelineModel model, Texts texts, Runnable onTable) {
        this.model = model;
        this.texts = texts;
        this.onTable = onTable;
        setId("timeline-tray");
        getStyleClass().add("timeline-tray");
        title.getStyleClass().add("strong");
        chips.getStyleClass().add("timeline-chips");
        getChildren().addAll(title, chips);
        show(Shown.NOTHING);
    }

    void show(Shown shown) {
        List<TimelineEntry> undated = shown.undated();
        setVisible(!undated.isEmpty());
        setManaged(!undated.isEmpty());
        title.setText(texts.of("timeline.tray", Map.of("count", undated.size())));
        chips.getChildren().setAll(undated.stream().limit(MOST).map(this::chip).toList());
        if (undated.size() > MOST) {
            chips.getChildren()
                    .add(
                            chipButton(
                                    "timeline-tray-more",
                                    texts.of(
                                            "timeline.tray.more",
                                            Map.of("count", undated.size() - MOST)),
                                    () -> showMore(undated.get(MOST))));
        }
    }

    private void showMore(TimelineEntry first) {
        model.asTable().set(true);
        model.choose(first.record());
        onTable.run();
    }

    private Button chip(TimelineEntry entry) {
        String verbatim = entry.verbatim();
        String words =
                verbatim == null
                        ? Excerpt.of(entry.told(texts), LONGEST)
                        : texts.of(
                                "timeline.tray.words",
                                Map.of("words", Excerpt.of(verbatim, LONGEST)));
        Button chip =
                chipButton(
                        "timeline-undated-" + entry.record().id(),
                        words,
                        () -> model.open(entry.record()));
        chip.setTooltip(new Tooltip(entry.told(texts)));
        chip.setAccessibleText(words + ", " + entry.told(texts));
        return chip;
    }

    private static Button chipButton(String id, String words, Runnable action) {
        Button chip = Actions.button(id, words, action);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
