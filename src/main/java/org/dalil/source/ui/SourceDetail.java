package org.dalil.source.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.Locator;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.TextVersion;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// The page of one source: what it is and what its original is, above; its document, below. Where
/// there are words to read, the upper part is one line that unfolds; whoever unfolds it keeps it
/// so.
final class SourceDetail {
    private static final double WIDEST = 840;
    private final Desk desk;
    private final Texts texts;
    private final SourceModel model;
    private final Ways ways;
    private final KeptText title;
    private final KeptText url;
    private final KeptText note;
    private final CodeChoice<SourceKind> kind;
    private final AgentField creator;
    private final AgentField publisher;
    private final DateField published;
    private final OriginalBox original;
    private final DocumentView document;
    private final ReadingChoice readings;
    private final DetailsFold details;
    private final Label notes = new Label();
    private final EmptyState noWords;
    private final StackPane words = new StackPane();
    private final VBox page = new VBox();
    private final StackPane root = new StackPane();
    private final Node nothing;

    /// Where the page leads beyond itself.
    ///
    /// @param importMore what is offered while no source is chosen
    /// @param remove takes the source away
    /// @param bare what stands there while there is no source to choose
    record Ways(PathChoice choice, Node importMore, Runnable remove, Node bare) {}

    SourceDetail(Desk desk, Drafts drafts, SourceModel model, Ways ways) {
        this.desk = desk;
        this.ways = ways;
        this.texts = desk.texts();
        this.model = model;
        title = title(drafts);
        url = line(drafts, "url", (source, text) -> source.at(orNull(text)));
        note = line(drafts, "note", (source, text) -> source.noted(orNull(text)));
        kind = kind();
        creator = agent(drafts, "creator", Source::by);
        publisher = agent(drafts, "publisher", Source::publishedBy);
        published =
                new DateField(
                        desk,
                        drafts,
                        "source-published",
                        texts.of("source.field.published"),
                        (date, done) -> model.change(source -> source.publishedOn(date), done));
        original = new OriginalBox(desk, this::save);
        details = new DetailsFold(texts, fields());
        document = new DocumentView(texts, new DocumentView.Wishes(model::claim, this::addWords));
        readings = new ReadingChoice(desk, model::show);
        noWords =
                new EmptyState(Feather.FILE, texts.of("source.text.none"), "", new Label[] {notes});
        nothing =
                new EmptyState(
                        Feather.FILE_TEXT,
                        texts.of("source.none.title"),
                        texts.of("source.none.text"),
                        ways.importMore());
        nothing.visibleProperty().bind(ways.bare().visibleProperty().not());
        build();
    }

    private AgentField agent(
            Drafts drafts, String field, BiFunction<Source, @Nullable UUID, Source> how) {
        return new AgentField(
                desk, drafts, model, "source-" + field, texts.of("source.field." + field), how);
    }

    private KeptText title(Drafts drafts) {
        return KeptText.lines(
                        drafts,
                        1,
                        (words, done) ->
                                model.change(
                                        source ->
                                                source.titled(
                                                        words.replaceAll("\\s+", " ").strip()),
                                        done))
                .title("source-title", texts.of("source.field.title"));
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

    private void build() {
        remarks();
        noWords.setPickOnBounds(false); // what stands under the words stays in reach
        words.getChildren().setAll(document.root(), noWords);
        VBox.setVgrow(words, Priority.ALWAYS);
        page.getChildren().addAll(upper(), words);
        root.getStyleClass().add("detail-side");
        root.getChildren().setAll(nothing, ways.bare());
    }

    private VBox upper() {
        HBox.setHgrow(title.control(), Priority.ALWAYS);
        HBox.setMargin(title.control(), new Insets(0, 0, 0, -6)); // its words begin where all begin
        Button remove = Actions.icon(Feather.TRASH_2, texts.of("source.remove"), ways.remove());
        remove.setId("source-remove");
        HBox head = new HBox(title.control(), details.button(), remove);
        head.getStyleClass().add("source-title-line");
        for (Region part : List.of(head, details.fields())) {
            part.setMaxWidth(WIDEST);
        }
        VBox upper = new VBox(head, details.summary(), details.fields());
        upper.getStyleClass().add("source-head");
        return upper;
    }

    private VBox fields() {
        VBox fields =
                new VBox(
                        row("kind", kind.control()),
                        row("creator", creator.root()),
                        row("publisher", publisher.root()),
                        row("published", published.root()),
                        row("url", url.control()),
                        row("note", note.control()),
                        new FieldRow(texts.of("source.original.file"), original.root()));
        fields.getStyleClass().add("source-fields");
        return fields;
    }

    private void remarks() {
        notes.setWrapText(true);
        notes.getStyleClass().add("muted");
        notes.setMaxWidth(420);
        document.foot(readings.root());
    }

    private FieldRow row(String field, Node value) {
        return new FieldRow(texts.of("source.field." + field), value);
    }

    /// The page to place.
    Region root() {
        return root;
    }

    /// The document that is shown.
    DocumentView document() {
        return document;
    }

    /// Shows a source, or that none is chosen.
    void show(@Nullable SourcePage shown) {
        if (shown == null) {
            forget();
            return;
        }
        Source source = shown.source();
        details.show(shown, shown.text() != null && shown.words() != null);
        String key = "source:" + source.id() + ":";
        title.show(key + "title", source.title());
        url.show(key + "url", source.url());
        note.show(key + "note", source.note());
        kind.show(source.sourceKind());
        creator.show(key + "creator", source.creator(), shown.creator());
        publisher.show(key + "publisher", source.publisher(), shown.publisher());
        published.show(key + "published", source.published());
        original.show(shown.item(), shown.received());
        showWords(shown);
        root.getChildren().setAll(page);
    }

    private void showWords(SourcePage shown) {
        TextVersion text = shown.text();
        String read = shown.words();
        readings.show(shown);
        if (text != null && read != null) {
            document.show(text, read, shown.passages());
        } else {
            EvidenceItem item = shown.item();
            String why = item == null || item.note() == null ? "" : item.note();
            notes.setText(shown.damage() == null ? why : texts.of(shown.damage()));
            document.clear();
        }
        noWords.setVisible(text == null || read == null);
        document.wordsSeen(text != null && read != null);
    }

    /// Puts the keys into the title.
    void focusTitle() {
        page.applyCss();
        title.control().requestFocus();
        title.control().selectAll();
    }

    /// Puts the keys where work goes on: into the words, or into the fields where there are none.
    void focusWork() {
        page.applyCss();
        if (noWords.isVisible()) {
            details.unfold();
            kind.control().requestFocus();
        } else {
            document.area().requestFocus();
        }
    }

    /// Reads on, or back.
    void turn(boolean down) {
        if (down) {
            document.area().pageDown();
        } else {
            document.area().pageUp();
        }
    }

    /// Forgets everything that was shown.
    void forget() {
        document.clear();
        root.getChildren().setAll(nothing, ways.bare());
    }

    private void save() {
        SourcePage shown = model.page().get();
        EvidenceItem item = shown == null ? null : shown.item();
        if (item != null) {
            SaveSheet.open(
                    desk,
                    ways.choice(),
                    item,
                    place -> model.save(item, place, at -> SaveSheet.saved(desk, item, at)));
        }
    }

    private void addWords(TextVersion text, Locator words) {
        model.adding(text, words).ifPresent(adding -> AddWordsSheet.open(adding, desk));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
