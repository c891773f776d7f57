package org.dalil.people.ui.rest;

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

/// What one line rests on: a dashed chip while nothing, behind it the field that finds a claim or a
/// passage as one types; else a link that opens it, which can be taken away.
public final class RestChip {
    private static final double WIDTH = 200;
    private final HBox root = new HBox(2);
    private final Button chip;
    private final Button link;
    private final Button none;
    private final SuggestField<Rest> field;
    private final Desk desk;
    private @Nullable Rest shown;
    private boolean open;

    /// @param id the chip’s; the others’ end in `-field`, `-link` and `-none`
    /// @param name what the chip says
    /// @param chosen hears what it rests on, or null when that is taken away
    public RestChip(
            Desk desk,
            String id,
            String name,
            SuggestField.Finder<Rest> finder,
            Consumer<@Nullable UUID> chosen) {
        this.desk = desk;
        chip = Actions.chip(id, name, this::open);
        field =
                new SuggestField<>(
                        desk,
                        name,
                        finder,
                        Rest::words,
                        found -> {
                            open = false;
                            chosen.accept(found.id());
                        },
                        null);
        field.field().setId(id + "-field");
        field.field().setPrefWidth(WIDTH);
        link = Actions.link("", this::go);
        link.setId(id + "-link");
        none =
                Actions.icon(
                        Feather.X, desk.texts().of("people.rest.none"), () -> chosen.accept(null));
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

    /// Shows what it rests on.
    public void show(@Nullable Rest now) {
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
        boolean rests = shown != null;
        seen(chip, !rests && !open);
        seen(field.field(), !rests && open);
        seen(link, rests);
        seen(none, rests);
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
