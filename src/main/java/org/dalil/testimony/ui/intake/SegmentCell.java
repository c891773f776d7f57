package org.dalil.testimony.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/// A segment as it would be: when, who, and its words with those of other tiers below.
final class SegmentCell extends ListCell<SegmentDraft> {
    static final double TIME = 158;
    static final double WHO = 120;
    private static final double BAR = 20;

    private final TierWords names;
    private final Texts texts;
    private final Label time = new Label();
    private final Label who = new Label();
    private final VBox words = new VBox(2);
    private final HBox line;

    SegmentCell(Texts texts, ListView<SegmentDraft> list) {
        this.texts = texts;
        names = new TierWords(texts);
        time.getStyleClass().addAll("muted", "hash");
        time.setMinWidth(TIME);
        time.setPrefWidth(TIME);
        who.getStyleClass().add("strong");
        who.setMinWidth(WHO);
        who.setPrefWidth(WHO);
        who.setMaxWidth(WHO);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(10, time, who, words);
        line.setAlignment(Pos.TOP_LEFT);
        prefWidthProperty().bind(list.widthProperty().subtract(BAR)); // words wrap inside it
    }

    @Override
    protected void updateItem(@Nullable SegmentDraft one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        time.setText(times(one));
        String speaker = one.speaker();
        who.setText(speaker == null ? "" : speaker);
        words.getChildren().clear();
        one.words().entrySet().stream()
                .sorted(Comparator.comparing(said -> !said.getKey().equals(Tier.VERBATIM)))
                .forEach(said -> words.getChildren().add(said(said.getKey(), said.getValue())));
        setAccessibleText(time.getText() + ", " + who.getText() + ": " + one.words().values());
        setGraphic(line);
    }

    private Label said(Tier tier, String said) {
        boolean heard = tier.equals(Tier.VERBATIM);
        Label label =
                new Label(
                        heard
                                ? said
                                : texts.of(
                                        "testimony.intake.tier-words",
                                        Map.of("tier", names.of(tier), "words", said)));
        label.setWrapText(true);
        if (!heard) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    private String times(SegmentDraft one) {
        Long from = one.startMs();
        Long to = one.endMs();
        if (from == null && to == null) {
            return texts.of("testimony.intake.no-time");
        }
        return (from == null ? "–" : clock(from)) + (to == null ? "" : " – " + clock(to));
    }

    /// `1:02:03.4`, without hours that are none.
    static String clock(long ms) {
        long hours = ms / 3_600_000;
        String rest =
                String.format(
                        Locale.ROOT,
                        "%02d:%02d.%d",
                        ms / 60_000 % 60,
                        ms / 1000 % 60,
                        ms % 1000 / 100);
        return hours == 0 ? rest : hours + ":" + rest;
    }
}
