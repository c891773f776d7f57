package org.dalil.desk.control.matter;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.line.Lines;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The matters that belong to the record whose page is shown, a card each, and chips that add one.
/// A new card takes the keys, so that one goes on from field to field.
public final class MattersBox {
    private final VBox root = new VBox(8);
    private final MatterModel model;
    private final Lines<MatterView> cards;
    private final WindowBar window;
    private final Map<UUID, MatterCard> known = new HashMap<>();
    private @Nullable UUID fresh;

    /// @param title what these are on this page
    /// @param kinds what can belong to the record
    public MattersBox(
            String title, List<MatterKind> kinds, MatterDoors doors, Drafts drafts, Desk desk) {
        model = new MatterModel(doors, kinds, desk);
        Label heading = new Label(title);
        heading.getStyleClass().add("section-heading");
        cards =
                new Lines<>(
                        view -> view.matter().id(),
                        view -> {
                            MatterCard card =
                                    new MatterCard(model, view.matter(), drafts, desk, this::made);
                            known.put(view.matter().id(), card);
                            return card;
                        });
        cards.root().setSpacing(10);
        FlowPane chips = new FlowPane(6, 6);
        for (MatterKind kind : kinds) {
            chips.getChildren()
                    .add(
                            Actions.chip(
                                    "matter-add-" + kind.records().code(),
                                    desk.texts().of(kind.nameKey()),
                                    () -> model.add(kind, null, this::made)));
        }
        root.setId("matters");
        window = new WindowBar(desk.texts(), this::turn);
        root.getChildren().addAll(heading, cards.root(), window.root(), chips);
        model.shown().subscribe(this::draw);
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// Reads what belongs to a record; not for the screen’s thread.
    public List<MatterView> read(UUID whole) throws ProblemException {
        return model.read(whole);
    }

    /// Shows what belongs to this record.
    public void show(RecordRef whole, List<MatterView> views) {
        model.show(whole, views);
    }

    private void made(Matter matter) {
        fresh = matter.id();
        draw(model.shown().get());
    }

    private void turn(int first) {
        RecordRef whole = model.within();
        if (whole != null) {
            model.turn(whole.id(), first);
        }
    }

    private void draw(List<MatterView> views) {
        cards.show(views);
        window.show(MatterView.Window.of(views));
        cards.root().setManaged(!cards.isEmpty());
        known.keySet()
                .removeIf(id -> views.stream().noneMatch(view -> view.matter().id().equals(id)));
        UUID wanted = fresh;
        if (wanted != null && views.stream().anyMatch(view -> holds(view, wanted))) {
            fresh = null;
            for (MatterView view : views) {
                MatterCard card = known.get(view.matter().id());
                if (card != null) {
                    card.enter(wanted, view);
                }
            }
        }
    }

    private static boolean holds(MatterView view, UUID wanted) {
        return view.matter().id().equals(wanted)
                || view.parts().stream().anyMatch(part -> holds(part, wanted));
    }
}
