package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.ui.who.Saying;
import org.dalil.claim.ui.who.SayingLine;
import org.dalil.claim.ui.who.Wording;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who says a claim and through whom, from the origin down; the line below adds the next link.
final class ChainBox {
    private static final double WIDTH = 160;
    private final CodeChoice<AttributionRole> role;
    private final LinkList<Saying> links;
    private final Label ring = new Label();
    private final VBox root;
    private final ClaimModel model;
    private final Wording wording;
    private final Map<UUID, SayingLine> drawn = new HashMap<>();
    private AttributionRole chosen = AttributionRole.ORIGIN;
    private @Nullable UUID claim;
    private int length;
    private boolean open = true;

    ChainBox(ClaimModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        Texts texts = wording.desk().texts();
        role =
                new CodeChoice<>(
                                texts.of("claim.field.role"),
                                Arrays.asList(AttributionRole.values()),
                                one -> texts.of("claim.role." + one.code()),
                                one -> chosen = one)
                        .named("claim-chain-role", WIDTH);
        role.show(chosen);
        SuggestField<Agent> who =
                new SuggestField<>(
                        wording.desk(),
                        texts.of("claim.field.chain.prompt"),
                        model::findAgents,
                        model::called,
                        agent -> model.says(agent, chosen),
                        name -> model.says(name, chosen));
        who.field().setId("claim-chain-who");
        Button unnamed =
                Actions.chip(
                        "claim-chain-unnamed",
                        texts.of("claim.anonymous"),
                        () -> model.saysUnnamed(chosen));
        unnamed.setAccessibleText(texts.of("claim.chain.unnamed"));
        unnamed.setTooltip(new Tooltip(unnamed.getAccessibleText()));
        links = new LinkList<>(this::line, wording.drafts(), who.field(), role.control(), unnamed);
        ring.setId("claim-chain-ring");
        ring.getStyleClass().addAll("echo", "advice", "bad");
        ring.setWrapText(true);
        ring.managedProperty().bind(ring.textProperty().isNotEmpty());
        root = new VBox(ring, links.root());
    }

    VBox root() {
        return root;
    }

    void show(String key, ClaimView view) {
        UUID now = view.claim().id();
        // The next link is most likely one more who passed it on; but a role that was chosen stays
        // until it is used.
        if (!now.equals(claim) || view.chain().size() != length) {
            claim = now;
            length = view.chain().size();
            chosen = length == 0 ? AttributionRole.ORIGIN : AttributionRole.REPORTER;
            role.show(chosen);
        }
        open = !view.claim().isSealed();
        // A line that stays is the same line, with what is being typed in it.
        drawn.keySet().removeIf(id -> view.chain().stream().noneMatch(one -> one.is(id)));
        links.show(key, view.chain(), open);
        Set<String> names = Saying.cameBack(view.chain());
        ring.setText(
                names.isEmpty()
                        ? ""
                        : wording.desk()
                                .texts()
                                .of("claim.chain.ring", Map.of("names", String.join(", ", names))));
    }

    private Node line(Saying one) {
        UUID id = one.link().id();
        SayingLine line =
                drawn.computeIfAbsent(
                        id,
                        made ->
                                new SayingLine(
                                        wording,
                                        made,
                                        model::saying,
                                        model::findSources,
                                        () -> model.removePart(Attributions.ref(one.link()))));
        line.show(one, open);
        return line.node();
    }
}
