package org.dalil.source.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Position;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.MasterDetail;
import org.dalil.desk.control.MasterList;
import org.dalil.desk.control.MasterModel;
import org.dalil.desk.control.RowBox;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.SourceKind;
import org.dalil.source.SourceRow;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The section of sources: the list, and one source's page with its document. Draws its models and
/// forwards what the user does. Decides nothing.
public final class SourcePane implements SectionScreen {
    private final Desk desk;
    private final Texts texts;
    private final SourceModel model;
    private final PathChoice choice;
    private final MasterModel<SourceRow> master;
    private final MasterList<SourceRow> list;
    private final SourceDetail detail;
    private final ImportPane intake;
    private final MasterDetail root;
    private @Nullable Wanted wanted;

    /// Words to go to as soon as their text is shown.
    private record Wanted(UUID textVersion, int start, int end) {}

    public SourcePane(SourceParts parts, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new SourceModel(parts, desk);
        choice = parts.choice();
        master = new MasterModel<>(parts.sources().rows(), SourceRow::id, desk);
        intake =
                new ImportPane(
                                new ImportModel(parts.importer(), desk),
                                desk,
                                this::show,
                                source -> parts.table().accept(source, this::chooseFiles))
                        .interviews(parts.interview(desk)::open);
        list =
                new MasterList<>(
                        master,
                        desk,
                        texts.of("source.section"),
                        this::row,
                        new EmptyState(
                                Feather.FILE_PLUS,
                                texts.of("source.empty.title"),
                                texts.of("source.empty.text"),
                                importButton("import-first")),
                        this::chooseFiles);
        detail =
                new SourceDetail(
                        desk,
                        drafts,
                        model,
                        parts,
                        new SourceDetail.Ways(choice, importMore(), model::remove, bare()));
        root = new MasterDetail(list, detail.root(), new PageKeys());
        root.setId("sources");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        acceptDrops(root);
    }

    /// Asks a person for files.
    public PathChoice choice() {
        return choice;
    }

    private Button importButton(String id) {
        Button button = new Button(texts.of("source.import") + "  Ctrl+O");
        button.setId(id);
        button.getStyleClass().add("primary");
        button.setOnAction(pressed -> chooseFiles());
        return button;
    }

    private Button importMore() {
        return importButton("import-more");
    }

    private Node bare() {
        Node bare = EmptyState.beside(master, texts);
        bare.visibleProperty().bind(master.count().isEqualTo(0));
        return bare;
    }

    private RowBox.Words row(SourceRow row) {
        DateValue date = row.published();
        String kind = kindName(texts, row.kind());
        return new RowBox.Words(
                row.title(),
                date == null ? kind : kind + " · " + date.verbatim(),
                texts.of("source.row.claims", Map.of("count", row.claims())));
    }

    /// A kind of source in words.
    static String kindName(Texts texts, SourceKind kind) {
        return texts.of("source.kind." + kind.code().replace('_', '-'));
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() && !event.isShiftDown() && event.getCode() == KeyCode.O) {
            chooseFiles();
            event.consume();
        }
    }

    /// The keys on the page of a source.
    private final class PageKeys implements MasterDetail.Keys {
        @Override
        public boolean shown() {
            return model.page().get() != null;
        }

        @Override
        public void turn(boolean down) {
            detail.turn(down);
        }

        @Override
        public void toTitle() {
            detail.focusTitle();
        }

        @Override
        public void toFields() {
            detail.focusWork();
        }

        @Override
        public void remove() {
            model.remove();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(),
                model.page().subscribe(this::draw),
                master.chosen().subscribe(id -> model.id().set(id)),
                master.attach(),
                detail.citing().attach(),
                detail::forget,
                () -> wanted = null);
    }

    private void draw(@Nullable SourcePage page) {
        detail.show(page);
        Wanted words = wanted;
        if (words != null
                && page != null
                && page.text() != null
                && page.text().id().equals(words.textVersion())) {
            wanted = null;
            root.applyCss(); // before that, a part just brought into the window has nothing in it
            root.layout(); // and no size, so that nothing could be brought into sight
            detail.document().reveal(words.start(), words.end());
            Focus.give(detail.document().area());
        }
    }

    @Override
    public void reload() {
        master.reload();
        model.reload();
        detail.reload();
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return master.chosen().map(id -> new RecordRef(RecordKind.SOURCE, id));
    }

    @Override
    public ObservableValue<@Nullable Position> position() {
        return master.position();
    }

    @Override
    public void show(RecordRef ref) {
        model.wantText(null);
        master.choose(ref.id());
    }

    /// Goes to exact words of a source's text: emphasised, selected and scrolled to.
    public void showWords(UUID source, UUID textVersion, int start, int end) {
        wanted = new Wanted(textVersion, start, end);
        model.wantText(textVersion);
        boolean same = source.equals(model.id().get());
        master.choose(source);
        if (same) {
            draw(
                    model.page()
                            .get()); // reading the same page again changes nothing and tells nobody
            model.reload();
        }
    }

    @Override
    public void makeNew() {
        chooseFiles();
    }

    @Override
    public void focus() {
        list.list().requestFocus();
    }

    /// Begins a claim from the words that are selected.
    public void makeClaim() {
        detail.document().makeClaim();
    }

    /// Asks for files and opens the import sheet on them.
    public void chooseFiles() {
        // Over the window, also while another section is shown in it.
        Scene scene = desk.sheets().layer().getScene();
        List<Path> files =
                choice.files(scene == null ? null : scene.getWindow(), texts.of("source.import"));
        if (!files.isEmpty()) {
            openImport(files);
        }
    }

    /// Opens the import sheet on files and folders.
    public void openImport(List<Path> files) {
        intake.open(files);
    }

    /// Makes a node take dropped files and folders into the import sheet.
    public void acceptDrops(Node node) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && !desk.sheets().isOpen()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        openImport(
                                event.getDragboard().getFiles().stream()
                                        .map(File::toPath)
                                        .toList());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    /// The kinds to choose from.
    static List<SourceKind> kinds() {
        return Arrays.asList(SourceKind.values());
    }
}
