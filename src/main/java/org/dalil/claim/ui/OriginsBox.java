package org.dalil.claim.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.claim.independence.Corroboration;
import org.dalil.claim.independence.Origin;
import org.dalil.claim.independence.OriginGroup;
import org.dalil.claim.independence.Reason;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.LinkLine;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.Map;
import java.util.UUID;

/// How many independent origins stand behind a claim, as a small tree: each origin, below it the
/// claims that go back to it, and why they add nothing.
final class OriginsBox {
    private final VBox root = new VBox(1);
    private final Desk desk;

    OriginsBox(Desk desk) {
        this.desk = desk;
        root.setId("claim-origins");
    }

    VBox root() {
        return root;
    }

    void show(ClaimView view) {
        Texts texts = desk.texts();
        Corroboration origins = view.standing().origins();
        Label count = new Label(texts.of("claim.origins", Map.of("count", origins.count())));
        count.setPadding(new Insets(5, 0, 2, 7));
        root.getChildren().setAll(count);
        for (OriginGroup group : origins.groups()) {
            if (origins.count() > 1 || group.members().size() > 1) {
                root.getChildren().add(origin(group.origin(), view.standing().voices()));
                for (OriginGroup.Member member : group.members()) {
                    root.getChildren().add(member(member, view));
                }
            }
        }
        origins.onlyRelay()
                .ifPresent(relay ->
                        root.getChildren()
                                .add(
                                        faint(
                                                texts.of(
                                                        "claim.origins.relay",
                                                        Map.of("name", name(view, relay))))));
    }

    private Node origin(Origin origin, Map<UUID, String> voices) {
        Texts texts = desk.texts();
        String words =
                switch (origin) {
                    case Origin.Speaker(UUID agent) -> voices.getOrDefault(agent, "–");
                    case Origin.Unnamed unnamed ->
                            unnamed.relay() == null
                                    ? texts.of("claim.origin.unnamed")
                                    : texts.of(
                                            "claim.origin.unnamed-through",
                                            Map.of(
                                                    "name",
                                                    voices.getOrDefault(unnamed.relay(), "–")));
                    case Origin.Publication publication -> texts.of("claim.origin.publication");
                    case Origin.Unknown unknown -> texts.of("claim.origin.unknown");
                };
        Label label = new Label("●  " + words);
        label.setPadding(new Insets(3, 0, 0, 7));
        label.setWrapText(true);
        return label;
    }

    private Node member(OriginGroup.Member member, ClaimView view) {
        UUID claim = member.strand().claim();
        Reason reason = member.reason();
        String why = reason == null ? "" : desk.texts().of("claim.reason." + reason.code());
        if (claim.equals(view.claim().id())) {
            String here = desk.texts().of("claim.origins.this");
            return faint("└  " + here + (why.isEmpty() ? "" : " · " + why));
        }
        LinkLine line =
                new LinkLine(
                        "└  " + view.told(claim, name(view, claim), desk.texts()),
                        why,
                        () ->
                                desk.navigator()
                                        .go(
                                                new Intent.ToRecord(
                                                        new RecordRef(RecordKind.CLAIM, claim))),
                        null);
        line.setPadding(new Insets(0, 0, 0, 14));
        return line;
    }

    private static String name(ClaimView view, UUID id) {
        return view.standing().voices().getOrDefault(id, "–");
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        label.setPadding(new Insets(2, 0, 2, 22));
        return label;
    }
}
