package org.dalil.people.ui.law.fold;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.bound.Bound;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// A day on which something is asked, in words, beside a label. What is no day is said so and the
/// words stay. A date that is not one day is taken at its first.
public final class DayField {
    private final TextField field = new TextField();
    private final Label unread = new Label();
    private final Label label = new Label();
    private final VBox root;
    private final Consumer<LocalDate> wanted;
    private final Texts texts;

    /// @param wanted hears the day when the words are left or Enter is pressed
    public DayField(String id, String name, Texts texts, Consumer<LocalDate> wanted) {
        this.texts = texts;
        this.wanted = wanted;
        field.setId(id);
        field.getStyleClass().add("flat-field");
        field.setPromptText(texts.of("people.position.day"));
        field.setAccessibleText(name);
        field.setPrefColumnCount(14);
        Bound.of(field, Bound.LINE);
        field.setOnAction(enter -> read());
        field.focusedProperty()
                .subscribe((before, has) -> {
                    if (before && !has) {
                        read();
                    }
                });
        unread.getStyleClass().addAll("echo", "bad");
        unread.managedProperty().bind(unread.textProperty().isNotEmpty());
        unread.setWrapText(true);
        label.setText(name);
        label.getStyleClass().add("muted");
        HBox line = new HBox(8, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(2, line, unread);
    }

    /// Lets its label be the heading of what is shown of the day.
    public DayField asHeading() {
        label.getStyleClass().setAll("section-heading");
        return this;
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Shows a day, unless somebody is typing another.
    public void show(LocalDate day) {
        if (!field.isFocused()) {
            field.setText(texts.date(day));
        }
    }

    private void read() {
        LocalDate asked = day(field.getText());
        unread.setText(asked == null ? texts.of("people.position.unread") : "");
        if (asked != null) {
            wanted.accept(asked);
        }
    }

    /// The day that words name, or the first of several; null for none.
    static @Nullable LocalDate day(String typed) {
        if (DateReading.of(typed) instanceof DateReading.Dated(DateValue value)) {
            LocalDate first = value.earliest();
            return first == null ? value.latest() : first;
        }
        return null;
    }
}
