package org.dalil.people.ui.law.bond;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.desk.control.line.TermField;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Term;
import org.dalil.law.bond.Bond;
import org.dalil.people.Agent;
import org.dalil.people.ui.law.fold.PassageLines;
import org.dalil.source.Passage;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/// Puts together what binds a State. Nothing is kept before it is asked for, then all at once.
final class BondEditor {
    private final GridPane grid = new GridPane(10, 6);
    private final VBox root = new VBox(8);
    private final Label title = BondCard.words("", "strong");
    private final TermField instrument;
    private final DateEntry from;
    private final DateEntry to;
    private final DateEntry complaints;
    private final DateEntry complaintsEnd;
    private final TextField knownFrom = new TextField();
    private final SuggestField<Passage> passageField;
    private final OneLink passagePlace;
    private final PassageLines passages;
    private final CheckBox verified;
    private final BondsModel model;
    private final Desk desk;
    private final Texts texts;
    private final Runnable closed;
    private @Nullable Agent state;
    private @Nullable Bond bond;
    private @Nullable Term chosen;
    private @Nullable NamedRecord passage;
    private boolean fresh;

    /// One date, as it was typed last.
    private final class DateEntry {
        private final DateField field;
        private @Nullable DateValue date;

        DateEntry(Drafts drafts, String id, String name) {
            field =
                    new DateField(
                            desk,
                            drafts,
                            id,
                            name,
                            (value, done) -> {
                                date = value;
                                done.run();
                            });
            row(name, field.root());
        }

        void show(UUID of, @Nullable DateValue value) {
            date = value;
            field.show("bond:" + of + ":" + field.control().getId(), value);
        }

        @Nullable DateValue typed() {
            DateValue typed = DateField.value(field.control().getText());
            return date != null && typed != null && date.verbatim().equals(typed.verbatim())
                    ? date
                    : typed;
        }
    }

    /// @param closed runs when nothing is being put together any more
    BondEditor(BondsModel model, Drafts drafts, Desk desk, Runnable closed) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.closed = closed;
        passages = new PassageLines(model.doors().holdings(), texts);
        instrument = instrument();
        row(texts.of("law.bonds.instrument"), instrument.field());
        from = new DateEntry(drafts, "bond-from", texts.of("law.bonds.since"));
        to = new DateEntry(drafts, "bond-to", texts.of("law.bonds.until"));
        complaints = new DateEntry(drafts, "bond-complaints", texts.of("law.bonds.complaints"));
        complaintsEnd =
                new DateEntry(drafts, "bond-complaints-end", texts.of("law.bonds.complaints-end"));
        name(knownFrom);
        row(texts.of("law.bonds.known-from"), knownFrom);
        passageField = passageField();
        passagePlace = new OneLink(passageField.field(), drafts);
        row(texts.of("law.bonds.passage"), passagePlace.root());
        verified = new CheckBox(texts.of("law.bonds.checked"));
        verified.setId("bond-verified");
        row("", verified);
        root.getStyleClass().add("law-element");
        root.setId("bond-editor");
        root.getChildren()
                .addAll(
                        title,
                        grid,
                        BondCard.words(texts.of("law.bonds.never-hint"), "faint"),
                        foot());
    }

    private TermField instrument() {
        TermField field =
                new TermField(
                        desk,
                        model.doors().vocabularies(),
                        "instrument",
                        texts.of("law.bonds.instrument"),
                        term -> {
                            chosen = term;
                            showTerm();
                        });
        field.field().setId("bond-instrument");
        return field;
    }

    private SuggestField<Passage> passageField() {
        SuggestField<Passage> field =
                new SuggestField<>(
                        desk,
                        texts.of("law.bonds.passage"),
                        model::findWords,
                        one -> passages.line(one).words(),
                        one -> rest(passages.line(one)),
                        null);
        field.field().setId("bond-passage");
        return field;
    }

    private void name(TextField field) {
        field.setId("bond-known-from");
        field.setAccessibleText(texts.of("law.bonds.known-from"));
        field.getStyleClass().add("flat-field");
        Bound.of(field, Bound.LINE);
    }

    private HBox foot() {
        HBox foot =
                new HBox(
                        8,
                        Actions.primary("bond-keep", texts.of("law.bonds.keep"), this::keep),
                        Actions.button("bond-cancel", texts.of("law.bonds.cancel"), this::close));
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void row(String name, Node value) {
        Label label = BondCard.words(name, "muted");
        label.setLabelFor(value);
        grid.addRow(grid.getRowCount(), label, value);
    }

    /// What to place.
    Node root() {
        return root;
    }

    /// The State for which something is put together now; null for none.
    @Nullable Agent state() {
        return state;
    }

    /// Begins with this, or with nothing.
    ///
    /// @param name what the State is called now
    /// @param begin what is corrected; null for an instrument of which nothing is known yet
    /// @param unkept whether it was not recorded before
    void open(
            Agent of,
            String name,
            @Nullable Bond begin,
            @Nullable NamedRecord words,
            boolean unkept) {
        state = of;
        bond = begin;
        fresh = unkept;
        chosen = begin == null ? null : begin.instrument();
        UUID key = begin == null ? of.id() : begin.id();
        title.setText(texts.of("law.bonds.edit", Map.of("state", name)));
        from.show(key, begin == null ? null : begin.from());
        to.show(key, begin == null ? null : begin.to());
        complaints.show(key, begin == null ? null : begin.complaints());
        complaintsEnd.show(key, begin == null ? null : begin.complaintsEnd());
        Bond.Known known = begin == null ? Bond.Known.NOWHERE : begin.known();
        knownFrom.setText(known.words());
        verified.setSelected(known.verified());
        showTerm();
        rest(words);
    }

    /// Gives the keys to its first field.
    void focus() {
        Focus.give(chosen == null ? instrument.field() : from.field.control());
    }

    private void showTerm() {
        Term term = chosen;
        String label = term == null ? "" : term.label();
        instrument.show(label == null && term != null ? term.code() : label == null ? "" : label);
    }

    private void rest(@Nullable NamedRecord words) {
        passage = words;
        passagePlace.show(
                "bond-passage",
                words == null
                        ? null
                        : new LinkLine(
                                words.words(),
                                "",
                                () -> {
                                    if (words.way() != null) {
                                        desk.navigator().go(words.way());
                                    }
                                },
                                new LinkLine.Removal(texts.of("desk.remove"), () -> rest(null))));
    }

    private void keep() {
        Agent of = state;
        Term term = chosen;
        if (of == null || term == null) {
            Focus.give(instrument.field());
            return;
        }
        Bond begun = bond == null ? model.blank(of, term) : bond.by(term);
        String words = knownFrom.getText();
        model.keep(
                of,
                begun.during(from.typed(), to.typed())
                        .accepting(complaints.typed(), complaintsEnd.typed())
                        .knownFrom(
                                new Bond.Known(
                                        words == null || words.isBlank() ? null : words.strip(),
                                        passage == null ? null : passage.id(),
                                        verified.isSelected())),
                fresh,
                kept -> close());
    }

    /// Puts nothing together any more.
    void close() {
        state = null;
        bond = null;
        closed.run();
    }
}
