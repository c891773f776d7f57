package org.dalil.desk.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Focus;
import org.dalil.desk.paint.Viewport;

/// One scrolling page about one record: tags and a number on top, its title, its fields on
/// hairlines, then chips for what is still empty.
public final class DetailPage {
    /// A little of the screen before stays in sight.
    private static final double A_SCREEN = 0.9;

    /// On a wide screen nothing stands so far from its name that the eye loses the line.
    private static final double WIDEST = 840;

    private final HBox tags = new HBox(8);
    private final Label number = new Label();
    private final Label remark = new Label();
    private final VBox fields = new VBox();
    private final FlowPane spares = new FlowPane();
    private final FlowPane chips = new FlowPane();
    private final VBox below = new VBox(10);
    private final VBox page = new VBox();
    private final ScrollPane scroll = Viewport.direct(new ScrollPane(page));
    private final StackPane root;
    private final Region title;

    /// @param title the record's title, as an editable field
    /// @param empty shown while no record is chosen
    public DetailPage(Region title, Node empty) {
        this.title = title;
        page.getStyleClass().add("detail-page");
        scroll.setFitToWidth(true);
        scroll.setId("detail");
        number.getStyleClass().add("row-below");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, tags, space, number);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(22);
        tags.setAlignment(Pos.CENTER_LEFT);
        spares.getStyleClass().add("chip-row");
        spares.managedProperty().bind(Bindings.isNotEmpty(spares.getChildren()));
        chips.getStyleClass().add("chip-row");
        VBox.setMargin(title, new Insets(4, 0, 8, -6));
        remark.setId("detail-remark");
        remark.getStyleClass().add("detail-remark");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setMargin(remark, new Insets(0, 0, 10, 0));
        remark("");
        VBox.setMargin(below, new Insets(16, 0, 0, 0));
        page.getChildren().addAll(head, title, remark, fields, spares, chips, below);
        for (Node part : page.getChildren()) {
            ((Region) part).setMaxWidth(WIDEST);
        }
        root = new StackPane(scroll, empty);
        root.getStyleClass().add("detail-side");
        empty.visibleProperty().bind(scroll.visibleProperty().not());
        showing(false);
    }

    /// While the list beside has nothing to choose from, this stands for an empty page.
    public void whileBare(ObservableBooleanValue bare, Node instead) {
        Node empty = root.getChildren().getLast();
        BooleanBinding none = scroll.visibleProperty().not();
        empty.visibleProperty().bind(none.and(Bindings.not(bare)));
        instead.visibleProperty().bind(none.and(bare));
        root.getChildren().add(instead);
    }

    /// Adds a field.
    public FieldRow row(String label, Node value) {
        FieldRow row = new FieldRow(label, value);
        if (fields.getChildren().isEmpty()) {
            row.getStyleClass().add("first");
        }
        fields.getChildren().add(row);
        return row;
    }

    /// Shows the page, or what stands for an empty one.
    public void showing(boolean record) {
        scroll.setVisible(record);
    }

    /// Goes to the top: another record is shown.
    public void toTop() {
        scroll.setVvalue(0);
    }

    /// Goes a screen down, or up; at the end it stays.
    public void turn(boolean down) {
        root.applyCss();
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double screen = scroll.getViewportBounds().getHeight() * A_SCREEN / hidden;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + (down ? screen : -screen), 0, 1));
        }
    }

    /// Puts the keys into the title, with its words selected so that typing replaces them.
    public void focusTitle() {
        focus(title);
        if (title instanceof TextInputControl words) {
            words.selectAll();
        }
    }

    /// Puts the keys into the first field below the title that can take them.
    public void focusFields() {
        root.applyCss();
        fields.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .filter(DetailPage::isSeen)
                .findFirst()
                .ifPresentOrElse(this::focus, this::focusTitle);
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    /// Gives a field of the page the keys. Also right after the page came into the window: a scroll
    /// pane takes its content in only when it is styled, and until then nothing in it can have
    /// them.
    public void focus(Node field) {
        root.applyCss();
        Focus.give(field);
    }

    /// Puts these tags on top.
    public void tags(Node... shown) {
        tags.getChildren().setAll(shown);
    }

    /// Puts these words at the right of the tags: number and revision.
    public void number(String words) {
        number.setText(words);
    }

    /// Puts these words below the title, which never stands without them; empty for none.
    public void remark(String words) {
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        remark.setManaged(!words.isEmpty());
    }

    /// Chips that open fields which are still empty.
    public FlowPane spares() {
        return spares;
    }

    /// What can be done with the whole record.
    public FlowPane chips() {
        return chips;
    }

    /// What stands below the fields.
    public VBox below() {
        return below;
    }

    /// The whole page.
    public Region root() {
        return root;
    }
}
