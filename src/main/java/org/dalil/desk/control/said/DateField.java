package org.dalil.desk.control.said;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.Callable;

/// A date as people say it. What is typed is read at every key and echoed beside it; the words stay
/// as typed. Words without a meaning are kept too, and say so.
public final class DateField {
    private static final double NARROW = 210;
    private static final double WIDE = 420;
    private final VBox root = new VBox();
    private final Label echo = new Label();
    private final Label advice = new Label();
    private final KeptText text;
    private final Desk desk;
    private @Nullable Foretelling foretelling;
    private @Nullable DateValue shown;

    /// Keeps for good what was typed.
    @FunctionalInterface
    public interface Keeping {
        /// @param date null when the field was emptied
        /// @param done to be run, on any thread, once it is in the casefile
        void keep(@Nullable DateValue date, Runnable done);
    }

    /// Says what keeping a date would bring about.
    @FunctionalInterface
    public interface Foretelling {
        /// @param date null when the field is empty
        /// @return a few words; empty when there is nothing to say
        /// @throws Exception when the casefile cannot be read
        String tell(@Nullable DateValue date) throws Exception;
    }

    public DateField(Desk desk, Drafts drafts, String id, String name, Keeping keep) {
        this.desk = desk;
        text = KeptText.line(drafts, (words, done) -> keep.keep(value(words), done));
        text.control().setId(id);
        text.control().setAccessibleText(name);
        text.control().setPromptText(desk.texts().of("desk.date.prompt"));
        text.control().textProperty().subscribe(this::read);
        echo.getStyleClass().add("echo");
        echo.setMinWidth(0);
        // While nothing is said, there is no echo either and the prompt needs the room.
        text.control()
                .prefWidthProperty()
                .bind(text.control().textProperty().map(t -> t.isEmpty() ? WIDE : NARROW));
        text.control().setMinWidth(NARROW);
        text.control().setMaxWidth(TextField.USE_PREF_SIZE);
        HBox.setHgrow(echo, Priority.ALWAYS);
        advice.getStyleClass().addAll("echo", "advice");
        advice.setWrapText(true);
        advice.managedProperty().bind(advice.visibleProperty());
        advice.visibleProperty().bind(advice.textProperty().isNotEmpty());
        HBox line = new HBox(8, text.control(), echo);
        line.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(line, advice);
    }

    /// The field with its echo; what is to be done about words that are no date stands below.
    public VBox root() {
        return root;
    }

    /// What takes the keys.
    public TextInputControl control() {
        return text.control();
    }

    /// Echoes at every key what keeping the date would bring about.
    public DateField foretelling(Foretelling teller) {
        foretelling = teller;
        return this;
    }

    /// Shows a date.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, @Nullable DateValue date) {
        shown = date;
        text.show(draftKey, date == null ? "" : date.verbatim());
        read(text.control().getText());
    }

    /// What takes the keys.
    public Node keys() {
        return text.control();
    }

    private void read(String words) {
        if (isResolved(words)) {
            return;
        }
        DateReading reading = words.isBlank() ? null : DateReading.of(words);
        String says = reading == null ? "" : echo(reading, desk.texts());
        boolean dated = reading instanceof DateReading.Dated;
        text.control().setAccessibleHelp(says.isEmpty() ? null : says);
        echo.setText(dated ? says : "");
        advice.setText(dated ? "" : says);
        advice.getStyleClass().remove("bad");
        if (!(reading instanceof DateReading.Relative)) {
            advice.getStyleClass().add("bad");
        }
        foretell(words, says);
    }

    private void foretell(String words, String says) {
        Foretelling teller = foretelling;
        if (teller == null) {
            return;
        }
        if (!text.control().isFocused()) {
            desk.jobs().cancel(this); // what is shown is kept already
            return;
        }
        DateValue date = value(words);
        Callable<String> work = () -> teller.tell(date);
        desk.jobs()
                .latest(
                        this,
                        "date.foretell",
                        work,
                        told -> {
                            if (!told.isEmpty() && words.equals(text.control().getText())) {
                                echo.setText(says.isEmpty() ? told : says + " · " + told);
                                text.control().setAccessibleHelp(echo.getText());
                            }
                        },
                        desk.problems());
    }

    /// What leans on the date of its source says what it came out as.
    private boolean isResolved(String words) {
        DateValue kept = shown;
        if (kept == null
                || kept.basis() != DateBasis.RELATIVE_RESOLVED
                || !kept.verbatim().equals(words.strip())) {
            return false;
        }
        String says =
                desk.texts()
                        .of(
                                "desk.date.resolved",
                                Map.of("date", kept, "edtf", String.valueOf(kept.edtf())));
        text.control().setAccessibleHelp(says);
        echo.setText(says);
        advice.setText("");
        return true;
    }

    /// How what was typed is understood, and what to do where it is not.
    public static String echo(DateReading reading, Texts texts) {
        return switch (reading) {
            case DateReading.Dated(DateValue value) ->
                    "→ " + texts.date(value) + " · " + value.edtf();
            case DateReading.Ambiguous(DateValue first, DateValue second) ->
                    texts.of(
                            "desk.date.ambiguous",
                            Map.of(
                                    "first", texts.date(first),
                                    "second", texts.date(second)));
            case DateReading.Relative relative -> texts.of("desk.date.relative");
            case DateReading.Unreadable(String words, var problem) -> texts.of(problem);
        };
    }

    /// The date that these words are, also where they have no meaning yet; null for no words.
    public static @Nullable DateValue value(String words) {
        if (words.isBlank()) {
            return null;
        }
        return switch (DateReading.of(words)) {
            case DateReading.Dated(DateValue value) -> value;
            case DateReading.Ambiguous ambiguous ->
                    DateValue.words(ambiguous.verbatim(), DateBasis.STATED);
            case DateReading.Relative relative -> relative.value();
            case DateReading.Unreadable unreadable -> unreadable.value();
        };
    }
}
