package org.dalil.people.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.NameForm;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The section of people: persons, groups and bodies. Draws its models and forwards what the user
/// does. Decides nothing.
public final class AgentPane {
    private final Desk desk;
    private final Texts texts;
    private final AgentModel model;
    private final DetailPage page;
    private final KeptText label;
    private final KeptText description;
    private final CodeChoice<AgentKind> kind;
    private final TextField addName = new TextField();
    private final LinkList<NameForm> names;
    private final MembersBox members;
    private final FieldRow membersRow;
    private final FlowPane groups = new FlowPane(6, 6);
    private final FieldRow groupsRow;
    private final SectionFrame<AgentRow, AgentView> frame;

    public AgentPane(Agents agents, Members memberships, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new AgentModel(agents, memberships, desk);
        label =
                KeptText.line(
                        drafts,
                        (text, done) ->
                                model.change(a -> text.isBlank() ? a : a.called(text), done));
        label.title("agent-label", texts.of("people.field.label"));
        description =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(a -> a.described(text.isBlank() ? null : text), done));
        description.named("agent-description", texts.of("people.field.description"));
        kind = kind();
        nameField();
        names = new LinkList<>(this::name, drafts, addName);
        members = new MembersBox(model, drafts, desk);
        page = page();
        page.row(texts.of("people.field.kind"), kind.control());
        page.row(texts.of("people.field.names"), names.root());
        page.row(texts.of("people.field.description"), description.control());
        membersRow = page.row(texts.of("people.field.members"), members.root());
        groupsRow = page.row(texts.of("people.field.groups"), groups);
        page.chips()
                .getChildren()
                .add(Actions.button("agent-remove", texts.of("people.remove"), model::remove));
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.AGENT,
                        model.page(),
                        listing(agents),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(model::add, true, model::remove));
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    private SectionFrame.Listing<AgentRow> listing(Agents agents) {
        return new SectionFrame.Listing<>(
                agents.rows(),
                AgentRow::id,
                this::row,
                texts.of("desk.section.people"),
                new EmptyState(
                        Feather.USERS,
                        texts.of("people.empty.title"),
                        texts.of("people.empty.text")));
    }

    private DetailPage page() {
        return new DetailPage(
                label.control(),
                new EmptyState(
                        Feather.USER, texts.of("people.none.title"), texts.of("people.none.text")));
    }

    private CodeChoice<AgentKind> kind() {
        CodeChoice<AgentKind> choice =
                new CodeChoice<>(
                        texts.of("people.field.kind"),
                        Arrays.asList(AgentKind.values()),
                        one -> texts.of("people.kind." + one.code()),
                        one -> model.change(a -> a.ofKind(one)));
        choice.control().setId("agent-kind");
        return choice;
    }

    private void nameField() {
        addName.setId("agent-name");
        addName.getStyleClass().add("flat-field");
        addName.setPromptText(texts.of("people.add-name"));
        addName.setAccessibleText(texts.of("people.add-name"));
        addName.setOnAction(enter -> {
            String name = addName.getText();
            addName.clear();
            model.addName(name);
        });
    }

    private Node row(AgentRow row) {
        return new RowBox(
                row.label(),
                texts.of("people.kind." + row.kind().code()),
                row.claims() == 0
                        ? ""
                        : texts.of("people.row.claims", Map.of("count", row.claims())));
    }

    private void draw(AgentView view) {
        Agent agent = view.agent();
        String key = "agent:" + agent.id();
        label.show(key + ":label", agent.label());
        description.show(key + ":description", agent.description());
        kind.show(agent.agentKind());
        List<Node> tags = new ArrayList<>();
        tags.add(new Tag(texts.of("people.kind." + agent.agentKind().code()), Tag.Tone.ACCENT));
        if (!agent.identityKnown()) {
            tags.add(new Tag(texts.of("people.unnamed"), Tag.Tone.AMBER));
        }
        page.tags(tags.toArray(Node[]::new));
        names.show(key + ":name", view.names());
        members.show(key + ":member", view.members());
        groups.getChildren().setAll(view.groups().stream().map(this::link).toList());
        boolean isGroup = agent.agentKind() == AgentKind.GROUP;
        shown(membersRow, isGroup || !view.members().isEmpty());
        shown(groupsRow, !view.groups().isEmpty());
    }

    private Node name(NameForm form) {
        return new NameLine(form, texts.of("desk.remove"), () -> model.removeName(form));
    }

    private static void shown(FieldRow row, boolean is) {
        row.setVisible(is);
        row.setManaged(is);
    }

    private Node link(AgentView.Member group) {
        String words = group.membership().attribute();
        String label = group.other().label();
        Button chip =
                Actions.button(
                        "",
                        words == null ? label : label + " · " + words,
                        () -> go(group.other().id()));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void go(UUID id) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, id)));
    }
}
