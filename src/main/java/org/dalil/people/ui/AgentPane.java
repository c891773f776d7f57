package org.dalil.people.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

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
import org.dalil.desk.control.MasterDetail;
import org.dalil.desk.control.MasterList;
import org.dalil.desk.control.MasterModel;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.dalil.people.NameForm;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The section of people: persons, groups and bodies. Draws its models and forwards what the user
/// does. Decides nothing.
public final class AgentPane implements SectionScreen {
    private final Desk desk;
    private final Texts texts;
    private final AgentModel model;
    private final MasterModel<AgentRow> master;
    private final MasterList<AgentRow> list;
    private final MasterDetail root;
    private final DetailPage page;
    private final KeptText label;
    private final KeptText description;
    private final CodeChoice<AgentKind> kind;
    private final VBox names = new VBox();
    private final FlowPane members = new FlowPane(6, 6);
    private final FieldRow membersRow;
    private final FlowPane groups = new FlowPane(6, 6);
    private final FieldRow groupsRow;

    public AgentPane(Agents agents, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new AgentModel(agents, desk);
        master = new MasterModel<>(agents.rows(), AgentRow::id, desk);
        list = list();
        label = label(drafts);
        description = KeptText.lines(drafts, 1, text -> change(a -> a.described(orNull(text))));
        description.control().setId("agent-description");
        kind = kind();
        page = page();
        page.row(texts.of("people.field.kind"), kind.control());
        page.row(texts.of("people.field.names"), names);
        page.row(texts.of("people.field.description"), description.control());
        membersRow = page.row(texts.of("people.field.members"), members);
        groupsRow = page.row(texts.of("people.field.groups"), groups);
        root = new MasterDetail(list, page.root());
    }

    private MasterList<AgentRow> list() {
        return new MasterList<>(
                master,
                desk,
                texts.of("desk.section.people"),
                this::row,
                new EmptyState(
                        Feather.USERS,
                        texts.of("people.empty.title"),
                        texts.of("people.empty.text")),
                model::add);
    }

    private KeptText label(Drafts drafts) {
        KeptText line =
                KeptText.line(drafts, text -> change(a -> text.isBlank() ? a : a.called(text)));
        line.control().setId("agent-label");
        line.control().getStyleClass().add("title-field");
        line.control().setAccessibleText(texts.of("people.field.label"));
        return line;
    }

    private CodeChoice<AgentKind> kind() {
        CodeChoice<AgentKind> choice =
                new CodeChoice<>(
                        texts.of("people.field.kind"),
                        Arrays.asList(AgentKind.values()),
                        one -> texts.of("people.kind." + one.code()),
                        one -> change(a -> a.ofKind(one)));
        choice.control().setId("agent-kind");
        return choice;
    }

    private DetailPage page() {
        return new DetailPage(
                label.control(),
                new EmptyState(
                        Feather.USER, texts.of("people.none.title"), texts.of("people.none.text")));
    }

    private Node row(AgentRow row) {
        return new RowBox(
                row.label(),
                texts.of("people.kind." + row.kind().code()),
                row.claims() == 0
                        ? ""
                        : texts.of("people.row.claims", Map.of("count", row.claims())));
    }

    private void show(@Nullable AgentView view) {
        page.showing(view != null);
        if (view == null) {
            return;
        }
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
        names.getChildren().setAll(view.names().stream().map(this::name).toList());
        names.getChildren().add(addName());
        show(membersRow, members, view.members());
        show(groupsRow, groups, view.groups());
        page.chips().getChildren().clear();
        if (agent.agentKind() == AgentKind.GROUP) {
            page.chips()
                    .getChildren()
                    .add(
                            Actions.chip(
                                    "agent-add-member",
                                    texts.of("people.add-member"),
                                    () -> model.addUnnamed(1)));
        }
        page.chips()
                .getChildren()
                .add(Actions.button("agent-remove", texts.of("people.remove"), model::remove));
    }

    private void show(FieldRow row, FlowPane box, List<Agent> agents) {
        box.getChildren().setAll(agents.stream().map(this::link).toList());
        row.setVisible(!agents.isEmpty());
        row.setManaged(!agents.isEmpty());
    }

    private Node link(Agent agent) {
        var chip = Actions.button("", agent.label(), () -> go(agent.id()));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Label name(NameForm form) {
        Label line = new Label(form.name());
        line.setPadding(new Insets(4, 6, 4, 7));
        return line;
    }

    private TextField addName() {
        TextField field = new TextField();
        field.setId("agent-name");
        field.getStyleClass().add("flat-field");
        field.setPromptText(texts.of("people.add-name"));
        field.setAccessibleText(texts.of("people.add-name"));
        field.setOnAction(enter -> model.addName(field.getText()));
        return field;
    }

    private void go(UUID id) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, id)));
    }

    private void change(UnaryOperator<Agent> how) {
        model.change(how);
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.page().attach(),
                model.page().view().subscribe(this::show),
                master.chosen().subscribe(id -> model.page().id().set(id)),
                master.attach());
    }

    @Override
    public void reload() {
        master.reload();
        model.page().reload();
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return master.chosen().map(id -> new RecordRef(RecordKind.AGENT, id));
    }

    @Override
    public void show(RecordRef ref) {
        master.choose(ref.id());
    }

    @Override
    public void focus() {
        list.list().requestFocus();
    }
}
