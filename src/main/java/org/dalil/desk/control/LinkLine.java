package org.dalil.desk.control;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line that names a record, leads to it, and can be taken away.
public final class LinkLine extends HBox {
    private final Node link;

    /// Taking the line away.
    ///
    /// @param words for screen readers and the button's hint
    public record Removal(String words, Runnable action) {}

    /// @param remark a few faint words beside the name
    /// @param removal null when the line is there to stay
    public LinkLine(String name, String remark, Runnable go, @Nullable Removal removal) {
        this(name, faint(remark), go, removal);
    }

    /// @param remark stands beside the name, as far as the line goes
    /// @param removal null when the line is there to stay
    public LinkLine(String name, Region remark, Runnable go, @Nullable Removal removal) {
        remark.setMaxWidth(Double.MAX_VALUE);
        setHgrow(remark, Priority.ALWAYS);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(26);
        setPadding(new Insets(0, 0, 0, 7));
        link = Actions.link(name, go);
        getChildren().addAll(link, remark);
        if (removal != null) {
            Button take = Actions.icon(Feather.X, removal.words(), removal.action());
            take.setMinWidth(USE_PREF_SIZE);
            getChildren().add(take);
        }
    }

    /// What leads to the record.
    public Node link() {
        return link;
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
