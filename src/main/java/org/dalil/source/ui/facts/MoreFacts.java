package org.dalil.source.ui.facts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.said.DateField;
import org.dalil.source.Source;
import org.dalil.source.content.Edition;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What only some sources say of themselves. A field that is empty is a chip, which opens it; it
/// stays open until another source is shown.
public final class MoreFacts {
    private final Texts texts;
    private final Amending page;
    private final Drafts drafts;
    private final VBox rows = new VBox();
    private final FlowPane chips = new FlowPane(6, 6);
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable UUID of;

    /// One field that may be empty.
    ///
    /// @param entry what takes the keys when it is opened
    /// @param shower shows the field of a source, under the key of its draft
    /// @param filled whether a source says it
    private record Fact(
            FieldRow row,
            Button chip,
            Control entry,
            BiConsumer<String, Source> shower,
            Function<Source, Boolean> filled) {}

    public MoreFacts(Desk desk, Drafts drafts, Amending page) {
        this.texts = desk.texts();
        this.drafts = drafts;
        this.page = page;
        chips.setId("source-chips");
        chips.getStyleClass().add("chip-row");
        titles();
        line("symbol", s -> s.edition().symbol(), (s, t) -> s.edited(s.edition().underSymbol(t)));
        line("series", s -> s.edition().series(), (s, t) -> s.edited(s.edition().inSeries(t)));
        line("issue", s -> s.edition().issue(), (s, t) -> s.edited(s.edition().ofIssue(t)));
        line("place", s -> s.making().place(), (s, t) -> s.made(s.making().publishedAt(t)));
        LanguageBox languages = new LanguageBox(desk, drafts, page);
        add(
                "languages",
                languages.root(),
                languages.field(),
                (key, s) -> languages.show(key, s.edition().languages()),
                s -> !s.edition().languages().isEmpty());
        accessed(desk);
        line("furniture", s -> s.access().furniture(), (s, t) -> s.found(s.access().amid(t)));
    }

    private void titles() {
        KeptText titles =
                KeptText.lines(
                        drafts,
                        1,
                        (words, done) ->
                                page.change(
                                        s -> {
                                            Edition edition = s.edition();
                                            return s.edited(
                                                    edition.alsoTitled(words.lines().toList()));
                                        },
                                        done));
        titles.named("source-titles", name("titles"));
        add(
                "titles",
                titles.control(),
                titles.control(),
                (key, s) -> titles.show(key, String.join("\n", s.edition().otherTitles())),
                s -> !s.edition().otherTitles().isEmpty());
    }

    private void accessed(Desk desk) {
        DateField accessed =
                new DateField(
                        desk,
                        drafts,
                        "source-accessed",
                        name("accessed"),
                        (date, done) -> page.change(s -> s.found(s.access().on(date)), done));
        add(
                "accessed",
                accessed.root(),
                accessed.control(),
                (key, s) -> accessed.show(key, s.access().accessed()),
                s -> s.access().accessed() != null);
    }

    private void line(
            String field,
            Function<Source, @Nullable String> value,
            BiFunction<Source, @Nullable String, Source> put) {
        KeptText text =
                KeptText.line(
                                drafts,
                                (typed, done) ->
                                        page.change(
                                                s ->
                                                        put.apply(
                                                                s,
                                                                typed.isBlank()
                                                                        ? null
                                                                        : typed.strip()),
                                                done))
                        .named("source-" + field, name(field));
        add(
                field,
                text.control(),
                text.control(),
                (key, s) -> text.show(key, value.apply(s)),
                s -> value.apply(s) != null);
    }

    private void add(
            String field,
            Node value,
            Control entry,
            BiConsumer<String, Source> shower,
            Function<Source, Boolean> filled) {
        FieldRow row = new FieldRow(name(field), value);
        Button chip = Actions.chip("add-" + field, name(field), () -> open(row, entry));
        facts.add(
                new Fact(
                        row,
                        chip,
                        entry,
                        (key, source) -> shower.accept(key + field, source),
                        filled));
        rows.getChildren().add(row);
        chips.getChildren().add(chip);
        see(row, false);
    }

    private String name(String field) {
        return texts.of("source.field." + field);
    }

    private void open(FieldRow row, Control entry) {
        see(row, true);
        facts.stream()
                .filter(fact -> fact.row().equals(row))
                .forEach(fact -> see(fact.chip(), false));
        rows.applyCss();
        Focus.give(entry);
    }

    /// The fields that are filled or open.
    public VBox rows() {
        return rows;
    }

    /// The chips of the fields that are empty.
    public FlowPane chips() {
        return chips;
    }

    /// Shows a source.
    ///
    /// @param key with which the keys of its drafts begin
    public void show(String key, Source source) {
        boolean other = !source.id().equals(of);
        of = source.id();
        for (Fact fact : facts) {
            fact.shower().accept(key, source);
            boolean draft =
                    fact.entry() instanceof TextInputControl typed && !typed.getText().isEmpty();
            boolean open = fact.row().isVisible() && !other;
            boolean seen = fact.filled().apply(source) || open || draft;
            see(fact.row(), seen);
            see(fact.chip(), !seen);
        }
    }

    private static void see(Region part, boolean seen) {
        part.setVisible(seen);
        part.setManaged(seen);
    }
}
