package org.dalil.people.ui.law.fold;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.Supplier;

/// A heading that opens. What it holds is read and built when it is opened, and read again while it
/// is open; closed, it costs a button.
///
/// @param <V> what its contents read
public final class Fold<V> {
    private final VBox root = new VBox(6);
    private final FontIcon sign = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton head;
    private final Supplier<FoldPart<V>> making;
    private final Label reading;
    private final Desk desk;
    private @Nullable FoldPart<V> part;
    private @Nullable UUID who;

    /// @param id of the heading
    /// @param making makes the contents at the first opening
    public Fold(String id, String title, Desk desk, Supplier<FoldPart<V>> making) {
        this.desk = desk;
        this.making = making;
        head = new ToggleButton(title, sign);
        head.setId(id);
        head.setMnemonicParsing(false);
        head.getStyleClass().add("fold-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
        reading = new Label(desk.texts().of("desk.reading"));
        reading.getStyleClass().addAll("faint", "alone");
        root.getChildren().add(head);
        head.selectedProperty().subscribe(this::turned);
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Says whose page is shown. What is open is read of them.
    public void about(UUID agent) {
        if (!agent.equals(who)) {
            who = agent;
            if (isOpen()) {
                root.getChildren().setAll(head, reading);
                read(agent);
            }
        }
    }

    /// Reads again what is open, if it is this one's.
    public void reload(UUID agent) {
        if (isOpen() && agent.equals(who)) {
            read(agent);
        }
    }

    private boolean isOpen() {
        return head.isSelected();
    }

    private void turned(boolean open) {
        sign.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        UUID agent = who;
        if (!open) {
            desk.jobs().cancel(this);
            root.getChildren().setAll(head);
        } else if (agent != null) {
            root.getChildren().setAll(head, reading);
            read(agent);
        }
    }

    private void read(UUID agent) {
        FoldPart<V> made = part == null ? making.get() : part;
        part = made;
        desk.jobs()
                .latest(
                        this,
                        "fold",
                        () -> made.read(agent),
                        now -> show(made, agent, now),
                        failed -> {
                            root.getChildren().setAll(head);
                            head.setSelected(false);
                            desk.problems().accept(failed);
                        });
    }

    private void show(FoldPart<V> made, UUID agent, V now) {
        made.show(agent, now);
        if (!root.getChildren().contains(made.node())) {
            root.getChildren().setAll(head, made.node());
        }
    }
}
