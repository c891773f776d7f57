package org.dalil.event.ui.link;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.Lines;
import org.dalil.event.Event;
import org.dalil.event.link.LinkedEvent;
import org.dalil.kernel.RecordKind;
import org.dalil.source.Passage;
import org.dalil.source.words.Passages;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.UUID;

/// One link: what it says, the other event and its date, what it rests on, and below it whatever
/// speaks against it.
final class LinkedLine implements Lines.Line<LinkedEvent> {
    private static final double KIND = 112;
    private static final double ROW = 520;

    private final VBox root = new VBox(2);
    private final FlowPane line = new FlowPane(8, 2);
    private final VBox flags = new VBox(2);
    private final LinksModel model;
    private final Desk desk;
    private final Texts texts;
    private final LinkWords words;
    private @Nullable Node field;

    LinkedLine(LinksModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new LinkWords(texts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(ROW);
        line.getStyleClass().add("value-line");
        flags.setPadding(new Insets(0, 0, 4, KIND + 16));
        flags.managedProperty().bind(Bindings.isNotEmpty(flags.getChildren()));
        root.getChildren().addAll(line, flags);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(LinkedEvent now) {
        Event other = now.other();
        UUID claim = now.link().claims().getFirst();
        Label kind = new Label(words.kind(now));
        kind.getStyleClass().add("faint");
        kind.setMinWidth(KIND);
        Button to =
                Actions.link(
                        words.other(other),
                        () -> {
                            if (other != null) {
                                model.go(RecordKind.EVENT, other.id());
                            }
                        });
        to.setAccessibleText(kind.getText() + ": " + to.getText());
        to.setDisable(other == null);
        Label date = new Label(words.date(other));
        date.getStyleClass().add("faint");
        line.getChildren().setAll(kind, to, date, claims(now, claim, to));
        if (!now.rests()) {
            line.getChildren().addAll(unsourced(now, claim, to));
        }
        if (now.disputed()) {
            line.getChildren().add(new Tag(texts.of("event.link.disputed"), Tag.Tone.RED));
        }
        flags.getChildren().setAll(now.flags().stream().map(this::flag).toList());
    }

    private Button claims(LinkedEvent now, UUID claim, Button to) {
        Button claims =
                Actions.link(
                        texts.of("event.link.claims", Map.of("count", now.link().claims().size())),
                        () -> model.go(RecordKind.CLAIM, claim));
        claims.setAccessibleText(
                texts.of("event.link.open", Map.of("words", to.getAccessibleText())));
        claims.getStyleClass().add("faint");
        return claims;
    }

    private Node[] unsourced(LinkedEvent now, UUID claim, Button to) {
        Button rest = Actions.chip("link-rest", texts.of("matter.rest"), () -> rest(claim));
        rest.setTooltip(new Tooltip(texts.of("matter.rest.hint")));
        Button take =
                Actions.icon(
                        Feather.X,
                        texts.of("event.link.take", Map.of("words", to.getAccessibleText())),
                        () -> model.take(now.link().claims().getLast()));
        take.setId("link-take");
        return new Node[] {new Tag(texts.of("matter.unsourced"), Tag.Tone.AMBER), rest, take};
    }

    private Label flag(LinkedEvent.Flag flag) {
        Label said = new Label(words.flag(flag));
        said.getStyleClass().add("link-flag");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    /// Opens the field that finds marked words; opening it again closes it.
    private void rest(UUID claim) {
        boolean open = field != null;
        close();
        if (!open) {
            SuggestField<Passage> words =
                    new SuggestField<>(
                            desk,
                            texts.of("matter.rest.prompt"),
                            model::findWords,
                            Passages::shortened,
                            found -> {
                                close();
                                model.rest(claim, found.id());
                            },
                            null);
            words.field().setId("link-rest-field");
            field = words.field();
            root.getChildren().add(1, words.field());
            Focus.give(words.field());
        }
    }

    private void close() {
        root.getChildren().remove(field);
        field = null;
    }
}
