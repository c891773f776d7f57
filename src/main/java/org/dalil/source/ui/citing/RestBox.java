package org.dalil.source.ui.citing;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.kernel.Problem;
import org.dalil.source.Source;
import org.dalil.source.citing.CitedWork;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a source rests on, each with a note and the way to the words that say so; what rests on it;
/// and a remark when they go round in a ring. The field below finds another work as one types.
public final class RestBox {
    private final CitingModel model;
    private final Drafts drafts;
    private final Texts texts;
    private final Label ring = new Label();
    private final VBox lines = new VBox();
    private final VBox back = new VBox();
    private final Label backTitle = new Label();
    private final SuggestField<Source> find;
    private final Unfinished words;
    private final Label advice = new Label();
    private final KeptLines<CitingView.Rest, Line> kept;
    private final VBox root;

    /// One work as it is drawn.
    private record Line(VBox node, KeptText note, PlaceButton place) {}

    public RestBox(CitingModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.drafts = drafts;
        this.texts = desk.texts();
        find =
                new SuggestField<>(
                                desk,
                                texts.of("source.citing.find"),
                                model::findSources,
                                Source::title,
                                model::cite,
                                null)
                        .refusing(this::isRefused);
        find.field().setId("rests-on");
        find.field().textProperty().subscribe(any -> advice.setText(""));
        words = new Unfinished(find.field(), drafts);
        kept = new KeptLines<>(one -> one.work().citation().id(), this::line, this::show);
        ring.setId("ring");
        ring.getStyleClass().addAll("echo", "advice", "bad");
        ring.setWrapText(true);
        ring.managedProperty().bind(ring.textProperty().isNotEmpty());
        advice.setId("rests-on-advice");
        advice.getStyleClass().addAll("echo", "advice", "bad");
        advice.setWrapText(true);
        advice.managedProperty().bind(advice.textProperty().isNotEmpty());
        backTitle.setText(texts.of("source.citing.back"));
        backTitle.getStyleClass().add("faint");
        back.setId("rest-on-it");
        root = new VBox(ring, lines, find.field(), advice, back);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    private boolean isRefused(Source cited) {
        Problem refused = model.refusal(cited);
        if (refused != null) {
            advice.setText(texts.of(refused));
        }
        return refused != null;
    }

    /// Shows it.
    public void show(CitingView view) {
        words.show("source:" + view.source().id() + ":rests-on");
        ring.setText(
                view.ring().isEmpty()
                        ? ""
                        : texts.of(
                                "source.citing.ring",
                                Map.of(
                                        "titles",
                                        view.ring().stream()
                                                .map(this::quoted)
                                                .collect(Collectors.joining(", ")))));
        boolean keys = Focus.isWithin(lines);
        List<VBox> now = kept.show(view.restsOn()).stream().map(Line::node).toList();
        if (!lines.getChildren().equals(now)) {
            lines.getChildren().setAll(now);
        }
        if (keys && !Focus.isWithin(lines)) {
            Focus.give(find.field());
        }
        back.getChildren().clear();
        if (!view.restOnIt().isEmpty()) {
            back.getChildren().add(backTitle);
            view.restOnIt()
                    .forEach(work ->
                            back.getChildren()
                                    .add(
                                            new LinkLine(
                                                    work.other().title(),
                                                    said(work.citation().note()),
                                                    () -> model.go(work.other()),
                                                    null)));
        }
    }

    private String quoted(Source one) {
        return texts.of("source.citing.titled", Map.of("title", one.title()));
    }

    private static String said(@Nullable String note) {
        return note == null ? "" : note;
    }

    private Line line(CitingView.Rest rest) {
        CitedWork work = rest.work();
        String id = work.citation().id().toString();
        KeptText note =
                KeptText.line(
                                drafts,
                                (typed, done) ->
                                        model.note(work, typed.isBlank() ? null : typed, done))
                        .named("citation-note-" + id, texts.of("source.citing.note"));
        note.control().setPromptText(texts.of("source.citing.note"));
        note.control().getStyleClass().add("quiet");
        PlaceButton place =
                new PlaceButton(texts, "citation-place-" + id, () -> model.place(work), model::go);
        LinkLine link =
                new LinkLine(
                        work.other().title(),
                        place.root(),
                        () -> model.go(work.other()),
                        new LinkLine.Removal(
                                texts.of(
                                        "source.citing.remove",
                                        Map.of("title", work.other().title())),
                                () -> model.uncite(work)));
        return new Line(new VBox(link, note.control()), note, place);
    }

    private void show(Line line, CitingView.Rest rest) {
        line.note()
                .show(
                        "source-citation:" + rest.work().citation().id() + ":note",
                        rest.work().citation().note());
        line.place().show(rest.place());
    }
}
