package org.dalil.source.ui.citing;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.source.Footnote;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;

/// One footnote as it is printed: marker and words, below them the work it cites, what is damaged,
/// and where its marker stands.
final class FootnoteLine {
    private static final double MARKER = 56;
    private final Footnote first;
    private final CitingModel model;
    private final Texts texts;
    private final KeptText marker;
    private final KeptText words;
    private final KeptText damage;
    private final OneLink cited;
    private final Label advice = new Label();
    private final PlaceButton place;
    private final VBox root;

    FootnoteLine(Footnote note, CitingModel model, Drafts drafts, Desk desk) {
        this.first = note;
        this.model = model;
        this.texts = desk.texts();
        marker =
                KeptText.line(
                        drafts,
                        (typed, done) ->
                                model.change(
                                        note,
                                        now -> typed.isBlank() ? now : now.marked(typed.strip()),
                                        done));
        named(marker, "marker");
        marker.control().setMinWidth(MARKER);
        marker.control().setPrefWidth(MARKER);
        words =
                KeptText.lines(
                        drafts,
                        1,
                        (typed, done) -> model.change(note, now -> now.saying(typed), done));
        named(words, "words");
        damage =
                KeptText.line(
                        drafts,
                        (typed, done) ->
                                model.change(
                                        note,
                                        now -> now.noted(typed.isBlank() ? null : typed),
                                        done));
        named(damage, "damage");
        damage.control().getStyleClass().add("quiet");
        cited = new OneLink(works(desk).field(), drafts);
        advice.getStyleClass().addAll("echo", "advice", "bad");
        advice.setId(id("advice"));
        advice.setWrapText(true);
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        place = new PlaceButton(texts, id("place"), () -> model.place(note), model::go);
        root = build();
    }

    private String id(String part) {
        return "footnote-" + part + "-" + first.id();
    }

    private void named(KeptText field, String part) {
        field.named(id(part), texts.of("source.footnote." + part));
        field.control().setPromptText(texts.of("source.footnote." + part));
    }

    private SuggestField<Source> works(Desk desk) {
        SuggestField<Source> field =
                new SuggestField<>(
                                desk,
                                texts.of("source.footnote.cited"),
                                model::findSources,
                                Source::title,
                                found ->
                                        model.change(
                                                first, now -> now.citing(found.id()), () -> {}),
                                null)
                        .refusing(this::isRefused);
        field.field().setId(id("cited"));
        field.field().textProperty().subscribe(any -> advice.setText(""));
        return field;
    }

    private boolean isRefused(Source work) {
        boolean itself = model.isItself(work);
        if (itself) {
            advice.setText(
                    texts.of(
                            "source.problem.footnote-cites-itself",
                            Map.of("marker", marker.control().getText())));
        }
        return itself;
    }

    private VBox build() {
        Button more =
                Actions.chip(
                        id("more"),
                        texts.of("source.footnote.another"),
                        () -> model.addWork(first));
        Button away =
                Actions.icon(
                        Feather.X,
                        texts.of("source.footnote.remove", Map.of("marker", first.marker())),
                        () -> model.remove(first));
        away.setId(id("remove"));
        away.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words.control(), Priority.ALWAYS);
        HBox top = new HBox(4, marker.control(), words.control(), away);
        HBox.setHgrow(cited.root(), Priority.ALWAYS);
        HBox below = new HBox(6, cited.root(), place.root(), more);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox inner = new VBox(below, advice, damage.control());
        inner.setPadding(new Insets(0, 0, 4, MARKER + 4));
        return new VBox(top, inner);
    }

    VBox root() {
        return root;
    }

    void show(CitingView.Note now) {
        Footnote note = now.footnote();
        String key = "footnote:" + note.id() + ":";
        marker.show(key + "marker", note.marker());
        words.show(key + "words", note.rawText());
        damage.show(key + "damage", note.note());
        Source work = now.cited();
        cited.show(
                key + "cited",
                work == null
                        ? null
                        : new LinkLine(
                                work.title(),
                                "",
                                () -> model.go(work),
                                new LinkLine.Removal(
                                        texts.of("source.field.clear"),
                                        () ->
                                                model.change(
                                                        first,
                                                        kept -> kept.citing(null),
                                                        () -> {}))));
        place.show(now.place());
    }

    /// Puts the keys into its words.
    void focusWords() {
        Focus.give(words.control());
    }
}
