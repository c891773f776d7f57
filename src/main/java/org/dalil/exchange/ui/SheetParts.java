package org.dalil.exchange.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What both sheets of this part are made of, so that they look alike.
final class SheetParts {
    private static final double WIDTH = 600;

    private final Texts texts;

    SheetParts(Texts texts) {
        this.texts = texts;
    }

    VBox sheet(String id, Node head, Node body, Node foot) {
        VBox sheet = new VBox(head, body, foot);
        sheet.setId(id);
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        return sheet;
    }

    VBox head(String titleKey, String textKey) {
        return new SheetHead(texts.of(titleKey), texts.of(textKey));
    }

    HBox foot(Node... nodes) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space);
        foot.getChildren().addAll(nodes);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    /// The chosen place and the button that asks for it.
    ///
    /// @param name begins their ids
    HBox where(Label place, String name, String chooseKey, Runnable choose) {
        place.setId(name + "-place");
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button button = new Button();
        button(button, name + "-choose", chooseKey, choose);
        HBox where = new HBox(10, place, button);
        where.getStyleClass().add("place-row");
        return where;
    }

    /// A field for a passphrase that explains itself while it is empty.
    PassphraseField passphrase(String id, String key) {
        PassphraseField made =
                new PassphraseField(texts.of(key), texts.of("exchange.sheet.reveal")).named(id);
        made.field().setPromptText(texts.of(key));
        return made;
    }

    Label label(String key) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("section-heading");
        return label;
    }

    Label words(String key, Map<String, Object> args) {
        Label words = new Label(texts.of(key, args));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    void button(Button button, String id, String key, Runnable action) {
        button.setId(id);
        button.setText(texts.of(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> action.run());
    }

    /// A key or fingerprint that can be selected and copied, never changed.
    TextField keyBox(String id, String text) {
        TextField box = new TextField(text);
        box.setId(id);
        box.setEditable(false);
        box.setAccessibleText(text);
        box.getStyleClass().addAll("plain-field", "key-box");
        return box;
    }

    /// Says a problem, or the hint while there is none.
    void echo(Label echo, @Nullable Problem problem, String hintKey) {
        echo.setText(problem == null ? texts.of(hintKey) : texts.of(problem));
        echo.getStyleClass().remove("bad");
        if (problem != null) {
            echo.getStyleClass().add("bad");
        }
    }

    void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
