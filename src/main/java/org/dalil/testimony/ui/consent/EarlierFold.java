package org.dalil.testimony.ui.consent;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.line.FirstOf;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The decisions that no longer count, below a heading that opens. Drawn only while it is open.
final class EarlierFold {
    private static final int AT_ONCE = 12;
    private final VBox root = new VBox(4);
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton head = new ToggleButton("", sign);
    private final Texts texts;
    private @Nullable ConsentTable shown;

    EarlierFold(Texts texts) {
        this.texts = texts;
        head.setId("consent-earlier");
        head.setMnemonicParsing(false);
        head.getStyleClass().add("fold-head");
        head.selectedProperty().subscribe(this::draw);
        root.getChildren().add(head);
        root.managedProperty().bind(root.visibleProperty());
    }

    VBox root() {
        return root;
    }

    /// Another record is shown.
    void close() {
        head.setSelected(false);
    }

    void show(ConsentTable now) {
        shown = now;
        root.setVisible(now.earlier() > 0);
        head.setText(texts.of("testimony.earlier", Map.of("count", now.earlier())));
        draw();
    }

    private void draw() {
        boolean open = head.isSelected();
        sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        ConsentTable now = shown;
        if (!open || now == null) {
            root.getChildren().setAll(head);
            return;
        }
        List<String> lines = new ArrayList<>();
        for (ConsentTable.Line line : now.lines()) {
            for (ConsentTable.Told told : line.earlier()) {
                String words = line.name() + ": " + told.state();
                lines.add(told.details().isEmpty() ? words : words + " · " + told.details());
            }
        }
        root.getChildren()
                .setAll(
                        head,
                        new FirstOf<>(
                                4,
                                lines,
                                AT_ONCE,
                                EarlierFold::label,
                                left ->
                                        texts.of(
                                                "testimony.earlier.more",
                                                Map.of("count", left.size()))));
    }

    private static Node label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("consent-earlier");
        return label;
    }
}
