package org.dalil.desk.control.line;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;
import java.util.function.Consumer;

/// The one record that a line names beside others: a dashed chip while none, behind it the field
/// that finds one as one types; else a link that opens it, which can be taken away.
public final class RecordChip {
    private static final double WIDTH = 200;

    /// Longer names are cut: what stands beside others never makes the page wider.
    private static final double LONGEST = 320;

    private final HBox root = new HBox(2);
    private final Button chip;
    private final Button link;
    private final Button none;
    private final SuggestField<NamedRecord> field;
    private final Desk desk;
    private @Nullable NamedRecord shown;
    private boolean open;

    /// @param id the chip’s; the others’ end in `-field`, `-link` and `-none`
    /// @param name what the chip says
    /// @param removal what taking it away says
    /// @param chosen hears which, or null when it is taken away
    public RecordChip(
            Desk desk,
            String id,
            String name,
            SuggestField.Finder<NamedRecord> finder,
            String removal,
            Consumer<@Nullable UUID> chosen) {
        this.desk = desk;
        chip = Actions.chip(id, name, this::open);
        field =
                new SuggestField<>(
                        desk,
                        name,
                        finder,
                        NamedRecord::words,
                        found -> {
                            open = false;
                            chosen.accept(found.id());
                        },
                        null);
        field.field().setId(id + "-field");
        field.field().setPrefWidth(WIDTH);
        link = Actions.link("", this::go);
        link.setId(id + "-link");
        link.setMaxWidth(LONGEST);
        none = Actions.icon(Feather.X, removal, () -> chosen.accept(null));
        none.setId(id + "-none");
        none.setMinWidth(Button.USE_PREF_SIZE);
        root.focusWithinProperty().subscribe(this::left);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(chip, field.field(), link, none);
        draw();
    }

    /// What to place.
    public HBox root() {
        return root;
    }

    /// Shows which it is, or that there is none.
    public void show(@Nullable NamedRecord now) {
        boolean keys = Focus.isWithin(root);
        shown = now;
        link.setText(now == null ? "" : now.name());
        link.setTooltip(now == null ? null : new Tooltip(now.words()));
        draw();
        if (keys && !open) {
            Focus.give(now == null ? chip : link);
        }
    }

    private void go() {
        Intent way = shown == null ? null : shown.way();
        if (way != null) {
            desk.navigator().go(way);
        }
    }

    private void open() {
        open = true;
        draw();
        Focus.give(field.field());
    }

    private void left(boolean within) {
        if (!within && open && field.field().getText().isEmpty()) {
            open = false;
            draw();
        }
    }

    private void draw() {
        boolean given = shown != null;
        seen(chip, !given && !open);
        seen(field.field(), !given && open);
        seen(link, given);
        seen(none, given);
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
