package org.dalil.source.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.grade.GradeBox;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.ui.citing.CitingModel;
import org.dalil.source.ui.citing.CitingView;
import org.dalil.source.ui.citing.FootnoteBox;
import org.dalil.source.ui.citing.RestBox;
import org.dalil.source.ui.facts.AgentField;
import org.dalil.source.ui.facts.CustodyBox;
import org.dalil.source.ui.facts.MoreFacts;
import org.dalil.source.ui.facts.OriginalBox;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/// All that a source’s page tells of it besides its title and its words, in one column of fields.
/// Draws, and forwards what is typed.
final class SourceFacts {
    private final Texts texts;
    private final SourceModel model;
    private final KeptText url;
    private final KeptText note;
    private final CodeChoice<SourceKind> kind;
    private final AgentField creator;
    private final AgentField publisher;
    private final DateField published;
    private final Label dates = new Label();
    private final MoreFacts more;
    private final CheckBox openly;
    private final GradeBox grades;
    private final RestBox rests;
    private final FootnoteBox footnotes;
    private final CustodyBox custody;
    private final OriginalBox original;
    private final CitingModel citing;
    private final VBox root;

    /// What the fields are about.
    ///
    /// @param save writes a readable copy of the original
    record About(Grades grades, CitingModel citing, Runnable save) {}

    SourceFacts(Desk desk, Drafts drafts, SourceModel model, About page) {
        this.texts = desk.texts();
        this.model = model;
        url = line(drafts, "url", (source, text) -> source.at(orNull(text)));
        note = line(drafts, "note", (source, text) -> source.noted(orNull(text)));
        kind = kind();
        creator = agent(desk, drafts, "creator", Source::by);
        publisher = agent(desk, drafts, "publisher", Source::publishedBy);
        published = published(desk, drafts);
        openly = openly();
        more = new MoreFacts(desk, drafts, model);
        grades = new GradeBox(page.grades(), drafts, desk);
        rests = new RestBox(page.citing(), drafts, desk);
        footnotes = new FootnoteBox(page.citing(), drafts, desk);
        custody = new CustodyBox(desk, drafts, model);
        original = new OriginalBox(desk, page.save());
        citing = page.citing();
        root = fields();
        page.citing().view().subscribe(this::showCiting);
    }

    private AgentField agent(
            Desk desk,
            Drafts drafts,
            String field,
            BiFunction<Source, @Nullable UUID, Source> how) {
        return new AgentField(
                desk, drafts, model, "source-" + field, texts.of("source.field." + field), how);
    }

    private DateField published(Desk desk, Drafts drafts) {
        return new DateField(
                        desk,
                        drafts,
                        "source-published",
                        texts.of("source.field.published"),
                        model::date)
                .foretelling(date -> {
                    int count = model.wouldDate(date);
                    String key = date == null ? "source.would-undate" : "source.would-date";
                    return count == 0 ? "" : texts.of(key, Map.of("count", count));
                });
    }

    private CheckBox openly() {
        CheckBox box = new CheckBox(texts.of("source.openly"));
        box.setId("source-openly");
        box.setOnAction(press -> {
            boolean open = box.isSelected();
            model.change(source -> source.made(source.making().openly(open)));
        });
        return box;
    }

    private CodeChoice<SourceKind> kind() {
        CodeChoice<SourceKind> choice =
                new CodeChoice<>(
                        texts.of("source.field.kind"),
                        SourcePane.kinds(),
                        one -> SourcePane.kindName(texts, one),
                        one -> model.change(source -> source.ofKind(one)));
        choice.control().setId("source-kind");
        return choice;
    }

    /// Puts typed words into a source.
    private interface Put {
        Source into(Source source, String text);
    }

    private KeptText line(Drafts drafts, String field, Put put) {
        KeptText text =
                KeptText.line(
                        drafts,
                        (typed, done) -> model.change(source -> put.into(source, typed), done));
        text.control().setId("source-" + field);
        text.control().setAccessibleText(texts.of("source.field." + field));
        return text;
    }

    private VBox fields() {
        dates.setId("source-dates");
        dates.getStyleClass().addAll("echo", "advice");
        dates.managedProperty().bind(dates.textProperty().isNotEmpty());
        VBox fields =
                new VBox(
                        row("kind", kind.control()),
                        row("creator", creator.root()),
                        row("publisher", publisher.root()),
                        row("published", new VBox(published.root(), dates)),
                        row("openly", openly),
                        row("url", url.control()),
                        more.rows(),
                        row("note", note.control()),
                        more.chips(),
                        row("reliability", grades.root()),
                        tall("rests-on", rests.root()),
                        tall("footnotes", footnotes.root()),
                        new FieldRow(texts.of("source.original.file"), original.root()),
                        custody.root());
        fields.getStyleClass().add("source-fields");
        return fields;
    }

    // Its name stands beside its first line.
    private FieldRow tall(String field, Node value) {
        FieldRow row = row(field, value);
        row.getStyleClass().add("tall");
        return row;
    }

    private FieldRow row(String field, Node value) {
        return new FieldRow(texts.of("source.field." + field), value);
    }

    /// The fields to place.
    VBox root() {
        return root;
    }

    /// Reads again what is not read with the page.
    void reload() {
        grades.reload();
        citing.reload();
    }

    /// What takes the keys when the fields are gone to.
    Control first() {
        return kind.control();
    }

    /// Shows a source.
    ///
    /// @param key with which the keys of its drafts begin
    void show(String key, SourcePage shown) {
        Source source = shown.source();
        url.show(key + "url", source.url());
        note.show(key + "note", source.note());
        kind.show(source.sourceKind());
        creator.show(key + "creator", source.creator(), shown.creator());
        publisher.show(key + "publisher", source.publisher(), shown.publisher());
        published.show(key + "published", source.published());
        dates.setText(
                shown.dates() == 0 ? "" : texts.of("source.dates", Map.of("count", shown.dates())));
        openly.setSelected(source.making().openly());
        more.show(key, source);
        RecordRef ref = new RecordRef(RecordKind.SOURCE, source.id());
        grades.show(ref, List.of(Scale.SOURCE_RELIABILITY));
        custody.show(shown.custody());
        original.show(shown.item(), shown.received());
    }

    private void showCiting(@Nullable CitingView view) {
        if (view != null) {
            rests.show(view);
            footnotes.show(view);
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
