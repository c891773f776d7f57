package org.dalil.people.ui.law.element;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.ClaimRow;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.law.element.ElementProposal;
import org.dalil.law.element.ElementStance;
import org.dalil.people.ui.law.element.ElementsView.Element;
import org.dalil.people.ui.law.element.ElementsView.Line;
import org.dalil.people.ui.law.fold.ClaimRowLine;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.UUID;

/// Draws one element: the claims for, against, proposed and refused, and the field by which another
/// is added. The one field serves all elements and keeps what is typed in it.
final class ElementCard {
    private final SuggestField<ClaimRow> field;
    private final ElementsModel model;
    private final Desk desk;
    private final Texts texts;
    private final Runnable redraw;
    private @Nullable UUID who;
    private @Nullable Element adding;
    private ElementStance side = ElementStance.FOR;

    /// @param redraw draws all elements again
    ElementCard(ElementsModel model, Desk desk, Runnable redraw) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.redraw = redraw;
        field =
                new SuggestField<>(
                        desk,
                        texts.of("law.elements.add-prompt"),
                        model::find,
                        row ->
                                texts.of("claim.number", Map.of("number", row.number()))
                                        + "  "
                                        + row.told(texts),
                        this::taken,
                        null);
        field.field().setId("element-claim");
    }

    boolean isOf(UUID agent) {
        return agent.equals(who);
    }

    /// Somebody else’s elements are shown now: nothing is being added to theirs.
    void about(UUID agent) {
        who = agent;
        close();
    }

    /// Stops adding.
    void close() {
        adding = null;
        field.field().clear();
    }

    Node draw(Element one) {
        VBox box = new VBox(4, head(one));
        box.getStyleClass().add("law-element");
        side(box, one.supporting(), "law.elements.for");
        side(box, one.opposing(), "law.elements.against");
        proposed(box, one);
        refused(box, one);
        box.getChildren().add(adders(one));
        return box;
    }

    private HBox head(Element one) {
        Label title = new Label(one.title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(8, title);
        if (one.missing()) {
            head.getChildren().add(new Tag(texts.of("law.elements.missing"), Tag.Tone.AMBER));
        }
        if (one.disputed()) {
            head.getChildren().add(new Tag(texts.of("law.elements.disputed"), Tag.Tone.RED));
        }
        return head;
    }

    private void side(VBox box, ElementsView.Side side, String key) {
        if (side.lines().isEmpty()) {
            return;
        }
        box.getChildren()
                .add(
                        faint(
                                texts.of(
                                        key,
                                        Map.of(
                                                "claims", side.lines().size(),
                                                "origins", side.origins()))));
        for (Line one : side.lines()) {
            String grade = one.grade();
            Tag tag =
                    grade == null
                            ? new Tag(texts.of("law.elements.ungraded"), Tag.Tone.AMBER)
                            : new Tag(grade, Tag.Tone.ACCENT);
            ClaimRowLine line =
                    new ClaimRowLine(
                            one.claim(),
                            desk,
                            tag,
                            icon(
                                    "element-turn-" + one.finding().id(),
                                    Feather.REPEAT,
                                    "law.elements.turn",
                                    () -> model.turn(one.finding())),
                            icon(
                                    "element-back-" + one.finding().id(),
                                    Feather.X,
                                    "law.elements.take-back",
                                    () -> model.takeBack(one.finding())));
            box.getChildren().add(line);
            String note = one.finding().note();
            if (note != null) {
                box.getChildren().add(faint(note));
            }
        }
    }

    private void proposed(VBox box, Element one) {
        if (one.proposed().isEmpty()) {
            return;
        }
        int all = one.proposed().size() + one.more();
        box.getChildren().add(faint(texts.of("law.elements.proposed", Map.of("count", all))));
        int place = 0;
        for (ElementsView.Proposed each : one.proposed()) {
            ElementProposal proposal = each.proposal();
            String at = one.term().code() + "-" + ++place;
            box.getChildren()
                    .add(
                            new ClaimRowLine(
                                    each.claim(),
                                    desk,
                                    new Tag(
                                            texts.of(
                                                    proposal.stance() == ElementStance.FOR
                                                            ? "law.elements.may-for"
                                                            : "law.elements.may-against"),
                                            Tag.Tone.PLAIN),
                                    Actions.button(
                                            "element-accept-" + at,
                                            texts.of("law.elements.accept"),
                                            () -> decide(each, one, proposal.stance())),
                                    Actions.button(
                                            "element-refuse-" + at,
                                            texts.of("law.elements.refuse"),
                                            () -> decide(each, one, ElementStance.NEITHER))));
        }
        if (one.more() > 0) {
            box.getChildren()
                    .add(faint(texts.of("law.elements.more", Map.of("count", one.more()))));
        }
    }

    private void decide(ElementsView.Proposed each, Element one, ElementStance stance) {
        model.decide(each.claim().id(), one.term(), stance);
    }

    private void refused(VBox box, Element one) {
        if (one.refused().isEmpty()) {
            return;
        }
        box.getChildren()
                .add(
                        faint(
                                texts.of(
                                        "law.elements.refused",
                                        Map.of("count", one.refused().size()))));
        for (Line each : one.refused()) {
            box.getChildren()
                    .add(
                            new ClaimRowLine(
                                    each.claim(),
                                    desk,
                                    icon(
                                            "element-back-" + each.finding().id(),
                                            Feather.X,
                                            "law.elements.take-back",
                                            () -> model.takeBack(each.finding()))));
        }
    }

    private Node adders(Element one) {
        FlowPane chips = new FlowPane(6, 6);
        for (ElementStance stance :
                new ElementStance[] {ElementStance.FOR, ElementStance.AGAINST}) {
            chips.getChildren()
                    .add(
                            Actions.chip(
                                    "element-" + stance.code() + "-" + one.term().code(),
                                    texts.of("law.elements.add-" + stance.code()),
                                    () -> open(one, stance)));
        }
        Element here = adding;
        if (here == null || !here.term().code().equals(one.term().code())) {
            return chips;
        }
        Label which = faint(texts.of("law.elements.adding-" + side.code()));
        HBox line = new HBox(8, which, field.field());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field.field(), Priority.ALWAYS);
        return new VBox(4, chips, line);
    }

    private void open(Element one, ElementStance stance) {
        adding = one;
        side = stance;
        redraw.run();
        Focus.give(field.field());
    }

    private void taken(ClaimRow row) {
        Element to = adding;
        adding = null;
        if (to != null) {
            model.decide(row.id(), to.term(), side);
            redraw.run();
        }
    }

    private Button icon(String id, Ikon ikon, String key, Runnable action) {
        Button button = Actions.icon(ikon, texts.of(key), action);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("faint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
