package org.dalil.vault.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.vault.ui.Fault.At;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.function.Supplier;

/// The pieces that the cards of the first screen are put together from.
final class CardParts {
    private final Desk desk;
    private Subscription following = Subscription.EMPTY;

    CardParts(Desk desk) {
        this.desk = desk;
    }

    /// What the pieces made so far follow.
    Subscription following() {
        return following;
    }

    void follow(Subscription more) {
        following = Subscription.combine(following, more);
    }

    String say(String key) {
        return desk.texts().of(key);
    }

    /// The head of a card: a title and a quieter line under it.
    VBox head(String title, String below) {
        Label heading = new Label(title);
        heading.getStyleClass().add("app-name");
        heading.setWrapText(true);
        Label line = words(below, "muted");
        VBox head = new VBox(3, heading, line);
        line.setVisible(!below.isEmpty());
        line.setManaged(!below.isEmpty());
        return head;
    }

    /// Words that wrap.
    Label words(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A field under its name, with the place under it where its fault is said.
    VBox field(String name, Node labelled, Node shown, Node... below) {
        Label label = new Label(name);
        label.getStyleClass().add("entry-label");
        label.setLabelFor(labelled);
        VBox box = new VBox(5, label, shown);
        box.getChildren().addAll(below);
        return box;
    }

    TextField line(String id, String name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().add("plain-field");
        return field;
    }

    /// Where the fault of this place is said; takes no room while there is none.
    HBox fault(EntryModel model, At at) {
        return fault(model.fault, at);
    }

    HBox fault(ObjectProperty<@Nullable Fault> faults, At at) {
        Label said = words("", "entry-fault-words");
        HBox.setHgrow(said, Priority.ALWAYS);
        FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
        HBox box = new HBox(7, sign, said);
        box.setId("fault-" + at.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        box.getStyleClass().add("entry-fault");
        follow(
                faults.subscribe(fault -> {
                    boolean here = fault != null && fault.at() == at;
                    said.setText(here ? desk.texts().of(fault.problem()) : "");
                    box.setVisible(here);
                    box.setManaged(here);
                }));
        return box;
    }

    /// The button that does what the card is for; while the model is busy it says with what.
    Button primary(EntryModel model, String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setDefaultButton(true);
        button.getStyleClass().addAll("primary", "wide");
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(pressed -> action.run());
        follow(
                model.busy.subscribe(busy -> {
                    button.setText(busy.isEmpty() ? words : busy);
                    button.setGraphic(busy.isEmpty() ? null : turning());
                }));
        return button;
    }

    private static ProgressIndicator turning() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        return turning;
    }

    Button secondary(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("wide");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    Hyperlink link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.getStyleClass().add("entry-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(pressed -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    Region hairline() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    /// A card made of these pieces, not to be used while the model is busy.
    VBox card(EntryModel model, Node... pieces) {
        VBox card = new VBox(pieces);
        card.getStyleClass().add("start-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        follow(model.busy.subscribe(busy -> card.setDisable(!busy.isEmpty())));
        return card;
    }

    /// A card from its pieces, what wipes it and where its keys go.
    Card of(Region node, Runnable wipe, Supplier<Node> focus) {
        Subscription all = Subscription.combine(following, wipe::run);
        return new Card() {
            @Override
            public Region node() {
                return node;
            }

            @Override
            public Subscription attach() {
                return all;
            }

            @Override
            public void focus() {
                Focus.give(focus.get());
            }
        };
    }
}
