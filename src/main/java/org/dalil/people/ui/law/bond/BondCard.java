package org.dalil.people.ui.law.bond;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.law.bond.Bond;
import org.dalil.people.Agent;
import org.dalil.people.ui.law.bond.BondsView.Row;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.function.BiConsumer;

/// Draws what is known of one instrument and one State: whether it binds on the day, whether
/// individuals can complain, how well that is known and from where.
final class BondCard {
    private final BondsModel model;
    private final BiConsumer<Agent, Row> correct;
    private final Desk desk;
    private final Texts texts;

    /// @param correct opens what is put together for a row
    BondCard(BondsModel model, BiConsumer<Agent, Row> correct, Desk desk) {
        this.model = model;
        this.correct = correct;
        this.desk = desk;
        this.texts = desk.texts();
    }

    Node draw(Agent state, Row row) {
        VBox card = new VBox(3, head(state, row), words(row.binding(), "plain"));
        card.getStyleClass().add("law-element");
        if (!row.complaints().isEmpty()) {
            card.getChildren().add(words(row.complaints(), "plain"));
        }
        String from = row.span().knownFrom();
        card.getChildren()
                .add(
                        words(
                                from.isEmpty()
                                        ? texts.of("law.bonds.from-nowhere")
                                        : texts.of("law.bonds.from-here", Map.of("from", from)),
                                "faint"));
        NamedRecord passage = row.passage();
        Intent way = passage == null ? null : passage.way();
        if (passage != null && way != null) {
            Button link = Actions.link(passage.words(), () -> desk.navigator().go(way));
            link.getStyleClass().add("told");
            link.setWrapText(true);
            card.getChildren().add(link);
        }
        return card;
    }

    private HBox head(Agent state, Row row) {
        Label name = words(row.instrument(), "strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(8, name, bound(row), checked(row));
        head.setAlignment(Pos.TOP_LEFT);
        Bond own = row.own();
        if (own != null) {
            head.getChildren().add(new Tag(texts.of("law.bonds.own"), Tag.Tone.PLAIN));
        }
        String at = state.id() + "-" + row.span().instrument();
        Button change =
                Actions.button(
                        "bond-correct-" + at,
                        texts.of("law.bonds.correct"),
                        () -> correct.accept(state, row));
        change.getStyleClass().add("chip");
        head.getChildren().add(change);
        if (own != null) {
            Button remove =
                    Actions.icon(
                            Feather.X,
                            texts.of("law.bonds.remove"),
                            () -> model.remove(state, own));
            remove.setId("bond-remove-" + at);
            remove.setMinWidth(Button.USE_PREF_SIZE);
            head.getChildren().add(remove);
        }
        return head;
    }

    private Tag bound(Row row) {
        return switch (row.bound()) {
            case CERTAIN -> new Tag(texts.of("law.bonds.binds"), Tag.Tone.GREEN);
            case POSSIBLE -> new Tag(texts.of("law.bonds.may-bind"), Tag.Tone.AMBER);
            case NO -> new Tag(texts.of("law.bonds.not"), Tag.Tone.RED);
        };
    }

    private Tag checked(Row row) {
        return row.span().standing().wantsChecking()
                ? new Tag(texts.of("law.bonds.unverified"), Tag.Tone.AMBER)
                : new Tag(texts.of("law.bonds.verified"), Tag.Tone.GREEN);
    }

    static Label words(String said, String style) {
        Label label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
