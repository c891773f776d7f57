package org.dalil.desk.control;

import static javafx.scene.control.SelectionMode.MULTIPLE;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Later;
import org.dalil.desk.control.bound.FindAsTyped;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The list side of a section: a heading with the count, a box to narrow it by typing, and the
/// rows. Typing a letter while in the rows goes on in the box.
public final class MasterList<R> {
    private final VBox root = new VBox();
    private final ListView<@Nullable R> list = new ListView<>();
    private final TextField find = new TextField();

    /// @param name the section's name for people and screen readers
    /// @param words what one row says
    /// @param empty what to show when there is nothing at all
    /// @param add makes a new record, or null where records come about otherwise
    public MasterList(
            MasterModel<R> model,
            Desk desk,
            String name,
            Function<R, RowBox.Words> words,
            Node empty,
            @Nullable Runnable add) {
        root.getStyleClass().add("list-side");
        narrow(model, desk);
        rows(model, desk.texts(), name, words);
        empty.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.read().get()
                                                && model.count().get() == 0
                                                && model.typed().get().isEmpty(),
                                model.read(),
                                model.count(),
                                model.typed()));
        list.setPlaceholder(nothing(model, desk));
        StackPane body = new StackPane(list, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getChildren().addAll(head(model, desk, name, add), body);
        follow(model);
    }

    private HBox head(MasterModel<R> model, Desk desk, String name, @Nullable Runnable add) {
        Label count = new Label();
        count.getStyleClass().add("row-below");
        count.textProperty().bind(model.count().map(n -> desk.texts().number(n.longValue())));
        Label title = new Label(name);
        title.getStyleClass().add("list-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, count, spacer(), find);
        head.getStyleClass().add("list-head");
        if (add != null) {
            String words = desk.texts().of("desk.list.add");
            Button make = Actions.icon(Feather.PLUS, words, add);
            make.setId("add");
            head.getChildren().add(make);
        }
        return head;
    }

    private void narrow(MasterModel<R> model, Desk desk) {
        find.getStyleClass().add("find-field");
        find.setId("find");
        find.setPromptText(desk.texts().of("desk.list.find"));
        find.setAccessibleText(desk.texts().of("desk.list.find"));
        find.textProperty().bindBidirectional(model.typed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::emptyFind);
    }

    private void rows(
            MasterModel<R> model, Texts texts, String name, Function<R, RowBox.Words> words) {
        list.getStyleClass().add("master-list");
        list.setId("rows");
        list.setAccessibleText(name);
        list.setItems(model.rows());
        list.setCellFactory(view -> new RowCell<>(words, model.rows(), texts));
    }

    private void follow(MasterModel<R> model) {
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> {
                    model.rows().again(index.intValue());
                    chosen(model);
                });
        model.rows()
                .addListener((ListChangeListener<@Nullable R>) change -> arrived(change, model));
        model.place()
                .subscribe(place -> {
                    int at = place.intValue();
                    if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
                        list.getSelectionModel().clearAndSelect(at);
                        list.getFocusModel().focus(at);
                        reveal(at);
                    }
                    if (at >= 0) {
                        mark(model.beside(), at);
                    }
                });
        FindAsTyped.on(list, find);
    }

    private void chosen(MasterModel<R> model) {
        int at = list.getSelectionModel().getSelectedIndex();
        R row = at < 0 || at >= model.rows().size() ? null : model.rows().get(at);
        if (row != null && at != model.place().get()) {
            model.choose(row, at);
        }
    }

    // A row far down can be selected before it is read.
    private void arrived(
            ListChangeListener.Change<? extends @Nullable R> change, MasterModel<R> model) {
        boolean updated = false;
        while (change.next()) {
            updated |= change.wasUpdated();
        }
        if (updated) {
            chosen(model);
        }
    }

    // The last of them is the one whose page is shown, and stays it.
    private void mark(List<Integer> beside, int at) {
        if (!beside.isEmpty() && list.getSelectionModel().getSelectionMode() == MULTIPLE) {
            int[] more =
                    IntStream.concat(
                                    beside.stream().skip(1).mapToInt(Integer::intValue),
                                    IntStream.of(at))
                            .toArray();
            list.getSelectionModel().selectIndices(beside.getFirst(), more);
        }
    }

    /// Lets several rows be chosen at once. Those that are still there after the list was read
    /// again stay chosen.
    ///
    /// @param ids the records of the rows that are chosen
    void chooseMany(MasterModel<R> model, Supplier<Collection<UUID>> ids) {
        list.getSelectionModel().setSelectionMode(MULTIPLE);
        model.keepBeside(ids);
    }

    // Rows differ in height, and those above may not have been measured yet: hence once more later.
    private void reveal(int at) {
        list.scrollTo(Math.max(0, at - 3));
        Later.run(() -> list.scrollTo(Math.max(0, at - 3)));
    }

    private void emptyFind(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        }
    }

    private static Label nothing(MasterModel<?> model, Desk desk) {
        Label words = new Label(desk.texts().of("desk.suggest.nothing"));
        words.getStyleClass().add("faint");
        words.visibleProperty().bind(model.typed().map(typed -> !typed.isEmpty()));
        return words;
    }

    private static Region spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// The whole side.
    public Region root() {
        return root;
    }

    /// The rows themselves, to give them the focus.
    public ListView<@Nullable R> list() {
        return list;
    }

    /// One row; resets everything when it is reused and follows nothing. Its controls stay: making
    /// and styling them for every record passed is what made long lists slow.
    private static final class RowCell<R> extends ListCell<@Nullable R> {
        private final RowBox box = new RowBox();
        private final Function<R, RowBox.Words> words;
        private final RowPages<R> rows;
        private final Texts texts;

        RowCell(Function<R, RowBox.Words> words, RowPages<R> rows, Texts texts) {
            this.words = words;
            this.rows = rows;
            this.texts = texts;
            setPrefWidth(0);
            setText(null);
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (row != null && !empty) {
                box.show(words.apply(row));
                setGraphic(box);
            } else {
                setGraphic(!empty && rows.isFailed(getIndex()) ? unread() : null);
            }
        }

        private Node unread() {
            Label words = new Label(texts.of("desk.list.unread"));
            words.getStyleClass().add("faint");
            Button again = Actions.link(texts.of("desk.list.again"), () -> rows.again(getIndex()));
            again.getStyleClass().add("row-again");
            again.setFocusTraversable(false); // the arrow keys ask again by themselves
            again.setMinWidth(USE_PREF_SIZE);
            return new HBox(8, words, again);
        }

        // Cells ask their graphic for its height without saying how wide it may be, so words that
        // wrap would be cut to one line.
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() instanceof Region box && getListView() != null) {
                double wide = getWidth() > 0 ? getWidth() : getListView().getWidth();
                double inside = wide - snappedLeftInset() - snappedRightInset();
                return snappedTopInset() + snapSizeY(box.prefHeight(inside)) + snappedBottomInset();
            }
            return super.computePrefHeight(width);
        }
    }
}
