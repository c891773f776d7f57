package org.dalil.source.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.document.SafeName;
import org.dalil.source.EvidenceItem;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What is known of the original, in one line that breaks where there is no room: the name it came
/// with, size and type, when it was received, its fingerprint, and the way to a readable copy.
/// Nothing here can be edited.
public final class OriginalBox {
    private static final int SHOWN = 6;

    private final Desk desk;
    private final Texts texts;
    private final Label file = value("original-file");
    private final Label size = value("original-size");
    private final Label sha256 = value("original-sha256");
    private final Label received = value("original-received");
    private final Button save;
    private final Button listen;
    private @Nullable UUID shown;
    private final FlowPane root = new FlowPane(14, 2);
    private String whole = "";

    public OriginalBox(Desk desk, Runnable onSave) {
        this.desk = desk;
        this.texts = desk.texts();
        Button copy = Actions.icon(Feather.COPY, texts.of("source.original.copy"), this::copyHash);
        copy.setId("copy-sha256");
        save = Actions.link(texts.of("source.original.save"), onSave);
        save.setId("save-original");
        listen = Actions.link(texts.of("source.original.listen"), this::listen);
        listen.setId("listen-original");
        listen.managedProperty().bind(listen.visibleProperty());
        listen.setVisible(false);
        file.setMaxWidth(260);
        root.getStyleClass().add("original-line");
        root.getChildren().addAll(file, size, received, together(sha256, copy), listen, save);
    }

    private static HBox together(Node... parts) {
        HBox box = new HBox(2, parts);
        box.getStyleClass().add("said-date");
        return box;
    }

    private static Label value(String id) {
        Label label = new Label();
        label.setId(id);
        if (!id.equals("original-file")) {
            label.getStyleClass().add("muted");
        }
        return label;
    }

    /// The line to place.
    public FlowPane root() {
        return root;
    }

    /// Shows an original; nothing for null.
    public void show(@Nullable EvidenceItem item, @Nullable Instant when) {
        root.setVisible(item != null);
        shown = item == null ? null : item.id();
        listen.setVisible(item != null && isHeard(item.mediaType()));
        if (item == null) {
            whole = "";
            return;
        }
        whole = item.sha256();
        String name = SafeName.of(item.originalName()).text();
        file.setText(name);
        file.setTooltip(new Tooltip(name));
        size.setText(texts.bytes(item.size()) + " · " + item.mediaType());
        sha256.setText(texts.of("source.original.sha256") + " " + shortened(whole));
        sha256.setTooltip(new Tooltip(whole));
        received.setText(
                when == null
                        ? ""
                        : texts.of(
                                "source.original.received-at",
                                Map.of("when", texts.dateTime(when, desk.zone()))));
        save.setAccessibleText(texts.of("source.original.save-name", Map.of("name", name)));
    }

    /// The beginning and the end of a fingerprint, for the eye.
    public static String shortened(String hex) {
        return hex.substring(0, SHOWN) + "…" + hex.substring(hex.length() - SHOWN);
    }

    /// Whether such an original has sound. What cannot be played is told when it is tried.
    private static boolean isHeard(String mediaType) {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    private void listen() {
        UUID item = shown;
        if (item != null) {
            desk.navigator().go(new Intent.ToSound(item, 0, 0));
        }
    }

    private void copyHash() {
        ClipboardContent content = new ClipboardContent();
        content.putString(whole);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
