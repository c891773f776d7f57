package org.dalil.people.ui.field;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.DateValue;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Since and until when something holds: two dates on a line of their own, which is seen when there
/// is one or when its button asks for it.
public final class Span {
    private static final double NAME = 56;
    private final VBox root = new VBox(2);
    private final DateField from;
    private final DateField to;
    private final Button button;

    /// The dates of a span of which one was just typed.
    ///
    /// @param first whether it is the first
    /// @param typed null when the field was emptied
    public record Dates(boolean first, @Nullable DateValue typed) {
        /// The first date now, of which this was kept.
        public @Nullable DateValue from(@Nullable DateValue kept) {
            return first ? typed : kept;
        }

        /// The last date now, of which this was kept.
        public @Nullable DateValue to(@Nullable DateValue kept) {
            return first ? kept : typed;
        }
    }

    /// Keeps a date that was typed.
    @FunctionalInterface
    public interface Keeping {
        /// @param done to be run once it is in the casefile
        void keep(Dates dates, Runnable done);
    }

    /// @param id what the fields’ ids begin with
    public Span(Desk desk, Drafts drafts, String id, Keeping keeping) {
        Texts texts = desk.texts();
        from = field(desk, drafts, id + "-from", true, keeping);
        to = field(desk, drafts, id + "-to", false, keeping);
        button =
                Actions.icon(
                        Feather.CALENDAR,
                        texts.of("people.span"),
                        () -> root.setVisible(!root.isVisible()));
        button.setId(id + "-dates");
        root.setPadding(new Insets(0, 0, 4, 7));
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        root.getChildren()
                .addAll(
                        named(texts.of("people.span.from"), from),
                        named(texts.of("people.span.to"), to));
    }

    private static DateField field(
            Desk desk, Drafts drafts, String id, boolean first, Keeping keeping) {
        String name = desk.texts().of(first ? "people.span.from" : "people.span.to");
        return new DateField(
                desk, drafts, id, name, (date, done) -> keeping.keep(new Dates(first, date), done));
    }

    private static HBox named(String name, DateField field) {
        Label label = new Label(name);
        label.getStyleClass().add("row-below");
        label.setMinWidth(NAME);
        label.setPadding(new Insets(6, 0, 0, 0));
        return new HBox(6, label, field.root());
    }

    /// Opens and closes the line.
    public Button button() {
        return button;
    }

    /// The line with the dates.
    public VBox root() {
        return root;
    }

    /// Shows these dates.
    ///
    /// @param draftKey names the record
    public void show(String draftKey, @Nullable DateValue since, @Nullable DateValue until) {
        from.show(draftKey + ":from", since);
        to.show(draftKey + ":to", until);
        if (since != null || until != null) {
            root.setVisible(true);
        }
    }
}
