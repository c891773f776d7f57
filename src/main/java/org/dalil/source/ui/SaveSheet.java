package org.dalil.source.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.dalil.desk.Desk;
import org.dalil.document.SafeName;
import org.dalil.source.EvidenceItem;
import org.dalil.texts.Texts;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Warns that a readable copy leaves the casefile, then asks where to put it.
final class SaveSheet {
    private SaveSheet() {}

    /// Shows it.
    ///
    /// @param chosen takes the place
    static void open(Desk desk, EvidenceItem item, Consumer<Path> chosen) {
        Texts texts = desk.texts();
        Label title = new Label(texts.of("source.save.title"));
        title.getStyleClass().add("sheet-title");
        Label words = new Label(OriginalBox.warning(texts, item));
        words.setWrapText(true);
        Button cancel = new Button(texts.of("source.cancel"));
        cancel.setId("save-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> desk.sheets().close());
        Button choose = new Button(texts.of("source.save.choose"));
        choose.setId("save-choose");
        choose.getStyleClass().add("primary");
        VBox head = new VBox(title);
        head.getStyleClass().add("sheet-head");
        VBox body = new VBox(words);
        body.getStyleClass().add("sheet-body");
        HBox foot = new HBox(cancel, choose);
        foot.getStyleClass().add("sheet-foot");
        VBox sheet = new VBox(head, body, foot);
        sheet.setMaxWidth(460);
        choose.setOnAction(pressed -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(texts.of("source.original.save"));
            chooser.setInitialFileName(SafeName.of(item.originalName()).text());
            File place = chooser.showSaveDialog(sheet.getScene().getWindow());
            if (place != null) {
                desk.sheets().close();
                chosen.accept(place.toPath());
            }
        });
        desk.sheets().show(sheet, () -> {});
    }
}
