package org.dalil.testimony.ui.code;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.drawn.TwinTable;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.document.coded.CodedRemark;
import org.dalil.testimony.code.exchange.ImportPlan;
import org.dalil.testimony.code.exchange.PlanLine;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;

/// Says what a project or a codebook would bring, part by part, before anything is taken. Reads and
/// takes nothing itself.
final class ExchangeSheet {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 320;
    private static final int NAMED = 20;
    private final Desk desk;
    private final Texts texts;

    private ExchangeSheet(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /// Shows a plan.
    ///
    /// @param taken runs when all was taken in
    static void open(ImportPlan plan, ExchangeModel model, Desk desk, Runnable taken) {
        new ExchangeSheet(desk).show(plan, model, taken);
    }

    private void show(ImportPlan plan, ExchangeModel model, Runnable taken) {
        SheetHead head =
                new SheetHead(
                        texts.of("testimony.project.title", Map.of("name", plan.project().name())),
                        texts.of(
                                plan.changes()
                                        ? "testimony.project.text"
                                        : "testimony.project.nothing"));
        TwinTable<PlanLine> table = table();
        table.show(plan.lines());
        table.control().setPrefHeight(HEIGHT);
        VBox body = new VBox(8, table.control());
        List<String> left = plan.recordings();
        if (!left.isEmpty()) {
            Label names = line(texts.of("testimony.project.recordings", named(left)));
            names.setId("intake-recordings");
            body.getChildren().add(names);
        }
        for (CodedRemark one : plan.project().remarks()) {
            body.getChildren().add(line(texts.of(one.key(), one.args())));
        }
        body.getStyleClass().add("sheet-body");
        HBox foot = foot(plan, model, taken);
        VBox sheet = new VBox(head, body, foot);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        sheet.setId("intake-sheet");
        desk.sheets().show(sheet, () -> {});
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.getStyleClass().add("muted");
        return line;
    }

    private static Map<String, Object> named(List<String> recordings) {
        String names = String.join(", ", recordings.stream().limit(NAMED).toList());
        return Map.of("names", names, "more", Math.max(0, recordings.size() - NAMED));
    }

    private TwinTable<PlanLine> table() {
        return new TwinTable<PlanLine>(
                        "intake-plan",
                        texts.of("testimony.project.table"),
                        texts.of("testimony.project.nothing"))
                .column(texts.of("testimony.project.part"), 200, one -> texts.of(one.part().key()))
                .column(texts.of("testimony.project.read"), 70, one -> number(one.read()))
                .column(texts.of("testimony.project.taken"), 80, one -> number(one.taken()))
                .column(texts.of("testimony.project.there"), 90, one -> number(one.there()))
                .column(texts.of("testimony.project.left"), 80, one -> number(one.left()))
                .column(
                        texts.of("testimony.project.why"),
                        360,
                        one -> one.whyKey().isEmpty() ? "" : texts.of(one.whyKey()));
    }

    private HBox foot(ImportPlan plan, ExchangeModel model, Runnable taken) {
        Button cancel =
                Actions.button("intake-cancel", texts.of("testimony.cancel"), desk.sheets()::close);
        Button take =
                Actions.primary(
                        "intake-take",
                        texts.of("testimony.project.take"),
                        () ->
                                model.take(() -> {
                                    desk.sheets().close();
                                    taken.run();
                                }));
        take.setDisable(!plan.changes());
        HBox foot = new HBox(8, cancel, take);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private static String number(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }
}
