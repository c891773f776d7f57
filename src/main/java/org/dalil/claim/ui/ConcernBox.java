package org.dalil.claim.ui;

import javafx.scene.layout.VBox;

import org.dalil.claim.Attributions;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;

/// Whom and what a claim concerns; the line below adds another.
final class ConcernBox {
    private final LinkList<ClaimView.Concerned> lines;
    private final ClaimModel model;
    private final Desk desk;

    ConcernBox(ClaimModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.desk = desk;
        SuggestField<Agent> add =
                new SuggestField<>(
                        desk,
                        desk.texts().of("claim.field.concerns.prompt"),
                        model::findAgents,
                        model::called,
                        agent -> model.concerns(new RecordRef(RecordKind.AGENT, agent.id())),
                        name -> model.concerns(name));
        add.field().setId("claim-concern");
        lines = new LinkList<>(this::line, drafts, add.field());
    }

    VBox root() {
        return lines.root();
    }

    void show(String key, ClaimView view) {
        lines.show(key, view.concerns());
    }

    private LinkLine line(ClaimView.Concerned one) {
        RecordRef target = one.concern().target();
        String remark =
                target.kind() == RecordKind.EVENT ? desk.texts().of("claim.concern.event") : "";
        return new LinkLine(
                one.name(),
                remark,
                () -> desk.navigator().go(new Intent.ToRecord(target)),
                new LinkLine.Removal(
                        desk.texts().of("desk.remove"),
                        () -> model.removePart(Attributions.ref(one.concern()))));
    }
}
