package org.dalil.testimony.ui.transcript.beside;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.testimony.transcript.Segment;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// What a segment is flagged with, so that whoever opens it is warned before. One flag each; press
/// it again to take it away. Decides nothing.
public final class FlagPart {
    private final Map<ContentFlag, Button> buttons = new EnumMap<>(ContentFlag.class);
    private final VBox root = new VBox(8);
    private @Nullable Segment shown;

    /// @param change hears the segment as it is to be
    public FlagPart(Consumer<Segment> change, Texts texts) {
        Label head = new Label(texts.of("testimony.beside.flags"));
        head.getStyleClass().add("beside-head");
        FlowPane chips = new FlowPane(6, 6);
        for (ContentFlag one : ContentFlag.values()) {
            Button chip =
                    Actions.button(
                            "flag-" + one.code(), one.words(texts), () -> press(one, change));
            chip.getStyleClass().setAll("button", "chip");
            chip.setFocusTraversable(false);
            buttons.put(one, chip);
            chips.getChildren().add(chip);
        }
        root.getChildren().addAll(head, chips);
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// Shows the flag of a segment; nothing can be pressed while there is none.
    public void show(@Nullable Segment segment) {
        shown = segment;
        root.setDisable(segment == null);
        String flag = segment == null ? null : segment.flag();
        buttons.forEach((one, chip) -> {
            chip.getStyleClass().remove("flagged");
            if (one.code().equals(flag)) {
                chip.getStyleClass().add("flagged");
            }
        });
    }

    private void press(ContentFlag flag, Consumer<Segment> change) {
        Segment now = shown;
        if (now != null) {
            boolean there = flag.code().equals(now.flag());
            change.accept(now.flagged(there ? null : flag.code(), now.flagNote()));
        }
    }
}
