package org.dalil.claim.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.UUID;

/// Who says a claim and through whom, from the origin down; the line below adds the next link.
final class ChainBox {
    private final VBox root = new VBox();
    private final VBox links = new VBox();
    private final CodeChoice<AttributionRole> role;
    private final SuggestField<Agent> who;
    private final ClaimModel model;
    private final Desk desk;
    private AttributionRole chosen = AttributionRole.ORIGIN;

    ChainBox(ClaimModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        Texts texts = desk.texts();
        role =
                new CodeChoice<>(
                        texts.of("claim.field.role"),
                        Arrays.asList(AttributionRole.values()),
                        one -> texts.of("claim.role." + one.code()),
                        one -> chosen = one);
        role.show(chosen);
        ComboBox<AttributionRole> roles = role.control();
        roles.setId("claim-chain-role");
        roles.setMinWidth(160);
        roles.setPrefWidth(160);
        who =
                new SuggestField<>(
                        desk,
                        texts.of("claim.field.chain.prompt"),
                        model::findAgents,
                        Agent::label,
                        agent -> model.says(agent, chosen),
                        name -> model.says(name, chosen));
        who.field().setId("claim-chain-who");
        HBox.setHgrow(who.field(), Priority.ALWAYS);
        HBox add = new HBox(4, who.field(), roles);
        add.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(links, add);
    }

    VBox root() {
        return root;
    }

    void show(ClaimView view) {
        links.getChildren().setAll(view.chain().stream().map(this::line).toList());
        chosen = view.chain().isEmpty() ? AttributionRole.ORIGIN : AttributionRole.REPORTER;
        role.show(chosen);
    }

    private LinkLine line(ClaimView.ChainLink link) {
        Texts texts = desk.texts();
        Attribution one = link.attribution();
        String name = link.agent();
        String verb = one.verb() == null ? "" : " · " + one.verb();
        return new LinkLine(
                name == null ? texts.of("claim.anonymous") : name,
                texts.of("claim.role." + one.role()) + verb,
                () -> go(one.agent()),
                new LinkLine.Removal(
                        texts.of("desk.remove"), () -> model.removePart(Attributions.ref(one))));
    }

    private void go(@Nullable UUID agent) {
        if (agent != null) {
            desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent)));
        }
    }
}
