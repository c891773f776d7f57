package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.desk.control.line.Refusable;
import org.dalil.people.Agent;
import org.dalil.people.ui.field.Span;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// One title that somebody holds or held: the title, where, and since and until when.
final class PositionLine implements Lines.Line<AgentView.Held> {
    private final VBox root = new VBox(2);
    private final UUID id;
    private final KeptText title;
    private final StackPane place = new StackPane();
    private final SuggestField<Agent> where;
    private final Refusable refusal;
    private final Span span;
    private final RecordChip rest;
    private final AgentModel agents;
    private final TieModel model;
    private @Nullable UUID shown;

    PositionLine(TieModel model, AgentModel agents, Drafts drafts, Desk desk, UUID id) {
        this.model = model;
        this.agents = agents;
        this.id = id;
        Texts texts = desk.texts();
        title =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                model.change(id, p -> words.isBlank() ? p : p.titled(words), done));
        title.named("agent-position-title", texts.of("people.field.position"));
        where =
                new SuggestField<>(
                        desk,
                        texts.of("people.position.where"),
                        agents::find,
                        agents::called,
                        this::at,
                        name -> model.atNew(id, name));
        where.field().setId("agent-position-where");
        refusal = new Refusable(where.field(), texts);
        span = new Span(desk, drafts, "agent-position", this::during);
        rest =
                new RecordChip(
                        desk,
                        "agent-position-rest",
                        texts.of("people.rest"),
                        agents::findClaims,
                        texts.of("people.rest.none"),
                        claim -> model.change(id, p -> p.by(claim), () -> {}));
        Button remove = Actions.icon(Feather.X, texts.of("desk.remove"), () -> model.remove(id));
        root.getChildren().addAll(refusal.below(line(remove)), span.root());
    }

    private HBox line(Button remove) {
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(6, title.control(), place, rest.root(), span.button(), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void during(Span.Dates dates, Runnable done) {
        model.change(id, p -> p.during(dates.from(p.from()), dates.to(p.to())), done);
    }

    private void at(Agent organisation) {
        model.at(id, organisation, refusal::told);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(AgentView.Held now) {
        String key = "position:" + id;
        title.show(key + ":title", now.position().title());
        rest.show(now.rest());
        span.show(key, now.position().from(), now.position().to());
        Agent other = now.other();
        boolean same = other != null && other.id().equals(shown) && !place.getChildren().isEmpty();
        shown = other == null ? null : other.id();
        if (other == null) {
            put(where.field());
        } else if (same && place.getChildren().getFirst() instanceof Button link) {
            link.setText(now.name());
        } else {
            put(Actions.link(now.name(), () -> agents.go(other.id())));
        }
    }

    private void put(Node node) {
        if (place.getChildren().size() != 1 || place.getChildren().getFirst() != node) {
            place.getChildren().setAll(node);
        }
    }
}
