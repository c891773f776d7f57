package org.dalil.testimony.ui.code;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.event.casework.CaseRow;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks whose words a project shall hold: those of all cases, or of one. Writes nothing itself.
final class ProjectSheet {
    private static final double WIDTH = 560;
    private static final double CHOICE = 360;
    private final Desk desk;
    private final Texts texts;
    private @Nullable CaseRow chosen;

    /// What can be chosen.
    ///
    /// @param ofCase null for all cases
    private record Whose(@Nullable CaseRow ofCase) {}

    private ProjectSheet(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
    }

    /// Asks, beginning with all.
    ///
    /// @param save hears the case, or null for all; runs when the sheet is closed
    static void open(List<CaseRow> cases, Desk desk, Consumer<@Nullable CaseRow> save) {
        new ProjectSheet(desk).show(cases, save);
    }

    private void show(List<CaseRow> cases, Consumer<@Nullable CaseRow> save) {
        Label whose = new Label(texts.of("testimony.codes.project.whose"));
        List<Whose> offered = new ArrayList<>(List.of(new Whose(null)));
        cases.forEach(one -> offered.add(new Whose(one)));
        CodeChoice<Whose> choice =
                new CodeChoice<>(whose.getText(), offered, this::words, one -> chosen = one.ofCase)
                        .named("project-case", CHOICE);
        choice.show(offered.getFirst());
        whose.setLabelFor(choice.control());
        VBox body = new VBox(8, whose, choice.control());
        body.getStyleClass().add("sheet-body");
        VBox sheet =
                new VBox(
                        new SheetHead(
                                texts.of("testimony.codes.project.title"),
                                texts.of("testimony.codes.project.text")),
                        body,
                        foot(save));
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        sheet.setId("project-sheet");
        desk.sheets().show(sheet, () -> {});
    }

    private String words(Whose one) {
        return one.ofCase == null ? texts.of("testimony.codes.project.all") : one.ofCase.title();
    }

    private HBox foot(Consumer<@Nullable CaseRow> save) {
        Button cancel =
                Actions.button(
                        "project-cancel", texts.of("testimony.cancel"), desk.sheets()::close);
        Button go =
                Actions.primary(
                        "project-save",
                        texts.of("testimony.codes.save-project"),
                        () -> {
                            desk.sheets().close();
                            save.accept(chosen);
                        });
        HBox foot = new HBox(8, cancel, go);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
