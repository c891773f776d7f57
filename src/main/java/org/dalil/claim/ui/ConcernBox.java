package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.dalil.claim.Attributions;
import org.dalil.claim.ui.who.ConcernLine;
import org.dalil.claim.ui.who.Concerned;
import org.dalil.claim.ui.who.Wording;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Whom and what a claim concerns, each in its role; the line below adds another.
final class ConcernBox {
    private final LinkList<Concerned> lines;
    private final ClaimModel model;
    private final Wording wording;
    private final Map<UUID, ConcernLine> drawn = new HashMap<>();

    ConcernBox(ClaimModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        SuggestField<Agent> add =
                new SuggestField<>(
                        wording.desk(),
                        wording.desk().texts().of("claim.field.concerns.prompt"),
                        model::findAgents,
                        model::called,
                        agent -> model.concerns(new RecordRef(RecordKind.AGENT, agent.id())),
                        name -> model.concerns(name));
        add.field().setId("claim-concern");
        lines = new LinkList<>(this::line, wording.drafts(), add.field());
    }

    VBox root() {
        return lines.root();
    }

    void show(String key, ClaimView view) {
        // A line that stays is the same line, with what is being typed in it.
        drawn.keySet().removeIf(id -> view.concerns().stream().noneMatch(one -> one.is(id)));
        lines.show(key, view.concerns());
    }

    private Node line(Concerned one) {
        UUID id = one.concern().id();
        ConcernLine line =
                drawn.computeIfAbsent(
                        id,
                        made ->
                                new ConcernLine(
                                        wording,
                                        made,
                                        model::as,
                                        () -> model.removePart(Attributions.ref(one.concern()))));
        line.show(one);
        return line.node();
    }
}
