package org.dalil.vault.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dalil.desk.Desk;
import org.dalil.desk.Look;
import org.dalil.desk.Theme;
import org.dalil.desk.control.CodeChoice;
import org.dalil.texts.Texts;

import java.util.Arrays;
import java.util.Locale;

/// Language and look, to be chosen before anything is opened: whoever cannot read this screen finds
/// their language under its own name.
final class LookBar {
    private static final double WIDTH = 130;
    private final HBox root = new HBox(6);

    LookBar(Desk desk, Look look) {
        Texts texts = desk.texts();
        CodeChoice<Locale> language =
                new CodeChoice<>(
                        texts.of("vault.entry.language"),
                        Texts.available(),
                        Texts::nameOf,
                        look.speak());
        language.show(spoken(texts));
        language.control().setId("entry-language");
        language.control().setPrefWidth(WIDTH);
        CodeChoice<Theme> theme =
                new CodeChoice<>(
                        texts.of("vault.entry.look"),
                        Arrays.asList(Theme.values()),
                        one -> texts.of("desk.theme." + one.code()),
                        look.dress());
        theme.show(look.theme().get());
        theme.control().setId("entry-look");
        theme.control().setPrefWidth(WIDTH);
        root.getStyleClass().add("look-bar");
        root.getChildren().addAll(language.control(), theme.control());
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// The locale may name a region as well; the choice is among languages.
    private static Locale spoken(Texts texts) {
        return Texts.available().stream()
                .filter(one -> one.getLanguage().equals(texts.locale().getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /// The bar to place.
    HBox root() {
        return root;
    }
}
