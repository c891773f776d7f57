package org.dalil.source.ui;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.kernel.Digest;
import org.dalil.source.intake.Candidate;
import org.dalil.source.ui.facts.OriginalBox;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// One file on the import sheet, in columns: include, name, type, size, fingerprint, state. Resets
/// everything when it is reused.
final class ImportCell extends ListCell<ImportLine> {
    /// Widths of the columns from type to state; the name takes the rest.
    static final double INCLUDE = 34;

    static final double TYPE = 136;
    static final double SIZE = 76;
    static final double HASH = 112;
    static final double STATE = 150;

    private final Texts texts;
    private final ImportModel model;
    private final CheckBox include = new CheckBox();
    private final Label name = new Label();
    private final Label type = new Label();
    private final Label size = new Label();
    private final Label hash = new Label();
    private final HBox state = new HBox();
    private final HBox row = new HBox(include, name, type, size, hash, state);

    ImportCell(Texts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        fix(include, INCLUDE - 8);
        fix(type, TYPE);
        fix(size, SIZE);
        fix(hash, HASH);
        fix(state, STATE);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        type.getStyleClass().add("muted");
        size.getStyleClass().add("muted");
        size.setAlignment(Pos.CENTER_RIGHT);
        hash.getStyleClass().add("hash");
        state.setAlignment(Pos.CENTER_LEFT);
        include.setFocusTraversable(false);
        include.setOnAction(pressed -> model.include(getIndex(), include.isSelected()));
        setPrefWidth(0);
        setText(null);
    }

    /// Gives a column its width.
    static void fix(javafx.scene.layout.Region column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    @Override
    protected void updateItem(@Nullable ImportLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Candidate file = line.candidate();
        String shown = file.name().text();
        include.setSelected(line.choice().include());
        include.setDisable(
                !line.isChoosable() || model.stage().get() != ImportModel.Stage.CHOOSING);
        include.setAccessibleText(texts.of("source.intake.include", Map.of("name", shown)));
        name.setText(shown);
        name.setTooltip(new Tooltip(shown));
        String kind =
                file.problem() == null ? texts.of(file.type().type().key(file.originalName())) : "";
        type.setText(kind);
        type.setTooltip(kind.isEmpty() ? null : new Tooltip(kind));
        size.setText(file.problem() == null ? texts.bytes(file.size()) : "");
        Digest digest = file.sha256();
        hash.setText(digest == null ? "" : OriginalBox.shortened(digest.hex()));
        hash.setTooltip(digest == null ? null : new Tooltip(digest.hex()));
        state.getChildren().setAll(line.tag(texts));
        setAccessibleText(shown + ". " + line.words(texts));
        setGraphic(row);
    }
}
