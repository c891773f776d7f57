package org.dalil.desk.control;

import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

import org.dalil.desk.Desk;
import org.dalil.desk.control.bound.Bound;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds records as one types, in any script, and offers to make a new one from the words. Keys:
/// down in an empty field shows what there is; down and up choose, Enter takes, Escape closes them
/// and then empties the field.
public final class SuggestField<T> {
    private static final double ROW = 30;
    private static final double FRAME = 12;
    private static final int MOST_SEEN = 8;
    private final TextField field = new TextField();
    private final ListView<Choice<T>> choices = new ListView<>();
    private final Popup popup = new Popup();
    private final Desk desk;
    private final Finder<T> finder;
    private final Function<T, String> words;
    private final Consumer<T> taken;
    private final @Nullable Consumer<String> made;
    private String offeredFor = "";
    private Predicate<T> refused = any -> false;
    private String elsewhere = "";
    private Consumer<String> lead = typed -> {};

    /// Finds what fits the words.
    @FunctionalInterface
    public interface Finder<T> {
        /// @throws Exception when the casefile cannot be read
        List<T> find(String typed) throws Exception;
    }

    /// One line of the suggestions: a record, the wish to make one, or the way elsewhere.
    private record Choice<T>(@Nullable T found, String words, boolean leads) {
        Choice(@Nullable T found, String words) {
            this(found, words, false);
        }
    }

    /// @param words how a record reads in the list
    /// @param taken a record was chosen
    /// @param made a new one is wanted, of these words; null where none can be made so
    public SuggestField(
            Desk desk,
            String prompt,
            Finder<T> finder,
            Function<T, String> words,
            Consumer<T> taken,
            @Nullable Consumer<String> made) {
        this.desk = desk;
        this.finder = finder;
        this.words = words;
        this.taken = taken;
        this.made = made;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("flat-field");
        Bound.of(field, Bound.LINE);
        choices.getStyleClass().add("suggestions");
        choices.setFocusTraversable(false);
        choices.setFixedCellSize(ROW);
        choices.setCellFactory(view -> new ChoiceCell<>(this::take));
        popup.getContent().add(choices);
        popup.setAutoHide(true);
        // By its list, and not by the shadow around it.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.textProperty().subscribe(this::ask);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
    }

    /// Refuses some of what is found: whoever refuses says why, and the words stay in the field.
    public SuggestField<T> refusing(Predicate<T> wrong) {
        refused = wrong;
        return this;
    }

    /// Offers a way elsewhere at the foot of all suggestions.
    ///
    /// @param line its words
    /// @param way hears what was typed, which stays in the field
    public SuggestField<T> leading(String line, Consumer<String> way) {
        elsewhere = line;
        lead = way;
        return this;
    }

    /// The field to place.
    public TextField field() {
        return field;
    }

    private void ask() {
        String typed = field.getText().strip();
        if (typed.isEmpty() || !field.isFocused()) {
            desk.jobs().cancel(this); // what is still due is about other words
            popup.hide();
            return;
        }
        find(typed);
    }

    private void find(String typed) {
        Callable<List<T>> work = () -> finder.find(typed);
        desk.jobs().latest(this, "suggest", work, found -> show(typed, found), desk.problems());
    }

    private void show(String typed, List<T> found) {
        offeredFor = typed;
        List<Choice<T>> lines = new ArrayList<>();
        found.forEach(one -> lines.add(new Choice<>(one, words.apply(one))));
        if (made != null && !typed.isEmpty()) {
            String offer = desk.texts().of("desk.suggest.make", Map.of("name", typed));
            lines.add(new Choice<>(null, offer));
        } else if (lines.isEmpty()) {
            lines.add(new Choice<>(null, desk.texts().of("desk.suggest.nothing")));
        }
        if (!elsewhere.isEmpty()) {
            lines.add(new Choice<>(null, elsewhere, true));
        }
        choices.getItems().setAll(lines);
        choices.getSelectionModel().select(0);
        int most = elsewhere.isEmpty() ? MOST_SEEN : MOST_SEEN + 2;
        choices.setPrefHeight(Math.min(most, lines.size()) * ROW + FRAME);
        choices.setPrefWidth(Math.max(280, field.getWidth()));
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (at != null && field.isFocused()) {
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        if (!popup.isShowing()) {
            if (event.getCode() == KeyCode.DOWN) {
                find(field.getText().strip());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
            return;
        }
        int at = choices.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int to = Math.clamp(at + step, 0, choices.getItems().size() - 1);
            choices.getSelectionModel().select(to);
            choices.scrollTo(to);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void take() {
        Choice<T> choice = choices.getSelectionModel().getSelectedItem();
        String typed = field.getText().strip();
        if (!typed.equals(offeredFor)) {
            return; // these lines are for other words; those for the present ones are on their way
        }
        popup.hide();
        if (choice != null && choice.leads()) {
            lead.accept(typed);
            return;
        }
        T found = choice == null ? null : choice.found();
        if (found != null && refused.test(found)) {
            return;
        }
        if (found != null) {
            field.clear();
            taken.accept(found);
        } else if (choice != null && made != null && !typed.isEmpty()) {
            field.clear();
            made.accept(typed);
        }
    }

    /// One suggestion.
    private static final class ChoiceCell<T> extends ListCell<Choice<T>> {
        ChoiceCell(Runnable take) {
            setOnMouseClicked(click -> {
                if (!isEmpty()) {
                    take.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(empty || choice == null ? null : choice.words());
        }
    }
}
