package org.dalil.testimony.ui.code;

import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.dalil.desk.Focus;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeTree;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The tree of codes with their colours and how many words each has. Changes nothing.
final class CodeTreeBox {
    private final TreeView<CodeTree.Line> tree = new TreeView<>();
    private final Texts texts;
    private final Set<UUID> closed = new HashSet<>();
    private @Nullable CodesView shown;

    CodeTreeBox(Texts texts) {
        this.texts = texts;
        tree.setId("codes-tree");
        tree.setShowRoot(false);
        tree.setAccessibleText(texts.of("testimony.codes"));
        tree.getStyleClass().add("code-tree");
        tree.setCellFactory(view -> new Cell());
    }

    TreeView<CodeTree.Line> control() {
        return tree;
    }

    /// The chosen code, or null.
    @Nullable Code chosen() {
        TreeItem<CodeTree.Line> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue().code();
    }

    /// Shows the codes and keeps what was chosen and folded.
    ///
    /// @param choose the code to choose, or null for the one that was
    void show(CodesView view, @Nullable UUID choose) {
        Code before = chosen();
        UUID wanted = choose == null && before != null ? before.id() : choose;
        shown = view;
        TreeItem<CodeTree.Line> root = new TreeItem<>();
        List<TreeItem<CodeTree.Line>> above = new ArrayList<>(List.of(root));
        TreeItem<CodeTree.Line> chosen = null;
        for (CodeTree.Line line : view.tree().lines()) {
            while (above.size() > line.depth()) {
                above.removeLast();
            }
            TreeItem<CodeTree.Line> item = new TreeItem<>(line);
            UUID id = line.code().id();
            item.setExpanded(!closed.contains(id));
            item.expandedProperty()
                    .subscribe(open -> {
                        if (open) {
                            closed.remove(id);
                        } else {
                            closed.add(id);
                        }
                    });
            above.getLast().getChildren().add(item);
            above.add(item);
            chosen = id.equals(wanted) ? item : chosen;
        }
        tree.setRoot(root);
        if (chosen != null) {
            tree.getSelectionModel().select(chosen);
        } else {
            tree.getSelectionModel().selectFirst();
        }
    }

    /// Puts the keys into the tree.
    void focus() {
        Focus.give(tree);
    }

    /// One code: its colour, its name and how many words have it.
    private final class Cell extends TreeCell<CodeTree.Line> {
        @Override
        protected void updateItem(CodeTree.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            CodesView view = shown;
            if (empty || line == null || view == null) {
                return;
            }
            Code code = line.code();
            Label name = new Label(code.name());
            name.setMinWidth(0);
            int own = view.table().count(code.id(), null);
            int all = view.table().count(view.tree(), code.id(), null);
            boolean broader = !view.tree().below(code.id()).isEmpty();
            Label count =
                    new Label(
                            broader && all != own
                                    ? texts.of(
                                            "testimony.codes.count-all",
                                            Map.of("own", own, "all", all))
                                    : Integer.toString(own));
            count.getStyleClass().add("faint");
            count.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox box = new HBox(8, new Swatch(code, texts), name, space, count);
            box.getStyleClass().add("code-line");
            setGraphic(box);
            setAccessibleText(
                    texts.of("testimony.codes.row", Map.of("name", code.name(), "count", own)));
        }
    }
}
