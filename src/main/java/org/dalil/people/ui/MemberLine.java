package org.dalil.people.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.people.ui.field.OneOfThem;
import org.dalil.people.ui.field.Span;
import org.dalil.people.ui.rest.NameByClaim;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.UUID;

/// One member of a group, or several who are counted, of whom one can be named: who, what sets them
/// apart, since and until when.
final class MemberLine implements Lines.Line<AgentView.Member> {
    private static final double LEAST = 60;
    private final VBox root = new VBox(2);
    private final Texts texts;
    private final UUID id;
    private final Button link;
    private final Label count = new Label();
    private final KeptText words;
    private final Span span;
    private final RecordChip rest;
    private final NameByClaim naming;
    private final OneOfThem one;
    private final FlowPane details = new FlowPane(8, 4);
    private boolean open;
    private boolean rests;

    MemberLine(
            GroupModel model,
            AgentModel agents,
            Drafts drafts,
            Desk desk,
            AgentView.Member member) {
        this.texts = desk.texts();
        this.id = member.membership().id();
        String place = "-" + member.membership().position();
        Agent other = member.other();
        link = Actions.link("", () -> agents.go(other == null ? id : other.id()));
        count.setMinWidth(Label.USE_PREF_SIZE);
        words = words(model, drafts, member.membership());
        span = span(model, drafts, desk, "agent-member" + place);
        rest = rest(model, agents, desk, place);
        naming =
                new NameByClaim(
                        desk,
                        drafts,
                        "agent-member-naming" + place,
                        agents::findClaims,
                        (name, claim) -> agents.name(id, name, claim));
        Button remove = Actions.icon(Feather.X, texts.of("desk.remove"), () -> model.remove(id));
        var finding = new OneOfThem.Finding(agents::find, agents::called);
        one = new OneOfThem(desk, drafts, "agent-member-one" + place, id, finding, model);
        HBox line = line(other == null ? count : link, more(place), remove);
        if (other == null) {
            line.getChildren().add(2, one.button());
        }
        details.getChildren().addAll(naming.button(), rest.root());
        details.setPadding(new Insets(0, 0, 4, 7));
        details.managedProperty().bind(details.visibleProperty());
        details.setVisible(false);
        root.getChildren().addAll(line, details, one.root(), naming.root(), span.root());
    }

    private RecordChip rest(GroupModel model, AgentModel agents, Desk desk, String place) {
        return new RecordChip(
                desk,
                "agent-member-rest" + place,
                texts.of("people.rest"),
                agents::findClaims,
                texts.of("people.rest.none"),
                claim -> model.change(id, m -> m.by(claim), () -> {}));
    }

    /// What most lines have nothing of stands below, opened by hand; what a line rests on is always
    /// seen.
    private Button more(String place) {
        Button more =
                Actions.icon(
                        Feather.MORE_HORIZONTAL,
                        texts.of("people.members.more"),
                        () -> {
                            open = !open;
                            details.setVisible(open || rests);
                        });
        more.setId("agent-member-more" + place);
        return more;
    }

    private HBox line(Node who, Button more, Button remove) {
        HBox.setHgrow(words.control(), Priority.ALWAYS);
        HBox line = new HBox(8, who, words.control(), more, span.button(), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(26);
        line.setPadding(new Insets(0, 0, 0, 7));
        return line;
    }

    private Span span(GroupModel model, Drafts drafts, Desk desk, String name) {
        return new Span(
                desk,
                drafts,
                name,
                (dates, done) ->
                        model.change(
                                id, m -> m.during(dates.from(m.from()), dates.to(m.to())), done));
    }

    private KeptText words(GroupModel model, Drafts drafts, Membership membership) {
        KeptText field =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(id, m -> m.as(text.isBlank() ? null : text), done));
        String name = texts.of("people.field.attribute");
        field.named("agent-member-" + membership.position(), name);
        field.control().setPromptText(name);
        field.control().getStyleClass().add("quiet");
        field.control().setPrefWidth(LEAST); // and then all that the name leaves
        return field;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(AgentView.Member now) {
        Membership said = now.membership();
        link.setText(now.name());
        count.setText(texts.of("people.counted", Map.of("count", said.people())));
        words.show("membership:" + id + ":attribute", said.attribute());
        rest.show(now.rest());
        rests = now.rest() != null;
        details.setVisible(open || rests);
        Agent other = now.other();
        one.show("membership:" + id + ":one");
        naming.show("membership:" + id + ":name", other != null && !other.identityKnown());
        span.show("membership:" + id, said.from(), said.to());
    }
}
