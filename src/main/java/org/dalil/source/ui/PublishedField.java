package org.dalil.source.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.Drafts;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Consumer;

/// The date of a source, typed as the source says it, with what was understood beside it. Words
/// that cannot be placed are kept all the same; of two meanings none is chosen.
final class PublishedField {
    private final Texts texts;
    private final KeptText text;
    private final Label echo = new Label();
    private final HBox root = new HBox(6);

    /// @param keep takes the date, or null when the field was emptied
    PublishedField(Texts texts, Drafts drafts, Consumer<@Nullable DateValue> keep) {
        this.texts = texts;
        text = KeptText.line(drafts, words -> keep.accept(value(words)));
        text.control().setId("source-published");
        text.control().setAccessibleText(texts.of("source.field.published"));
        text.control().setPromptText(texts.of("source.field.published.prompt"));
        text.control().textProperty().subscribe(this::tell);
        echo.getStyleClass().add("echo");
        echo.setMinWidth(0);
        HBox.setHgrow(text.control(), Priority.ALWAYS);
        root.getStyleClass().add("said-date");
        root.getChildren().addAll(text.control(), echo);
    }

    /// The field with its echo.
    HBox root() {
        return root;
    }

    /// Shows a date.
    void show(String draftKey, @Nullable DateValue date) {
        text.show(draftKey, date == null ? "" : date.verbatim());
    }

    private void tell(String words) {
        echo.setText(words.isBlank() ? "" : words(DateReading.of(words)));
    }

    private String words(DateReading reading) {
        return switch (reading) {
            case DateReading.Dated(DateValue value) -> "→ " + value.edtf();
            case DateReading.Ambiguous(DateValue first, DateValue second) ->
                    texts.of(
                            "source.date.ambiguous",
                            Map.of(
                                    "first", String.valueOf(first.edtf()),
                                    "second", String.valueOf(second.edtf())));
            case DateReading.Relative relative -> texts.of("source.date.relative");
            case DateReading.Unreadable unreadable -> texts.of(unreadable.problem());
        };
    }

    private static @Nullable DateValue value(String words) {
        if (words.isBlank()) {
            return null;
        }
        return switch (DateReading.of(words)) {
            case DateReading.Dated(DateValue value) -> value;
            case DateReading.Ambiguous two -> DateValue.words(two.verbatim(), DateBasis.STATED);
            case DateReading.Relative relative -> relative.value();
            case DateReading.Unreadable unreadable -> unreadable.value();
        };
    }
}
