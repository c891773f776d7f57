package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.people.Agent;
import org.dalil.people.identity.Candidate;
import org.dalil.people.identity.NameMatch;
import org.dalil.people.identity.Verdict;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who is the same person as the one shown, who is not, and who may be: what was decided, then what
/// is proposed, then a field to name somebody else.
final class IdentityBox {
    private final VBox root = new VBox(4);
    private final VBox lines = new VBox(4);
    private final IdentityModel model;
    private final AgentModel agents;
    private final Texts texts;
    private final SuggestField<Agent> other;
    private List<Object> shown = List.of();

    IdentityBox(IdentityModel model, AgentModel agents, Desk desk) {
        this.model = model;
        this.agents = agents;
        this.texts = desk.texts();
        other =
                new SuggestField<>(
                        desk,
                        texts.of("people.same.who"),
                        agents::find,
                        agents::called,
                        found -> model.decide(found, Verdict.POSSIBLE, null),
                        null);
        other.field().setId("agent-same");
        root.getChildren().addAll(lines, other.field());
    }

    VBox root() {
        return root;
    }

    Node first() {
        return other.field();
    }

    /// Shows what was decided about this agent and what is proposed for it.
    void show(AgentView view, IdentityModel.Proposals proposals) {
        // Who has nearly the same name would give away the name that is covered.
        boolean hidden = view.covered() && view.agent().codeName() != null;
        List<Candidate> proposed =
                !hidden && view.agent().id().equals(proposals.of())
                        ? proposals.candidates()
                        : List.of();
        List<AgentView.Decided> decisions = hidden ? List.of() : view.decisions();
        List<Object> now = new ArrayList<>(decisions);
        now.addAll(proposed);
        now.add(view.covered());
        if (!now.equals(shown)) {
            shown = now;
            List<Node> drawn = new ArrayList<>();
            decisions.forEach(one -> drawn.add(decided(one)));
            proposed.forEach(one -> drawn.add(proposed(one)));
            lines.getChildren().setAll(drawn);
        }
    }

    private Node decided(AgentView.Decided one) {
        Verdict verdict = one.decision().verdict();
        Region words = faint(texts.of("people.verdict." + verdict.code()));
        return line(words, one.other(), one.name(), verdict, null);
    }

    private Node proposed(Candidate one) {
        NameMatch match = one.match();
        String why = match.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Region words =
                faint(
                        texts.of("people.proposed")
                                + " · "
                                + texts.of("people.match." + why, Map.of("score", match.score())));
        return line(words, one.agent(), agents.called(one.agent()), null, match);
    }

    /// @param standing what is decided already and so not offered
    private Node line(
            Region words,
            Agent about,
            String name,
            @Nullable Verdict standing,
            @Nullable NameMatch match) {
        FlowPane choices = new FlowPane(4, 4);
        choices.setAlignment(Pos.CENTER_RIGHT);
        for (Verdict verdict : Verdict.values()) {
            if (verdict != standing) {
                Node choice =
                        Actions.button(
                                "agent-" + verdict.code(),
                                texts.of("people.decide." + verdict.code()),
                                () -> model.decide(about, verdict, match));
                choice.getStyleClass().add("chip");
                choices.getChildren().add(choice);
            }
        }
        VBox head = new VBox(Actions.link(name, () -> agents.go(about.id())), words);
        head.setMinWidth(0);
        HBox.setHgrow(choices, Priority.ALWAYS);
        choices.setPrefWrapLength(280);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, head, choices);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(28);
        return line;
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setMinWidth(0);
        return label;
    }
}
