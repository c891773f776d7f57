package org.dalil.people.ui.law.form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.forum.Gap;
import org.dalil.people.ui.law.form.FormsView.Lack;
import org.dalil.people.ui.law.form.FormsView.Row;
import org.dalil.people.ui.law.form.FormsView.State;
import org.dalil.people.ui.law.form.FormsView.There;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Draws one form: a line that opens, and below it against whom it is open, what is lacking and
/// what is there.
final class FormCard {
    private final Desk desk;
    private final Texts texts;
    private final Jump jump;

    FormCard(Desk desk, Jump jump) {
        this.desk = desk;
        this.texts = desk.texts();
        this.jump = jump;
    }

    /// @param open whether its parts are shown
    /// @param turn opens it or closes it
    Node draw(Row row, boolean open, Runnable turn) {
        VBox card = new VBox(6, head(row, open, turn));
        card.getStyleClass().add("law-element");
        if (open) {
            row.states().forEach(one -> card.getChildren().add(state(one)));
            if (row.states().isEmpty()) {
                card.getChildren().add(words(texts.of("law.forms.no-state"), "faint"));
            }
            lacks(card, row.lacks());
            there(card, row.there());
        }
        return card;
    }

    private HBox head(Row row, boolean open, Runnable turn) {
        FontIcon sign = new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        ToggleButton name = new ToggleButton(row.name(), sign);
        name.setId("form-" + row.code());
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("fold-head");
        name.setSelected(open);
        name.setOnAction(press -> turn.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        int all = row.there().size() + row.lacks().size();
        Tag count =
                new Tag(
                        texts.of("law.forms.count", Map.of("met", row.there().size(), "all", all)),
                        row.lacks().isEmpty() ? Tag.Tone.GREEN : Tag.Tone.PLAIN);
        Tag standing = open(row);
        HBox head = new HBox(8, name, gap, standing, count);
        head.setAlignment(Pos.CENTER_LEFT);
        name.setAccessibleHelp(standing.getText() + ", " + count.getText());
        return head;
    }

    private Tag open(Row row) {
        if (row.states().isEmpty()) {
            return new Tag(texts.of("law.forms.state-unknown"), Tag.Tone.AMBER);
        }
        if (row.closed()) {
            return new Tag(texts.of("law.forms.closed"), Tag.Tone.RED);
        }
        boolean checked = row.states().stream().noneMatch(one -> one.unverified() != null);
        return new Tag(
                texts.of(checked ? "law.forms.open" : "law.forms.open-unverified"),
                checked ? Tag.Tone.GREEN : Tag.Tone.AMBER);
    }

    private Node state(State one) {
        Button said = Actions.link(one.words(), jump::toBonds);
        said.setWrapText(true);
        said.setAccessibleHelp(texts.of("law.bonds.show"));
        VBox lines = new VBox(1, said);
        String unverified = one.unverified();
        if (unverified != null) {
            lines.getChildren()
                    .add(
                            words(
                                    texts.of("law.bond.unverified", Map.of("from", unverified)),
                                    "faint"));
        }
        HBox line =
                new HBox(
                        8,
                        new Tag(one.open() ? "✓" : "✕", one.open() ? Tag.Tone.GREEN : Tag.Tone.RED),
                        lines);
        line.getStyleClass().add("law-line");
        return line;
    }

    private void lacks(VBox card, List<Lack> lacks) {
        if (lacks.isEmpty()) {
            return;
        }
        card.getChildren().add(words(texts.of("law.forms.lacks", count(lacks)), "faint"));
        for (Lack one : lacks) {
            Label why = words(one.why(), "faint");
            Node name = words(one.words(), "plain");
            if (one.gap().why() != Gap.Why.BY_HAND) {
                Button way = Actions.link(one.words(), () -> jump.to(one.gap()));
                way.setId("form-gap-" + one.gap().requirement().code());
                way.setAccessibleHelp(texts.of("law.forms.enter"));
                name = way;
            }
            HBox line = new HBox(8, new Tag("–", Tag.Tone.AMBER), name, why);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("law-line");
            card.getChildren().add(line);
        }
    }

    private void there(VBox card, List<There> there) {
        if (there.isEmpty()) {
            return;
        }
        card.getChildren().add(words(texts.of("law.forms.there", count(there)), "faint"));
        for (There one : there) {
            UUID claim = one.claim();
            Node name =
                    claim == null
                            ? words(one.words(), "plain")
                            : Actions.link(
                                    one.words(),
                                    () ->
                                            desk.navigator()
                                                    .go(
                                                            new Intent.ToRecord(
                                                                    new RecordRef(
                                                                            RecordKind.CLAIM,
                                                                            claim))));
            HBox line = new HBox(8, new Tag("✓", Tag.Tone.GREEN), name);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("law-line");
            card.getChildren().add(line);
        }
    }

    private static Map<String, Object> count(List<?> of) {
        return Map.of("count", of.size());
    }

    private static Label words(String said, String style) {
        Label label = new Label(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
