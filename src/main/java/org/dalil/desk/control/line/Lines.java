package org.dalil.desk.control.line;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// One line for each of several things. A line that is there already stays, with what is being
/// typed in it.
///
/// @param <T> what a line shows
public final class Lines<T> {
    private final VBox root = new VBox(2);
    private final Function<T, UUID> id;
    private final Function<T, Line<T>> make;
    private Map<UUID, Line<T>> shown = new HashMap<>();

    /// One line.
    public interface Line<T> {
        /// What to place; always the same.
        Node node();

        /// Shows this thing, which has the line’s id.
        void show(T now);
    }

    /// @param make makes a line that is shown what it is for right after
    public Lines(Function<T, UUID> id, Function<T, Line<T>> make) {
        this.id = id;
        this.make = make;
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /// Shows these, in this order.
    public void show(List<T> now) {
        Map<UUID, Line<T>> before = shown;
        shown = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (T one : now) {
            Line<T> known = before.get(id.apply(one));
            Line<T> line = known == null ? make.apply(one) : known;
            line.show(one);
            shown.put(id.apply(one), line);
            nodes.add(line.node());
        }
        if (!root.getChildren().equals(nodes)) {
            root.getChildren().setAll(nodes);
        }
    }
}
