package org.dalil.casefile.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.bound.FindAsTyped;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The terms of the chosen list as a tree, and the field that narrows it. Left and right fold and
/// go between levels; a letter goes on in the field.
final class TermTreeBox {
    private final TermsModel model;
    private final TermWork work;
    private final Texts texts;
    private final ListView<TermFilter.Line> tree = new ListView<>();
    private final TextField find = new TextField();
    private final Button add;
    private final VBox root;
    private final Set<String> folded = new HashSet<>();
    private boolean showing;

    TermTreeBox(TermsModel model, TermWork work, Texts texts) {
        this.model = model;
        this.work = work;
        this.texts = texts;
        find.setId("terms-find");
        find.getStyleClass().add("find-field");
        find.setPromptText(texts.of("casefile.terms.find"));
        find.setAccessibleText(texts.of("casefile.terms.find"));
        find.textProperty().subscribe(typed -> draw());
        HBox.setHgrow(find, Priority.ALWAYS);
        add = Actions.icon(Feather.PLUS, texts.of("casefile.terms.add"), () -> work.add(false));
        add.setId("terms-add");
        HBox head = new HBox(8, find, add);
        head.getStyleClass().add("list-head");
        tree.setId("terms-tree");
        tree.getStyleClass().addAll("master-list", "terms-tree");
        tree.setCellFactory(view -> new TermCell(texts, this::fold, model.uses()::get));
        tree.setPlaceholder(empty());
        tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> {
                    if (line != null && !showing) {
                        model.choose(line.term());
                    }
                });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        FindAsTyped.on(tree, find);
        VBox.setVgrow(tree, Priority.ALWAYS);
        root = new VBox(head, tree);
        root.setMinWidth(0);
        model.view().subscribe(view -> arrived());
        model.uses().subscribe(counts -> tree.refresh());
        model.chosen().subscribe(term -> select());
    }

    VBox root() {
        return root;
    }

    /// Puts the keys among the terms.
    void focus() {
        Focus.give(tree);
    }

    /// Puts the keys into the field that narrows.
    void toFind() {
        Focus.give(find);
    }

    /// Takes away what was typed to narrow the tree.
    ///
    /// @return whether there was something
    boolean clearFind() {
        boolean typed = !find.getText().isEmpty();
        find.clear();
        return typed;
    }

    private void arrived() {
        tree.setAccessibleText(texts.of("vocabulary." + scheme()));
        add.setDisable(Vocabularies.isFixed(scheme()));
        draw();
    }

    private String scheme() {
        return model.scheme().isEmpty() ? model.view().get().scheme() : model.scheme();
    }

    private void draw() {
        showing = true;
        tree.getItems()
                .setAll(
                        TermFilter.lines(
                                model.view().get().terms(),
                                find.getText(),
                                folded,
                                model.languages()));
        showing = false;
        select();
        if (tree.getSelectionModel().isEmpty() && !find.getText().isBlank()) {
            firstFound();
        }
    }

    // What is typed leads to the first that fits, not to what only stands above it.
    private void firstFound() {
        for (TermFilter.Line line : tree.getItems()) {
            if (line.found()) {
                tree.getSelectionModel().select(line);
                return;
            }
        }
    }

    private void select() {
        ListedTerm chosen = model.chosen().get();
        int at = place(chosen);
        showing = true;
        if (at < 0) {
            tree.getSelectionModel().clearSelection();
        } else if (at != tree.getSelectionModel().getSelectedIndex()) {
            tree.getSelectionModel().clearAndSelect(at);
            tree.getFocusModel().focus(at);
            tree.scrollTo(Math.max(0, at - 5));
        }
        showing = false;
    }

    private int place(@Nullable ListedTerm term) {
        List<TermFilter.Line> lines = tree.getItems();
        for (int i = 0; term != null && i < lines.size(); i++) {
            if (lines.get(i).term().sameAs(term)) {
                return i;
            }
        }
        return -1;
    }

    private void fold(ListedTerm term) {
        if (!folded.remove(term.code())) {
            folded.add(term.code());
            model.choose(term);
        }
        draw();
    }

    private void pressed(KeyEvent event) {
        TermFilter.Line line = tree.getSelectionModel().getSelectedItem();
        if (line == null || event.isControlDown() || event.isAltDown()) {
            return;
        }
        boolean open = line.parent() && !line.folded();
        if (event.getCode() == KeyCode.LEFT) {
            if (open && find.getText().isBlank()) {
                fold(line.term());
            } else {
                go(model.named(line.term().parent()));
            }
            event.consume();
        } else if (event.getCode() == KeyCode.RIGHT) {
            if (line.folded()) {
                fold(line.term());
            } else if (open) {
                tree.getSelectionModel().selectNext();
            }
            event.consume();
        }
    }

    private void go(@Nullable ListedTerm term) {
        if (term != null) {
            model.choose(term);
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("+")) {
            work.add(false);
            event.consume();
        }
    }

    private Node empty() {
        Label none = new Label(texts.of("desk.suggest.nothing"));
        none.getStyleClass().add("faint");
        none.visibleProperty().bind(find.textProperty().isNotEmpty());
        EmptyState bare =
                new EmptyState(
                        Feather.LIST,
                        texts.of("casefile.terms.empty"),
                        texts.of("casefile.terms.empty.text"));
        bare.visibleProperty().bind(find.textProperty().isEmpty());
        return new StackPane(none, bare);
    }
}
