package org.dalil.testimony.ui.field;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.texts.LanguageNames;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// One language: found by name in any script, or by its tag; once chosen, its name with a way to
/// take it away.
public final class LanguageField {
    private static final int MOST = 8;
    private final HBox root = new HBox(4);
    private final Label name = new Label();
    private final Button none;
    private final SuggestField<String> find;
    private final LanguageNames names;
    private Consumer<@Nullable String> chosen = tag -> {};
    private @Nullable String shown;

    /// A field that only remembers what was chosen.
    public LanguageField(Desk desk, String id, String prompt) {
        names = new LanguageNames(desk.texts().locale());
        find =
                new SuggestField<>(
                        desk,
                        desk.texts().of("testimony.language.prompt"),
                        typed -> names.find(typed, MOST),
                        names::of,
                        this::choose,
                        null);
        find.field().setId(id);
        find.field().setAccessibleText(prompt);
        HBox.setHgrow(find.field(), Priority.ALWAYS);
        none = Actions.icon(Feather.X, desk.texts().of("desk.remove"), () -> choose(null));
        none.setId(id + "-none");
        name.setPadding(new Insets(0, 0, 0, 7));
        name.setId(id + "-name");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(find.field());
    }

    /// Tells this who it was, the tag or null.
    public LanguageField telling(Consumer<@Nullable String> hearing) {
        chosen = hearing;
        return this;
    }

    /// What to place.
    public HBox root() {
        return root;
    }

    /// What takes the keys while none is chosen.
    public TextField field() {
        return find.field();
    }

    /// The tag; null for none.
    public @Nullable String tag() {
        return shown;
    }

    /// Shows this language.
    public void show(@Nullable String tag) {
        boolean keys = Focus.isWithin(root);
        shown = tag;
        name.setText(tag == null ? "" : names.of(tag));
        var now = tag == null ? List.of(find.field()) : List.of(name, none);
        if (!root.getChildren().equals(now)) {
            root.getChildren().setAll(now);
            if (keys) {
                Focus.give(tag == null ? find.field() : none);
            }
        }
    }

    private void choose(@Nullable String tag) {
        show(tag);
        chosen.accept(tag);
    }
}
