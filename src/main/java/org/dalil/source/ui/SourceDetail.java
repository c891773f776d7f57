package org.dalil.source.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.desk.paint.Viewport;
import org.dalil.kernel.Locator;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.ui.citing.CitingModel;
import org.dalil.source.ui.words.AddWordsSheet;
import org.dalil.testimony.interview.ToldConsents;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The page of one source: what it is and what its original is, above; its document, below. Where
/// there are words to read, the upper part is one line that unfolds; whoever unfolds it keeps it
/// so.
final class SourceDetail {
    private static final double WIDEST = 840;
    private static final double MOST = 0.56;
    private static final double MOST_ALONE = 0.8;
    private final Desk desk;
    private final Texts texts;
    private final SourceModel model;
    private final Ways ways;
    private final KeptText title;
    private final HBox allowed = new HBox(8);
    private final InterviewWay interview;
    private final DocumentView document;
    private final ReadingChoice readings;
    private final DetailsFold details;
    private final SourceFacts facts;
    private final CitingModel citing;
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

    SourceDetail(Desk desk, Drafts drafts, SourceModel model, SourceParts parts, Ways ways) {
        this.desk = desk;
        this.ways = ways;
        this.texts = desk.texts();
        this.model = model;
        interview = parts.interview(desk);
        title = title(drafts);
        document = new DocumentView(texts, new DocumentView.Wishes(model::claim, this::addWords));
        readings = new ReadingChoice(desk, model::show);
        noWords =
                new EmptyState(Feather.FILE, texts.of("source.text.none"), "", new Label[] {notes});
        citing = new CitingModel(parts.citing(), desk, this::selected);
        facts =
                new SourceFacts(
                        desk,
                        drafts,
                        model,
                        new SourceFacts.About(parts.grades(), citing, this::save));
        details = new DetailsFold(texts, new VBox(scrolled()));
        nothing =
                new EmptyState(
                        Feather.FILE_TEXT,
                        texts.of("source.none.title"),
                        texts.of("source.none.text"),
                        ways.importMore());
        nothing.visibleProperty().bind(ways.bare().visibleProperty().not());
        build();
    }

    private Optional<CitingModel.Selected> selected() {
        SourcePage shown = model.page().get();
        TextVersion text = shown == null ? null : shown.text();
        Locator words = document.locator();
        return text == null || words == null
                ? Optional.empty()
                : Optional.of(new CitingModel.Selected(text, words));
    }

    private KeptText title(Drafts drafts) {
        return KeptText.lines(
                        drafts,
                        1,
                        (words, done) ->
                                model.change(source -> source.titled(Excerpt.line(words)), done))
                .title("source-title", texts.of("source.field.title"));
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
        allowed.setAlignment(Pos.CENTER);
        allowed.setMaxHeight(Region.USE_PREF_SIZE);
        allowed.managedProperty().bind(allowed.visibleProperty());
        HBox head = new HBox(title.control(), allowed, details.button(), remove);
        head.getStyleClass().add("source-title-line");
        for (Region part : List.of(head, details.fields())) {
            part.setMaxWidth(WIDEST);
        }
        VBox upper = new VBox(head, details.summary(), details.fields());
        upper.getStyleClass().add("source-head");
        return upper;
    }

    // The words stay in sight below, however much is known of their source.
    private ScrollPane scrolled() {
        ScrollPane scroll = Viewport.direct(new ScrollPane(facts.root()));
        scroll.setId("source-scroll");
        scroll.setFitToWidth(true);
        scroll.maxHeightProperty()
                .bind(
                        page.heightProperty()
                                .multiply(
                                        Bindings.when(noWords.visibleProperty())
                                                .then(MOST_ALONE)
                                                .otherwise(MOST)));
        return scroll;
    }

    private void remarks() {
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().add("muted");
        notes.setMaxWidth(420);
        document.foot(readings.root());
    }

    /// The page to place.
    Region root() {
        return root;
    }

    /// What it rests on, for following while the page is in use.
    CitingModel citing() {
        return citing;
    }

    /// Reads again what is not read with the page.
    void reload() {
        facts.reload();
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
        facts.show(key, shown);
        ToldConsents.Told told = shown.told();
        EvidenceItem item = shown.item();
        boolean recording = item != null && InterviewWay.isRecording(item);
        allowed.setVisible(told != null || recording);
        if (told != null || recording) {
            Button way =
                    Actions.chip(
                            "source-interview",
                            texts.of("source.interview"),
                            () -> interview.open(source.id()));
            allowed.getChildren().setAll(way);
        }
        if (told != null) {
            allowed.getChildren().addFirst(new ConsentTag(texts).of(told.allowed()));
        }
        citing.show(source.id());
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
            Focus.give(facts.first());
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
        citing.show(null);
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
}
