package org.dalil.claim.ui.who;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.claim.Concern;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.TermChip;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.BiConsumer;

/// Whom or what a claim concerns, and beside it in what role. The role stays open on a sealed
/// claim: it is how we read its words, and not one of them.
public final class ConcernLine implements Lines.Line<Concerned> {
    private final VBox root = new VBox();
    private final Desk desk;
    private final TermChip role;
    private final Runnable removal;
    private @Nullable Concerned shown;

    /// @param as hears in what other role
    /// @param removal takes the line away
    public ConcernLine(
            Wording wording, UUID id, BiConsumer<UUID, @Nullable Term> as, Runnable removal) {
        this.desk = wording.desk();
        this.removal = removal;
        role =
                new TermChip(
                        desk,
                        wording.terms(),
                        "role",
                        "claim-concern-role",
                        desk.texts().of("claim.field.concern-role"),
                        term -> as.accept(id, term));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Concerned now) {
        role.show(now.role(), true);
        if (shown == null || !shown.name().equals(now.name())) {
            Concern concern = now.concern();
            RecordRef target = concern.target();
            HBox beside = new HBox(8, role.root());
            if (target.kind() == RecordKind.EVENT) {
                Label event = new Label(desk.texts().of("claim.concern.event"));
                event.getStyleClass().add("faint");
                event.setMinWidth(Label.USE_PREF_SIZE);
                beside.getChildren().addFirst(event);
            }
            beside.setAlignment(Pos.CENTER_LEFT);
            Runnable go = () -> desk.navigator().go(new Intent.ToRecord(target));
            var taken = new LinkLine.Removal(desk.texts().of("desk.remove"), removal);
            root.getChildren().setAll(new LinkLine(now.name(), beside, go, taken));
        }
        shown = now;
    }
}
