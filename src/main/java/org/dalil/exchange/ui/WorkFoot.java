package org.dalil.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;

/// The foot of a sheet on which work takes a while: how far it is and a way to stop it, else the
/// way out and what the sheet does.
final class WorkFoot {
    private final Texts texts;
    private final SheetParts parts;
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button();
    private final Button close = new Button();
    private final HBox root;

    /// @param name begins the ids of the bar and the buttons
    /// @param actions what the sheet does; who shows them decides when
    WorkFoot(
            SheetParts parts,
            Texts texts,
            String name,
            Runnable onStop,
            Runnable onClose,
            Button... actions) {
        this.parts = parts;
        this.texts = texts;
        bar.setId(name + "-progress");
        parts.button(stop, name + "-stop", "exchange.sheet.stop", onStop);
        parts.button(close, name + "-close", "exchange.sheet.cancel", onClose);
        List<Node> nodes = new ArrayList<>(List.of(bar, stop, close));
        for (Button action : actions) {
            action.getStyleClass().add("primary");
            nodes.add(action);
        }
        root = parts.foot(nodes.toArray(Node[]::new));
    }

    /// The foot to place.
    HBox root() {
        return root;
    }

    /// How far the work is.
    ProgressBar bar() {
        return bar;
    }

    /// Shows what fits where the sheet stands.
    void show(boolean working, boolean done) {
        parts.show(bar, working);
        parts.show(stop, working);
        parts.show(close, !working);
        close.setText(texts.of(done ? "exchange.sheet.close" : "exchange.sheet.cancel"));
    }
}
