package org.dalil.people.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.Refusable;
import org.dalil.people.Agent;
import org.dalil.people.GroupTotal;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The members of a group and how many they are. The lines below add others: somebody known or new;
/// or so many whom nobody has named, each a record of their own or only counted.
final class MembersBox {
    private static final double NUMBER = 76;
    private final VBox root = new VBox(2);
    private final Label total = new Label();
    private final Lines<AgentView.Member> lines;
    private final TextField number = new TextField();
    private final Unfinished words;
    private final Refusable refusal;
    private final GroupModel model;
    private final Texts texts;

    MembersBox(GroupModel model, AgentModel agents, Drafts drafts, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        lines =
                new Lines<>(
                        one -> one.membership().id(),
                        one -> new MemberLine(model, agents, drafts, desk, one));
        SuggestField<Agent> add =
                new SuggestField<>(
                        desk,
                        texts.of("people.field.members.prompt"),
                        agents::find,
                        agents::called,
                        this::add,
                        model::addNew);
        add.field().setId("agent-member");
        words = new Unfinished(add.field(), drafts);
        refusal = new Refusable(add.field(), texts);
        HBox.setHgrow(add.field(), Priority.ALWAYS);
        total.setId("agent-total");
        total.getStyleClass().add("group-total");
        total.setWrapText(true);
        total.managedProperty().bind(total.visibleProperty());
        HBox adding = new HBox(4, add.field(), number(), placeholders(), counting());
        adding.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(total, lines.root(), refusal.below(adding));
    }

    private void add(Agent member) {
        model.add(member, refusal::told);
    }

    private Region number() {
        String prompt = texts.of("people.members.number");
        number.setId("agent-member-count");
        number.getStyleClass().add("flat-field");
        number.setPromptText(prompt);
        number.setAccessibleText(prompt);
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
        number.setOnAction(enter -> count());
        return number;
    }

    private Button placeholders() {
        return Actions.chip(
                "agent-add-member",
                texts.of("people.add-member"),
                () -> {
                    int count = (int) Math.min(typed(1), GroupModel.MOST_PLACEHOLDERS);
                    if (count > 0) {
                        number.clear();
                        model.addUnnamed(count);
                    }
                });
    }

    private Button counting() {
        return Actions.chip("agent-count-members", texts.of("people.count-members"), this::count);
    }

    private void count() {
        long count = typed(0);
        if (count > 0) {
            number.clear();
            model.count(count, null);
        } else {
            number.requestFocus();
        }
    }

    /// The number that was typed; `unsaid` for none, 0 for what is no number.
    private long typed(long unsaid) {
        String said = number.getText().strip();
        if (said.isEmpty()) {
            return unsaid;
        }
        return said.matches("[0-9]{1,9}") ? Long.parseLong(said) : 0;
    }

    VBox root() {
        return root;
    }

    /// Shows these members.
    ///
    /// @param draftKey names the group and the field that adds to it
    void show(String draftKey, AgentView.Group group) {
        words.show(draftKey);
        lines.show(group.members());
        String said = said(group.total());
        total.setText(said);
        total.setVisible(!said.isEmpty());
        total.getStyleClass().remove("bad");
        if (group.total().disputed()) {
            total.getStyleClass().add("bad");
        }
    }

    /// Another group is shown.
    void reset() {
        number.clear();
        refusal.clear();
    }

    private String said(GroupTotal total) {
        Long sum = total.derived();
        List<Long> parts = total.parts();
        String derived =
                sum == null
                        ? ""
                        : parts.size() == 1
                                ? texts.of("people.total.derived", Map.of("count", sum))
                                : texts.of(
                                        "people.total.sum",
                                        Map.of(
                                                "count",
                                                sum,
                                                "parts",
                                                parts.stream()
                                                        .map(texts::number)
                                                        .collect(Collectors.joining(" + "))));
        if (total.stated().isEmpty()) {
            return derived;
        }
        String stated =
                texts.of(
                        "people.total.stated",
                        Map.of(
                                "numbers",
                                total.stated().stream()
                                        .map(GroupTotal.Stated::words)
                                        .distinct()
                                        .collect(Collectors.joining("; "))));
        String both = derived.isEmpty() ? stated : stated + " · " + derived;
        return total.disputed() ? texts.of("people.total.disputed", Map.of("numbers", both)) : both;
    }
}
