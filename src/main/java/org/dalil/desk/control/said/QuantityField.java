package org.dalil.desk.control.said;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.quantity.Amount;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// A number as people say it, and what it counts. What is typed is read at every key and echoed;
/// the words stay as typed, also where they are no figure.
public final class QuantityField {
    private static final double NARROW = 170;
    private static final double UNIT = 200;
    private final VBox root = new VBox(2);
    private final Label echo = new Label();
    private final Label advice = new Label();
    private final Tag share = new Tag("", Tag.Tone.ACCENT);
    private final KeptText text;
    private final CodeChoice<CountUnit> unit;
    private final Desk desk;
    private final Keeping keep;
    private @Nullable Quantity shown;

    /// Keeps for good what was typed.
    @FunctionalInterface
    public interface Keeping {
        /// @param quantity null when the field was emptied
        /// @param done to be run, on any thread, once it is in the casefile
        void keep(@Nullable Quantity quantity, Runnable done);
    }

    public QuantityField(Desk desk, Drafts drafts, String id, String name, Keeping keep) {
        this.desk = desk;
        this.keep = keep;
        text = KeptText.line(drafts, (words, done) -> keep.keep(value(words), done));
        text.named(id, name);
        text.control().setPromptText(desk.texts().of("desk.quantity.prompt"));
        text.control().textProperty().subscribe(this::read);
        text.control().setMinWidth(NARROW);
        unit =
                new CodeChoice<>(
                                desk.texts().of("desk.quantity.unit"),
                                Arrays.asList(CountUnit.values()),
                                one -> desk.texts().of("vocabulary.count_unit." + one.code()),
                                this::count)
                        .named(id + "-unit", UNIT);
        unit.control().setPromptText(desk.texts().of("desk.quantity.unit"));
        echo.getStyleClass().addAll("echo", "below");
        echo.setMinWidth(0);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        share.setId(id + "-share");
        share.managedProperty().bind(share.textProperty().isNotEmpty());
        share.visibleProperty().bind(share.textProperty().isNotEmpty());
        advice.getStyleClass().addAll("echo", "advice");
        advice.setWrapText(true);
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        HBox.setHgrow(text.control(), Priority.ALWAYS);
        HBox line = new HBox(6, text.control(), unit.control());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox echoes = new HBox(8, echo, share);
        echoes.setAlignment(Pos.CENTER_LEFT);
        echoes.managedProperty().bind(echo.managedProperty());
        root.getChildren().addAll(line, echoes, advice);
    }

    /// The field with its echo.
    public VBox root() {
        return root;
    }

    /// What takes the keys.
    public Node keys() {
        return text.control();
    }

    /// Shows a number.
    ///
    /// @param draftKey names record and field
    public void show(String draftKey, @Nullable Quantity quantity) {
        shown = quantity;
        text.show(draftKey, quantity == null ? "" : quantity.verbatim());
        unit.show(
                quantity == null ? null : CountUnit.ofCode(quantity.counted().unit()).orElse(null));
        unit.control().setDisable(quantity == null);
        read(text.control().getText());
    }

    private void count(CountUnit what) {
        Quantity now = shown;
        if (now != null) {
            Counted counted = now.counted();
            keep.keep(
                    now.counting(
                            new Counted(
                                    what.code(),
                                    counted.population(),
                                    counted.direction(),
                                    counted.period())),
                    () -> {});
        }
    }

    private void read(String words) {
        echo.setText("");
        advice.setText("");
        share.setText("");
        Quantity kept = shown;
        // What we computed has no words of its own, and is echoed all the same.
        if (kept != null
                && kept.verbatim().equals(words.strip())
                && !kept.amount().equals(Amount.NONE)) {
            echo(kept);
            return;
        }
        if (words.isBlank()) {
            return;
        }
        switch (QuantityReading.of(words, desk.texts().locale())) {
            case QuantityReading.Read(Quantity value) -> echo(value);
            case QuantityReading.Ambiguous(Quantity first, Quantity second) ->
                    advice.setText(
                            desk.texts()
                                    .of(
                                            "desk.quantity.ambiguous",
                                            Map.of("first", first, "second", second)));
            case QuantityReading.Unread unread -> advice.setText(desk.texts().of(unread.problem()));
        }
    }

    private void echo(Quantity quantity) {
        echo.setText("→ " + desk.texts().quantity(quantity));
        share.setText(desk.texts().share(quantity).orElse(""));
    }

    /// What was typed; where it is no figure, its words alone.
    private @Nullable Quantity value(String words) {
        if (words.isBlank()) {
            return null;
        }
        Quantity read =
                switch (QuantityReading.of(words, desk.texts().locale())) {
                    case QuantityReading.Read(Quantity value) -> value;
                    case QuantityReading.Ambiguous ambiguous ->
                            Quantity.words(ambiguous.verbatim());
                    case QuantityReading.Unread unread ->
                            unread.value().orElse(Quantity.words(words.strip()));
                };
        Counted before = Optional.ofNullable(shown).map(Quantity::counted).orElse(Counted.UNSAID);
        return read.counted().unit() == null && before.unit() != null
                ? counting(read, before)
                : read;
    }

    // What was counted before is most likely still counted, but not what comes in halves.
    private static Quantity counting(Quantity read, Counted before) {
        try {
            return read.counting(
                    new Counted(
                            before.unit(),
                            before.population(),
                            before.direction(),
                            read.counted().period()));
        } catch (IllegalArgumentException e) {
            return read;
        }
    }
}
