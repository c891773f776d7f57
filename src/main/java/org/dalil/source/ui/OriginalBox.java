package org.dalil.source.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.FieldRow;
import org.dalil.document.SafeName;
import org.dalil.source.EvidenceItem;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Instant;
import java.util.Map;

/// What is known of the original: the name it came with, its size, type and fingerprint, when it
/// was received, and the way to a readable copy. Nothing here can be edited.
final class OriginalBox {
    private static final int SHOWN = 6;

    private final Desk desk;
    private final Texts texts;
    private final Label file = value("original-file");
    private final Label size = value("original-size");
    private final Label sha256 = value("original-sha256");
    private final Label received = value("original-received");
    private final Button copy = new Button(null, new FontIcon(Feather.COPY));
    private final Button save;
    private final VBox root;
    private String whole = "";

    OriginalBox(Desk desk, Runnable onSave) {
        this.desk = desk;
        this.texts = desk.texts();
        copy.setId("copy-sha256");
        copy.getStyleClass().add("icon-only");
        copy.setAccessibleText(texts.of("source.original.copy"));
        copy.setTooltip(new Tooltip(texts.of("source.original.copy")));
        copy.setOnAction(pressed -> copyHash());
        save = new Button(texts.of("source.original.save"));
        save.setId("save-original");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(pressed -> onSave.run());
        HBox hash = new HBox(2, sha256, copy);
        hash.getStyleClass().add("said-date");
        root =
                new VBox(
                        new FieldRow(texts.of("source.original.file"), file),
                        new FieldRow(texts.of("source.original.size"), size),
                        new FieldRow(texts.of("source.original.sha256"), hash),
                        new FieldRow(texts.of("source.original.received"), received),
                        save);
        root.getStyleClass().add("source-fields");
        VBox.setMargin(save, new javafx.geometry.Insets(8, 0, 0, 0));
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        label.setMinWidth(0);
        return label;
    }

    /// The box to place.
    VBox root() {
        return root;
    }

    /// Shows an original; nothing for null.
    void show(@Nullable EvidenceItem item, @Nullable Instant when) {
        root.setVisible(item != null);
        if (item == null) {
            return;
        }
        whole = item.sha256();
        String name = SafeName.of(item.originalName()).text();
        file.setText(name);
        file.setTooltip(new Tooltip(name));
        size.setText(texts.bytes(item.size()) + " · " + item.mediaType());
        size.setTooltip(new Tooltip(item.mediaType()));
        sha256.setText(shortened(whole));
        sha256.setTooltip(new Tooltip(whole));
        received.setText(when == null ? "" : texts.dateTime(when, desk.zone()));
        save.setAccessibleText(
                texts.of("source.original.save")
                        + " "
                        + texts.of("source.original.file")
                        + ": "
                        + name);
    }

    /// The beginning and the end of a fingerprint, for the eye.
    static String shortened(String hex) {
        return hex.substring(0, SHOWN) + "…" + hex.substring(hex.length() - SHOWN);
    }

    private void copyHash() {
        ClipboardContent content = new ClipboardContent();
        content.putString(whole);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The words that warn before a copy is made.
    static String warning(Texts texts, EvidenceItem item) {
        return texts.of(
                "source.save.text", Map.of("name", SafeName.of(item.originalName()).text()));
    }
}
