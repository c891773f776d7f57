package org.dalil.source.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.FieldRow;
import org.dalil.document.SafeName;
import org.dalil.source.EvidenceItem;
import org.dalil.texts.Texts;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// Warns that a readable copy leaves the casefile, asks where to put it, and afterwards says what
/// stands there and with which fingerprint. Writes nothing itself.
final class SaveSheet {
    private final Desk desk;
    private final Texts texts;
    private final EvidenceItem item;
    private final String name;

    private SaveSheet(Desk desk, EvidenceItem item) {
        this.desk = desk;
        this.texts = desk.texts();
        this.item = item;
        this.name = SafeName.of(item.originalName()).text();
    }

    /// Warns and asks.
    ///
    /// @param chosen takes the place
    static void open(Desk desk, PathChoice choice, EvidenceItem item, Consumer<Path> chosen) {
        SaveSheet sheet = new SaveSheet(desk, item);
        sheet.show("source.save.title", sheet.warning(), sheet.asking(choice, chosen));
    }

    /// Says that the copy is whole.
    static void saved(Desk desk, EvidenceItem item, Path at) {
        SaveSheet sheet = new SaveSheet(desk, item);
        Label words =
                sheet.words(sheet.texts.of("source.saved.text", Map.of("place", at.toString())));
        words.setId("saved-place");
        Button close =
                Actions.primary("saved-close", sheet.texts.of("desk.close"), desk.sheets()::close);
        sheet.show("source.saved.title", words, new HBox(close));
    }

    private Node warning() {
        return words(texts.of("source.save.text", Map.of("name", name)));
    }

    private Label words(String said) {
        Label words = new Label(said);
        words.setWrapText(true);
        return words;
    }

    private HBox asking(PathChoice choice, Consumer<Path> chosen) {
        Button cancel =
                Actions.button("save-cancel", texts.of("source.cancel"), desk.sheets()::close);
        Button choose =
                Actions.primary(
                        "save-choose",
                        texts.of("source.save.choose"),
                        () ->
                                choice.newFile(
                                                desk.sheets().layer().getScene().getWindow(),
                                                texts.of("source.original.save"),
                                                name)
                                        .ifPresent(place -> {
                                            desk.sheets().close();
                                            chosen.accept(place);
                                        }));
        return new HBox(cancel, choose);
    }

    private void show(String title, Node words, HBox foot) {
        Label heading = new Label(texts.of(title));
        heading.getStyleClass().add("sheet-title");
        VBox head = new VBox(heading);
        head.getStyleClass().add("sheet-head");
        // A field, not a label: a fingerprint is there to be selected and compared.
        TextField sha256 = new TextField(item.sha256());
        sha256.setId("save-sha256");
        sha256.setEditable(false);
        sha256.getStyleClass().addAll("flat-field", "small");
        sha256.setAccessibleText(texts.of("source.original.sha256"));
        VBox body = new VBox(10, words, new FieldRow(texts.of("source.original.sha256"), sha256));
        body.getStyleClass().add("sheet-body");
        foot.getStyleClass().add("sheet-foot");
        VBox sheet = new VBox(head, body, foot);
        sheet.setMaxWidth(680);
        desk.sheets().show(sheet, () -> {});
    }
}
