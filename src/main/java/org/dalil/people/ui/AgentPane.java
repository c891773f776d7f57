package org.dalil.people.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.PagePart;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.ui.law.LawBox;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The section of people: persons, groups and bodies. Draws its models and forwards what the user
/// does. Decides nothing.
public final class AgentPane {
    private final Texts texts;
    private final AgentModel model;
    private final DetailPage page;
    private final KeptText label;
    private final KeptText description;
    private final CodeChoice<AgentKind> kind;
    private final LawBox law;
    private final NamesBox names;
    private final TiesBox ties;
    private final WhoBox who;
    private final MembersBox members;
    private final FieldRow membersRow;
    private final FlowPane groups = new FlowPane(6, 6);
    private final FieldRow groupsRow;
    private final AgentChips chips;
    private final SectionFrame<AgentRow, AgentView> frame;
    private @Nullable UUID drawn;

    /// @param matters what protects somebody, what is asked of them and decided about them
    public AgentPane(AgentParts parts, MatterDoors matters, Drafts drafts, Desk desk) {
        this.texts = desk.texts();
        law = new LawBox(matters, drafts, desk);
        model = new AgentModel(parts, law, desk);
        law.follow(model.page()::reload);
        label = KeptText.line(drafts, model::call);
        label.title("agent-label", texts.of("people.field.label"));
        description =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(a -> a.described(text.isBlank() ? null : text), done));
        description.named("agent-description", texts.of("people.field.description"));
        kind = kind();
        names = new NamesBox(model, drafts, desk);
        members = new MembersBox(groupModel(parts, desk), model, drafts, desk);
        page =
                new DetailPage(
                        label.control(),
                        new EmptyState(
                                Feather.USER,
                                texts.of("people.none.title"),
                                texts.of("people.none.text")));
        page.row(texts.of("people.field.kind"), kind.control());
        page.row(texts.of("people.field.names"), names.root());
        page.row(texts.of("people.field.description"), description.control());
        ties = new TiesBox(new TieModel(parts, model.page()), model, drafts, desk, page);
        membersRow = page.row(texts.of("people.field.members"), members.root());
        groupsRow = page.row(texts.of("people.field.groups"), groups);
        who = new WhoBox(new IdentityModel(parts, model, desk), model, desk, page);
        chips =
                new AgentChips(
                        model,
                        drafts,
                        texts,
                        page,
                        List.of(ties.relations(), ties.positions(), who.same(), who.real()));
        frame = frame(parts, desk);
    }

    private GroupModel groupModel(AgentParts parts, Desk desk) {
        return new GroupModel(parts.members(), desk, model.page());
    }

    private SectionFrame<AgentRow, AgentView> frame(AgentParts parts, Desk desk) {
        page.below().getChildren().add(law.root());
        return new SectionFrame<>(
                desk,
                RecordKind.AGENT,
                model.page(),
                new SectionFrame.Listing<>(
                        parts.agents().rows(),
                        AgentRow::id,
                        this::row,
                        texts.of("desk.section.people"),
                        new EmptyState(
                                Feather.USERS,
                                texts.of("people.empty.title"),
                                texts.of("people.empty.text"))),
                new SectionFrame.Sheet<>(page, this::draw),
                new SectionFrame.Deeds(model::add, true, model::remove));
    }

    /// Offers a view around whoever is shown; nothing of it is read before it is opened.
    ///
    /// @param words what the button says
    /// @param view opens it
    public AgentPane offering(String id, String words, Consumer<UUID> view) {
        page.chips().getChildren().add(Actions.button(id, words, model.page().with(view)));
        return this;
    }

    /// Puts what another part of the program has to say of whoever is shown on their page.
    public AgentPane with(PagePart part) {
        page.below().getChildren().addFirst(part.node());
        model.page().whenRead(part::about);
        return this;
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
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

    private RowBox.Words row(AgentRow row) {
        String below = texts.of("people.kind." + row.kind().code());
        return new RowBox.Words(
                row.label(),
                row.same() == 0
                        ? below
                        : below + " · " + texts.of("people.row.same", Map.of("count", row.same())),
                row.claims() == 0
                        ? ""
                        : texts.of("people.row.claims", Map.of("count", row.claims())));
    }

    private void draw(AgentView view) {
        Agent agent = view.agent();
        String key = "agent:" + agent.id();
        if (!agent.id().equals(drawn)) {
            drawn = agent.id();
            members.reset();
            ties.reset();
            who.reset();
            chips.reset();
        }
        boolean underCode = view.covered() && agent.codeName() != null;
        label.show(key + (underCode ? ":code" : ":label"), view.name());
        description.show(key + ":description", agent.description());
        kind.show(agent.agentKind());
        tags(view);
        names.show(key + ":name", view.names(), underCode);
        members.show(key + ":member", view.group());
        groups.getChildren().setAll(view.groups().stream().map(this::link).toList());
        ties.show(key, view);
        who.show(view);
        chips.show(key, view);
        law.show(agent.id(), view.law(), view.position());
        boolean isGroup = agent.agentKind() == AgentKind.GROUP;
        shown(membersRow, isGroup || !view.members().isEmpty());
        shown(groupsRow, !view.groups().isEmpty());
    }

    private void tags(AgentView view) {
        Agent agent = view.agent();
        List<Node> tags = new ArrayList<>();
        tags.add(new Tag(texts.of("people.kind." + agent.agentKind().code()), Tag.Tone.ACCENT));
        if (!agent.identityKnown()) {
            tags.add(new Tag(texts.of("people.unnamed"), Tag.Tone.AMBER));
        }
        String code = agent.codeName();
        if (code != null) {
            tags.add(new Tag(code, Tag.Tone.PLAIN));
        }
        page.tags(tags.toArray(Node[]::new));
    }

    static void shown(FieldRow row, boolean is) {
        row.setVisible(is);
        row.setManaged(is);
    }

    private Node link(AgentView.Member group) {
        String words = group.membership().attribute();
        Button chip =
                Actions.button(
                        "",
                        words == null ? group.name() : group.name() + " · " + words,
                        () -> model.go(group.membership().group()));
        chip.getStyleClass().add("chip");
        return chip;
    }
}
