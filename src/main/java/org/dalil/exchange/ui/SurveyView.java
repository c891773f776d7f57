package org.dalil.exchange.ui;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Tag;
import org.dalil.exchange.ShareCover;
import org.dalil.exchange.intake.Arrival;
import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.intake.Tally;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is in a checked file: from whom, a table of kinds with how many are new, here, different or
/// taken away, and what cannot come in.
final class SurveyView {
    private static final double ROW = 26;

    private final Desk desk;
    private final Texts texts;
    private final SheetParts parts;
    private final VBox root = new VBox(10);

    SurveyView(Desk desk, SheetParts parts) {
        this.desk = desk;
        this.texts = desk.texts();
        this.parts = parts;
        root.setId("receive-survey");
    }

    VBox root() {
        return root;
    }

    void show(@Nullable Arrival arrival, @Nullable Survey survey, boolean done) {
        if (arrival == null || survey == null) {
            return;
        }
        List<Node> nodes = new ArrayList<>();
        if (done) {
            Label taken =
                    parts.words("exchange.receive.done", Map.of("count", survey.total().fresh()));
            taken.setId("receive-done");
            taken.getStyleClass().add("strong");
            nodes.add(taken);
        }
        arrival.cover().ifPresent(cover -> nodes.add(cover(cover)));
        arrival.signer()
                .ifPresent(key -> {
                    nodes.add(parts.label("exchange.receive.signer"));
                    nodes.add(parts.keyBox("receive-fingerprint", key));
                    nodes.add(new Tag(texts.of("exchange.receive.not-verified"), Tag.Tone.AMBER));
                });
        nodes.add(table(survey));
        if (survey.total().different() + survey.total().away() > 0) {
            nodes.add(parts.words("exchange.tally.hint", Map.of()));
        }
        if (survey.renumbered() > 0) {
            nodes.add(
                    parts.words(
                            "exchange.receive.renumbered", Map.of("count", survey.renumbered())));
        }
        if (survey.refusedCount() > 0) {
            nodes.add(
                    parts.words(
                            "exchange.receive.refused", Map.of("count", survey.refusedCount())));
            nodes.add(refused(survey));
        }
        root.getChildren().setAll(nodes);
    }

    private Label cover(ShareCover cover) {
        String maker = cover.maker() == null ? "–" : cover.maker();
        Label words =
                parts.words(
                        cover.purpose().isBlank()
                                ? "exchange.receive.cover"
                                : "exchange.receive.cover-purpose",
                        Map.of(
                                "maker", maker,
                                "when", texts.dateTime(cover.madeAt(), desk.zone()),
                                "purpose", cover.purpose()));
        words.setId("receive-cover");
        return words;
    }

    private GridPane table(Survey survey) {
        GridPane table = new GridPane();
        table.setId("receive-table");
        table.getStyleClass().add("tally-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(name);
        int column = 1;
        for (String key : List.of("fresh", "here", "different", "away")) {
            ColumnConstraints count = new ColumnConstraints();
            count.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(count);
            table.add(whole(parts.label("exchange.tally." + key)), column++, 0);
        }
        int row = 1;
        for (Map.Entry<RecordKind, Tally> kind : survey.tallies().entrySet()) {
            Tally tally = kind.getValue();
            table.add(whole(new Label(texts.of("exchange.kind." + kind.getKey().code()))), 0, row);
            int at = 1;
            for (int count :
                    new int[] {tally.fresh(), tally.here(), tally.different(), tally.away()}) {
                Label number = new Label(count == 0 ? "–" : texts.number(count));
                number.getStyleClass().add(count == 0 ? "faint" : "strong");
                table.add(number, at++, row);
            }
            row++;
        }
        return table;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private ListView<String> refused(Survey survey) {
        ListView<String> list = new ListView<>();
        list.setId("receive-refused");
        list.setAccessibleText(
                texts.of("exchange.receive.refused", Map.of("count", survey.refusedCount())));
        survey.refused().forEach(refusal -> list.getItems().add(texts.of(refusal.problem())));
        list.setPrefHeight(Math.min(4, survey.refused().size()) * ROW + 2);
        return list;
    }
}
