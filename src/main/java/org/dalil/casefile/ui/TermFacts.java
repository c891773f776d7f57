package org.dalil.casefile.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.OwnTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.Tag;
import org.dalil.texts.Texts;

import java.util.Locale;
import java.util.Map;

/// What is known of a term, drawn anew for each: wordings, place, code, version.
final class TermFacts {
    private final TermsModel model;
    private final Texts texts;

    TermFacts(TermsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Its wording, and whose it is.
    VBox head(ListedTerm term) {
        Label words = new Label(term.label(texts));
        words.setId("terms-wording");
        words.getStyleClass().add("heading");
        words.setWrapText(true);
        FlowPane tags = new FlowPane(6, 4);
        tags.getChildren()
                .add(
                        term.own() == null
                                ? new Tag(texts.of("casefile.terms.brought"), Tag.Tone.PLAIN)
                                : new Tag(texts.of("casefile.terms.own.long"), Tag.Tone.ACCENT));
        if (!term.offered()) {
            tags.getChildren()
                    .add(new Tag(texts.of("casefile.terms.unoffered.long"), Tag.Tone.AMBER));
        }
        return new VBox(6, words, tags);
    }

    /// The fields below it.
    VBox fields(ListedTerm term) {
        VBox rows = new VBox();
        wordings(term, rows);
        rows.getChildren()
                .add(new FieldRow(texts.of("casefile.terms.field.broader"), broader(term)));
        add(
                rows,
                "level",
                texts.of(
                        "casefile.terms.level",
                        Map.of("level", term.depth(), "most", Vocabularies.DEEPEST)));
        Label code = words(term.code());
        code.getStyleClass().add("hash");
        rows.getChildren().add(new FieldRow(texts.of("casefile.terms.field.code"), code));
        add(
                rows,
                "list",
                term.own() == null ? Vocabularies.VERSION : texts.of("casefile.terms.version.own"));
        String mapping = term.mapping();
        if (mapping != null) {
            add(rows, "huridocs", mapping);
        }
        if (term.scheme().equals("predicate")) {
            add(rows, "holds", holds(term));
        }
        return rows;
    }

    private void wordings(ListedTerm term, VBox rows) {
        OwnTerm own = term.own();
        if (own != null) {
            add(rows, "language", Texts.nameOf(Locale.forLanguageTag(own.language())));
            return;
        }
        for (Texts other : model.languages()) {
            if (!other.locale().equals(texts.locale())) {
                rows.getChildren()
                        .add(new FieldRow(Texts.nameOf(other.locale()), words(term.label(other))));
            }
        }
    }

    private Node broader(ListedTerm term) {
        ListedTerm above = model.named(term.parent());
        if (above != null) {
            Button link = Actions.link(above.label(texts), () -> model.choose(above));
            link.setId("terms-broader");
            link.setWrapText(true);
            return new VBox(link);
        }
        OwnTerm own = term.own();
        boolean lost = own != null && own.parent() != null;
        return words(
                texts.of(lost ? "casefile.terms.broader.lost" : "casefile.terms.broader.none"));
    }

    private String holds(ListedTerm term) {
        String holds = term.holds() == null ? "text" : term.holds();
        String kind =
                switch (holds) {
                    case "date", "place", "agent", "event", "quantity", "text" ->
                            texts.of("casefile.terms.holds." + holds);
                    default ->
                            texts.of(
                                    "casefile.terms.holds.list",
                                    Map.of("list", texts.of("vocabulary." + holds)));
                };
        return term.single() ? kind + " · " + texts.of("casefile.terms.holds.one") : kind;
    }

    private void add(VBox rows, String name, String value) {
        rows.getChildren()
                .add(new FieldRow(texts.of("casefile.terms.field." + name), words(value)));
    }

    private static Label words(String value) {
        Label words = new Label(value);
        words.setWrapText(true);
        words.getStyleClass().add("terms-value");
        return words;
    }
}
