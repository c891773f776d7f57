package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.desk.control.line.Refusable;
import org.dalil.desk.control.line.TermField;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What others are to the agent whose page is shown. The line below adds another: first what they
/// are, then who.
final class RelationsBox {
    private static final double KIND = 190;
    private final LinkList<AgentView.Related> lines;
    private final VBox root = new VBox(2);
    private final TieModel model;
    private final AgentModel agents;
    private final Desk desk;
    private final TermField kind;
    private final Refusable refusal;
    private final Label unsaid = new Label();
    private final SuggestField<Agent> who;
    private final Map<UUID, RecordChip> rests = new HashMap<>();
    private @Nullable Term chosen;

    RelationsBox(TieModel model, AgentModel agents, Drafts drafts, Desk desk) {
        this.model = model;
        this.agents = agents;
        this.desk = desk;
        Texts texts = desk.texts();
        kind =
                new TermField(
                        desk,
                        agents.terms(),
                        "relation",
                        texts.of("people.relation.prompt"),
                        this::chose);
        kind.field().setId("agent-relation-kind");
        kind.field().setPrefWidth(KIND);
        kind.field().setMinWidth(KIND);
        who =
                new SuggestField<>(
                        desk,
                        texts.of("people.relation.who"),
                        agents::find,
                        agents::called,
                        this::relate,
                        this::relateNew);
        who.field().setId("agent-relation-who");
        refusal = new Refusable(who.field(), texts);
        lines = new LinkList<>(this::line, drafts, who.field());
        HBox add = (HBox) lines.root().getChildren().getLast();
        add.getChildren().addFirst(kind.field());
        HBox.setHgrow(who.field(), Priority.ALWAYS);
        add.setAlignment(Pos.CENTER_LEFT);
        unsaid.setText(texts.of("people.relation.unsaid"));
        unsaid.getStyleClass().addAll("echo", "bad");
        unsaid.setVisible(false);
        unsaid.managedProperty().bind(unsaid.visibleProperty());
        root.getChildren().addAll(refusal.below(lines.root()), unsaid);
    }

    VBox root() {
        return root;
    }

    Node first() {
        return kind.field();
    }

    void show(String draftKey, java.util.List<AgentView.Related> now) {
        lines.show(draftKey, now);
    }

    /// Another agent is shown: what was chosen for the last one is not for this one.
    void reset() {
        chosen = null;
        rests.clear();
        kind.show("");
        unsaid.setVisible(false);
        refusal.clear();
    }

    private void chose(Term term) {
        chosen = term;
        String label = term.label();
        kind.show(label == null ? term.code() : label);
        unsaid.setVisible(false);
        who.field().requestFocus();
    }

    private void relate(Agent other) {
        Term term = chosen;
        if (term == null) {
            ask(agents.called(other));
        } else {
            model.relate(other, term, refusal::told);
        }
    }

    private void relateNew(String name) {
        Term term = chosen;
        if (term == null) {
            ask(name);
        } else {
            model.relateNew(name, term);
        }
    }

    private void ask(String words) {
        who.field().setText(words);
        unsaid.setVisible(true);
        kind.field().requestFocus();
    }

    private LinkLine line(AgentView.Related one) {
        UUID id = one.relation().id();
        RecordChip rest =
                rests.computeIfAbsent(
                        id,
                        made ->
                                new RecordChip(
                                        desk,
                                        "agent-relation-rest",
                                        desk.texts().of("people.rest"),
                                        agents::findClaims,
                                        desk.texts().of("people.rest.none"),
                                        claim -> model.rest(made, claim)));
        rest.show(one.rest());
        Label words = new Label(one.words());
        words.getStyleClass().add("faint");
        words.setMinWidth(Label.USE_PREF_SIZE);
        HBox beside = new HBox(8, words, rest.root());
        beside.setAlignment(Pos.CENTER_LEFT);
        return new LinkLine(
                one.name(),
                beside,
                () -> agents.go(one.other().id()),
                new LinkLine.Removal(desk.texts().of("desk.remove"), () -> model.unrelate(id)));
    }
}
