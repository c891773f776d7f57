package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The members of a group, each with what sets it apart; the line below adds another: somebody
/// known, somebody new, or a person whom nobody has named.
final class MembersBox {
    private static final double LEAST = 120;
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final AgentModel model;
    private final Drafts drafts;
    private final Desk desk;
    private final Unfinished words;
    private Map<UUID, Line> shown = new HashMap<>();

    /// One member as it is shown.
    private record Line(Agent other, LinkLine node, KeptText words) {}

    MembersBox(AgentModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.drafts = drafts;
        this.desk = desk;
        Texts texts = desk.texts();
        SuggestField<Agent> add =
                new SuggestField<>(
                        desk,
                        texts.of("people.field.members.prompt"),
                        model::find,
                        Agent::label,
                        model::addMember,
                        model::addMember);
        add.field().setId("agent-member");
        words = new Unfinished(add.field(), drafts);
        HBox.setHgrow(add.field(), Priority.ALWAYS);
        HBox below =
                new HBox(
                        4,
                        add.field(),
                        Actions.chip(
                                "agent-add-member",
                                texts.of("people.add-member"),
                                model::addUnnamed));
        below.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(lines, below);
    }

    VBox root() {
        return root;
    }

    /// Shows these members. A line that is there already stays, with what is being typed in it.
    ///
    /// @param draftKey names the group and the field that adds to it
    void show(String draftKey, List<AgentView.Member> members) {
        words.show(draftKey);
        Map<UUID, Line> before = shown;
        shown = new HashMap<>();
        List<LinkLine> now = members.stream().map(one -> line(one, before)).toList();
        if (!lines.getChildren().equals(now)) {
            lines.getChildren().setAll(now);
        }
    }

    private LinkLine line(AgentView.Member member, Map<UUID, Line> before) {
        UUID id = member.membership().id();
        Line known = before.get(id);
        Line line = known != null && known.other().equals(member.other()) ? known : newLine(member);
        shown.put(id, line);
        line.words().show("membership:" + id + ":attribute", member.membership().attribute());
        return line.node();
    }

    private Line newLine(AgentView.Member member) {
        KeptText field = field(member);
        LinkLine node =
                new LinkLine(
                        member.other().label(),
                        field.control(),
                        () -> go(member.other()),
                        new LinkLine.Removal(
                                desk.texts().of("desk.remove"), () -> model.removeMember(member)));
        return new Line(member.other(), node, field);
    }

    private KeptText field(AgentView.Member member) {
        KeptText field =
                KeptText.lines(
                        drafts,
                        1,
                        (words, done) ->
                                model.setApart(member, words.isBlank() ? null : words, done));
        String name = desk.texts().of("people.field.attribute");
        field.named("agent-member-" + member.membership().position(), name);
        field.control().setPromptText(name);
        field.control().getStyleClass().add("quiet");
        field.control().setPrefWidth(LEAST); // and then all that the name leaves
        return field;
    }

    private void go(Agent agent) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent.id())));
    }
}
