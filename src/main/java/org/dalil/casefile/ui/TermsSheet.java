package org.dalil.casefile.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.paint.Viewport;
import org.dalil.history.Act;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheet of the lists of terms: all lists, the tree of one, the page of one term. Draws
/// [TermsModel], forwards to [TermWork]. Keys: Insert or + adds beside, with Shift below; F2 words
/// otherwise; Delete no longer offers; F6 goes on to the next part.
public final class TermsSheet {
    private static final double LEAST_WIDTH = 900;
    private static final double MOST_WIDTH = 1400;
    private static final double LEAST_HEIGHT = 330;
    private static final double MOST_HEIGHT = 720;
    private static final double BESIDE = 90;
    private static final double AROUND = 236;
    private static final double PAGE = 430;
    private static final double TURN = 480;

    private final Desk desk;
    private final Texts texts;
    private final TermsModel model;
    private final TermWork work;
    private final TermListsBox lists;
    private final TermTreeBox tree;
    private final ScrollPane page;
    private final Button undo;
    private final Button redo;
    private final VBox sheet;
    private boolean open;

    public TermsSheet(TermParts parts, Drafts drafts, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = new TermsModel(parts, desk);
        work = new TermWork(parts, model, desk);
        tree = new TermTreeBox(model, work, texts);
        lists = new TermListsBox(model, texts, tree::focus);
        TermPage term =
                new TermPage(model, work, new TermUsesBox(model, desk), drafts, texts, tree::focus);
        page = scroll(new VBox(new TermEditor(model, work, texts).root(), term.root()));
        undo = turning("terms-undo", true);
        redo = turning("terms-redo", false);
        sheet = new VBox(head(), body(), foot());
        sheet.setId("terms-sheet");
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fit();
        model.view().subscribe(this::tell);
        work.doing().subscribe(this::turned);
    }

    /// Opens the lists.
    ///
    /// @param list empty for the list that was open last
    /// @param words the wording of the term to choose; empty for the first
    public void open(String list, String words) {
        if (!open) {
            open = true;
            work.cancel();
            tree.clearFind();
            model.open(list, words);
            desk.sheets().show(sheet, this::closed, this::escape);
            tree.focus();
        }
    }

    private void closed() {
        open = false;
        model.close();
    }

    // Escape leaves what was begun, then what was typed to narrow, and only then the sheet.
    private boolean escape() {
        if (work.isDoing()) {
            work.cancel();
            return true;
        }
        return tree.clearFind();
    }

    private VBox head() {
        return new SheetHead(texts.of("casefile.terms.title"), texts.of("casefile.terms.text"));
    }

    private VBox body() {
        HBox.setHgrow(tree.root(), Priority.ALWAYS);
        HBox parts = new HBox(lists.root(), tree.root(), page);
        parts.getStyleClass().add("terms-parts");
        VBox.setVgrow(parts, Priority.ALWAYS);
        VBox body = new VBox(parts);
        body.getStyleClass().add("sheet-body");
        return body;
    }

    // The act it names can hold a long wording, which the others beside it must not pay for.
    private Button turning(String id, boolean back) {
        Button button = Actions.button(id, "", () -> work.turn(back));
        button.setMinWidth(0);
        button.setMaxWidth(TURN);
        return button;
    }

    private static ScrollPane scroll(Region content) {
        ScrollPane scroll = Viewport.direct(new ScrollPane(content));
        scroll.setId("terms-page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinWidth(PAGE);
        scroll.setPrefWidth(PAGE);
        scroll.setMaxWidth(PAGE);
        return scroll;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        undo,
                        redo,
                        space,
                        Actions.primary(
                                "terms-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    /// As large as the window lets it be, within reason.
    private void fit() {
        Region parts = (Region) ((VBox) sheet.getChildren().get(1)).getChildren().getFirst();
        ObservableValue<Scene> scene = sheet.sceneProperty();
        ObservableValue<Number> width = scene.flatMap(Scene::widthProperty);
        ObservableValue<Number> height = scene.flatMap(Scene::heightProperty);
        sheet.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> within(width.getValue(), BESIDE, LEAST_WIDTH, MOST_WIDTH),
                                width));
        sheet.maxWidthProperty().bind(sheet.prefWidthProperty());
        parts.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> within(height.getValue(), AROUND, LEAST_HEIGHT, MOST_HEIGHT),
                                height));
        parts.setMinHeight(0);
    }

    private static double within(@Nullable Number all, double less, double least, double most) {
        return all == null ? least : Math.clamp(all.doubleValue() - less, least, most);
    }

    private void tell(TermsModel.View view) {
        say(undo, view.undo(), "casefile.terms.undo");
        say(redo, view.redo(), "casefile.terms.redo");
    }

    private void say(Button button, Optional<Act> act, String key) {
        boolean keys = button.isFocused();
        button.setText(
                act.map(one -> texts.of(one.name().key(), one.name().args()))
                        .map(name -> texts.of(key, Map.of("act", name)))
                        .orElse(""));
        button.setVisible(act.isPresent());
        button.setManaged(act.isPresent());
        if (keys && act.isEmpty()) {
            tree.focus();
        }
    }

    private void turned(Doing before, Doing now) {
        boolean done = now instanceof Doing.Nothing;
        boolean moving = now instanceof Doing.Moving;
        lists.root().setDisable(!done);
        undo.setDisable(!done);
        redo.setDisable(!done);
        if (open && (moving || done && !(before instanceof Doing.Nothing))) {
            tree.focus();
        }
    }

    private void pressed(KeyEvent event) {
        boolean typing = KeptText.isBeingTyped(focus());
        if (event.isShortcutDown()) {
            if (shortcut(event.getCode(), event.isShiftDown(), typing)) {
                event.consume();
            }
        } else if (!event.isAltDown() && plain(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code, boolean shift, boolean typing) {
        switch (code) {
            case Z, Y -> {
                if (typing) {
                    return false;
                }
                work.turn(code == KeyCode.Z && !shift);
            }
            case F -> tree.toFind();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code, boolean shift) {
        boolean inTree = Focus.isWithin(tree.root()) && !(focus() instanceof TextField);
        switch (code) {
            case F2 -> work.reword();
            case F6 -> next();
            case INSERT -> {
                if (!inTree && !Focus.isWithin(lists.root())) {
                    return false;
                }
                work.add(shift);
            }
            case DELETE -> {
                if (!inTree) {
                    return false;
                }
                work.offer(false);
            }
            case ENTER -> {
                if (!inTree) {
                    return false;
                }
                enter();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        if (work.doing().get() instanceof Doing.Moving) {
            work.moveHere(false);
        } else {
            Focus.first(page).ifPresent(Focus::give);
        }
    }

    private void next() {
        List<Region> parts = List.of(lists.root(), tree.root(), page);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            at = Focus.isWithin(parts.get(i)) ? i : at;
        }
        for (int step = 1; step <= parts.size(); step++) {
            Region to = parts.get((at + step) % parts.size());
            if (to == tree.root()) {
                tree.focus();
                return;
            }
            Optional<Node> first = Focus.first(to);
            if (first.isPresent()) {
                Focus.give(first.get());
                return;
            }
        }
    }

    private @Nullable Node focus() {
        return sheet.getScene() == null ? null : sheet.getScene().getFocusOwner();
    }
}
