package org.dalil.desk.control.secret;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.dalil.desk.Focus;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.function.Function;

/// A field for a passphrase, whose characters lie in one array that is wiped. What is typed is seen
/// only while the eye is held down, with the mouse or the space bar.
public final class PassphraseField extends StackPane {
    private final Typed typed = new Typed();
    private final MaskedField field = new MaskedField(typed, this::changed);
    private Runnable onChange = () -> {};

    /// @param name what assistive tools call the field
    /// @param revealWords what they call the eye
    public PassphraseField(String name, String revealWords) {
        getStyleClass().add("passphrase-field");
        field.getStyleClass().add("plain-field");
        field.setAccessibleText(name);
        Button eye = new Button(null, new FontIcon(Feather.EYE));
        eye.getStyleClass().add("icon-only");
        eye.setAccessibleText(revealWords);
        eye.armedProperty().subscribe(field::reveal);
        StackPane.setAlignment(eye, Pos.CENTER_RIGHT);
        getChildren().addAll(field, eye);
    }

    /// Gives the field itself, where the keys go, this id.
    public PassphraseField named(String id) {
        field.setId(id);
        return this;
    }

    /// The field itself, to label, to focus and to hear Enter from. Its text is dots.
    public TextField field() {
        return field;
    }

    /// Runs after every change, by a person or by [#wipe].
    public void onChange(Runnable runs) {
        onChange = runs;
    }

    /// How many characters there are.
    public int length() {
        return typed.length();
    }

    /// A copy of the characters, for the one who turns them into a key and then wipes them.
    public char[] chars() {
        return typed.copy();
    }

    /// Looks at the characters where they lie; the answer must not hold on to them.
    public <T> T judge(Function<CharBuffer, T> judge) {
        return judge.apply(typed.view());
    }

    /// Whether the other field holds the same.
    public boolean isSameAs(PassphraseField other) {
        return typed.view().equals(other.typed.view());
    }

    /// Forgets what was typed.
    public void wipe() {
        typed.wipe();
        field.draw();
        onChange.run();
    }

    /// Puts the keys here and selects everything, ready to be typed over.
    public void focusAll() {
        Focus.give(field);
        field.selectAll();
    }

    /// Puts in what was not typed by hand, and wipes the given array.
    public void put(char[] chars) {
        typed.replace(0, typed.length(), CharBuffer.wrap(chars));
        Arrays.fill(chars, '\0');
        field.draw();
        onChange.run();
    }

    private void changed() {
        onChange.run();
    }
}
