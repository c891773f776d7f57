package org.dalil.desk.control.line;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The first of many things, and a link that says how many more there are and shows the next of
/// them. Controls that nobody looks at are not made; nothing is left out unsaid.
public final class FirstOf<T> extends VBox {
    private final List<T> all;
    private final int atOnce;
    private final Function<T, Node> draw;
    private final Function<List<T>, String> left;
    private int shown;

    /// @param atOnce how many are shown at first and with every further step
    /// @param draw makes what one of them looks like
    /// @param left says what is still left, for the link
    public FirstOf(
            double spacing,
            List<T> all,
            int atOnce,
            Function<T, Node> draw,
            Function<List<T>, String> left) {
        super(spacing);
        this.all = List.copyOf(all);
        this.atOnce = atOnce;
        this.draw = draw;
        this.left = left;
        goOn();
    }

    private void goOn() {
        // One that would be alone behind the link takes no more room than the link.
        int until = all.size() - shown <= atOnce + 1 ? all.size() : shown + atOnce;
        all.subList(shown, until).forEach(one -> getChildren().add(draw.apply(one)));
        shown = until;
        if (shown < all.size()) {
            Button more = Actions.link(left.apply(all.subList(shown, all.size())), () -> {});
            more.getStyleClass().add("more");
            more.setOnAction(press -> unfold(more));
            getChildren().add(more);
        }
    }

    // Whoever came by the keyboard goes on in what is new.
    private void unfold(Button more) {
        boolean byKeys = more.isFocused();
        int at = getChildren().indexOf(more);
        getChildren().remove(more);
        goOn();
        if (byKeys && at < getChildren().size()) {
            reach(getChildren().get(at)).ifPresent(Focus::give);
        }
    }

    private static Optional<Node> reach(Node first) {
        if (first.isFocusTraversable()) {
            return Optional.of(first);
        }
        return first instanceof Parent part ? Focus.first(part) : Optional.empty();
    }
}
