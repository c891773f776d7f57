package org.dalil.claim.ui;

import javafx.scene.layout.VBox;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.UsualVerb;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.LinkList;
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
    private static final double WIDTH = 160;
    private final CodeChoice<AttributionRole> role;
    private final LinkList<ClaimView.ChainLink> links;
    private final ClaimModel model;
    private final Desk desk;
    private AttributionRole chosen = AttributionRole.ORIGIN;
    private @Nullable UUID claim;
    private int length;
    private boolean open = true;

    ChainBox(ClaimModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.desk = desk;
        Texts texts = desk.texts();
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
                        desk,
                        texts.of("claim.field.chain.prompt"),
                        model::findAgents,
                        model::called,
                        agent -> model.says(agent, chosen),
                        name -> model.says(name, chosen));
        who.field().setId("claim-chain-who");
        links = new LinkList<>(this::line, drafts, who.field(), role.control());
    }

    VBox root() {
        return links.root();
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
        links.show(key, view.chain(), open);
    }

    private LinkLine line(ClaimView.ChainLink link) {
        Texts texts = desk.texts();
        Attribution one = link.attribution();
        String verb = one.verb() == null ? "" : " · " + UsualVerb.words(one.verb(), texts);
        return new LinkLine(
                name(link),
                texts.of("claim.role." + AttributionRole.of(one.role()).code()) + verb,
                () -> go(one.agent()),
                open
                        ? new LinkLine.Removal(
                                texts.of("desk.remove"),
                                () -> model.removePart(Attributions.ref(one)))
                        : null);
    }

    private String name(ClaimView.ChainLink link) {
        String name = link.agent();
        if (name != null) {
            return name;
        }
        // Whose record was taken away is not somebody whom the source does not name.
        return link.attribution().agent() == null ? desk.texts().of("claim.anonymous") : "–";
    }

    private void go(@Nullable UUID agent) {
        if (agent != null) {
            desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent)));
        }
    }
}
