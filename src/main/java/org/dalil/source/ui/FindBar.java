package org.dalil.source.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.dalil.desk.Focus;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds words in the document that is shown: a box, how many there are, next and previous. Keys:
/// Enter and Shift+Enter, F3 and Shift+F3; Escape leaves.
final class FindBar {
    private final Texts texts;
    private final Finder finder;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox root;
    private FoundWords found = FoundWords.NONE;

    /// Looks for words and goes to them.
    @FunctionalInterface
    interface Finder {
        /// @param before what was found last
        /// @param step 0 to look anew, 1 for the next place, -1 for the one before
        FoundWords find(String typed, FoundWords before, int step);
    }

    /// @param leave puts the keys back into the document
    FindBar(Texts texts, Finder finder, Runnable leave) {
        this.texts = texts;
        this.finder = finder;
        this.leave = leave;
        field.setId("find-words");
        field.getStyleClass().add("find-field");
        field.setPromptText(texts.of("source.find.prompt"));
        field.setAccessibleText(texts.of("source.find.name"));
        field.setPrefColumnCount(13);
        field.setMinWidth(130);
        field.textProperty().subscribe((before, after) -> look(0));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        root =
                new HBox(
                        count,
                        field,
                        button("find-previous", Feather.CHEVRON_UP, "source.find.previous", -1),
                        button("find-next", Feather.CHEVRON_DOWN, "source.find.next", 1));
        root.getStyleClass().add("find-bar");
    }

    private Button button(String id, Ikon icon, String key, int by) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(texts.of(key));
        button.setTooltip(new Tooltip(texts.of(key)));
        button.setOnAction(pressed -> step(by));
        return button;
    }

    /// The bar to place.
    HBox root() {
        return root;
    }

    /// Puts the keys into the box.
    void open() {
        Focus.give(field);
        field.selectAll();
    }

    /// Goes to the next place, or the one before.
    void step(int by) {
        if (found.isAny()) {
            look(by);
        }
    }

    /// Forgets what was looked for.
    void clear() {
        found = FoundWords.NONE;
        field.clear();
        tell();
    }

    private void look(int step) {
        found = finder.find(field.getText(), found, step);
        tell();
    }

    private void tell() {
        count.setText(
                field.getText().isEmpty()
                        ? ""
                        : texts.of(
                                "source.find.count",
                                Map.of("at", found.at() + 1, "count", found.starts().size())));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            leave.run();
            event.consume();
        }
    }

    /// Where typed words stand in a text, small and capital letters alike, and which of these
    /// places is looked at. Never more than [#MOST].
    record FoundWords(List<Integer> starts, int length, int at) {
        /// The most places that are counted.
        static final int MOST = 10_000;

        /// Nothing was looked for.
        static final FoundWords NONE = new FoundWords(List.of(), 0, -1);

        /// Looks for words; the first place at or behind `from` is the one looked at.
        ///
        /// Some documents write й as и with its mark behind it: what is not there as it was typed
        /// is looked for in letters taken apart, and put together.
        static FoundWords in(String text, String typed, int from) {
            if (typed.isEmpty()) {
                return NONE;
            }
            FoundWords found = exactly(text, typed, from);
            for (Form form : List.of(Form.NFD, Form.NFC)) {
                String other = Normalizer.normalize(typed, form);
                if (!found.isAny() && !other.equals(typed)) {
                    found = exactly(text, other, from);
                }
            }
            return found;
        }

        private static FoundWords exactly(String text, String typed, int from) {
            List<Integer> starts = new ArrayList<>();
            String first = typed.substring(0, 1);
            char lower = first.toLowerCase(Locale.ROOT).charAt(0);
            char upper = first.toUpperCase(Locale.ROOT).charAt(0);
            int last = text.length() - typed.length();
            for (int i = 0; i <= last && starts.size() < MOST; i++) {
                char c = text.charAt(i);
                if ((c == lower || c == upper)
                        && text.regionMatches(true, i, typed, 0, typed.length())) {
                    starts.add(i);
                }
            }
            int at = 0;
            while (at < starts.size() && starts.get(at) < from) {
                at++;
            }
            int looked = starts.isEmpty() ? -1 : at % starts.size();
            return new FoundWords(starts, typed.length(), looked);
        }

        /// The same places, looking at one further on; round at the ends.
        FoundWords step(int by) {
            return starts.isEmpty()
                    ? this
                    : new FoundWords(starts, length, Math.floorMod(at + by, starts.size()));
        }

        /// Whether there is a place to look at.
        boolean isAny() {
            return at >= 0;
        }

        /// The first unit of the place looked at.
        int start() {
            return starts.get(at);
        }
    }
}
