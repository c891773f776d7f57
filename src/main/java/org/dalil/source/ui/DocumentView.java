package org.dalil.source.ui;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;

import org.dalil.desk.Later;
import org.dalil.desk.control.Actions;
import org.dalil.desk.keys.Scope;
import org.dalil.kernel.Locator;
import org.dalil.source.CitedPassage;
import org.dalil.source.TextVersion;
import org.dalil.source.ui.DocumentWords.Span;
import org.dalil.source.ui.FindBar.FoundWords;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The words of a document, read only: cited passages are marked, words are selected by mouse or
/// keys, and a claim is begun from them. What it selects is exactly `text.substring`.
final class DocumentView {
    private static final int LINES_AROUND = 4;
    private static final double SIDE = 26;
    private static final double LONGEST_LINE = 760;
    private static final Duration BLINK = Duration.seconds(1);

    private final Texts texts;
    private final Wishes wishes;
    private final RichTextArea area = new RichTextArea();
    private final Label selected = new Label();
    private final FindBar find;
    private final HBox foot = new HBox(12);
    private final HBox bar;
    private final VBox root;
    private @Nullable TextVersion version;
    private @Nullable DocumentWords words;
    private @Nullable Span target;
    private Subscription look = Subscription.EMPTY;

    /// What is wanted with words that are selected.
    ///
    /// @param claim a new claim, of these words
    /// @param add these words, for a claim that is there
    record Wishes(BiConsumer<TextVersion, Locator> claim, BiConsumer<TextVersion, Locator> add) {}

    DocumentView(Texts texts, Wishes wishes) {
        this.texts = texts;
        this.wishes = wishes;
        find = new FindBar(texts, this::found, area::requestFocus);
        area.setId("document");
        area.getStyleClass().add("document");
        area.setAccessibleText(texts.of("source.document"));
        area.setEditable(false);
        area.setWrapText(true);
        area.contentPaddingProperty().bind(area.widthProperty().map(DocumentView::around));
        area.getInputMap().registerFunction(RichTextArea.Tag.COPY, this::copy);
        selected.setId("selected");
        selected.getStyleClass().add("faint");
        selected.setMinWidth(0);
        area.selectionProperty().addListener(any -> tellSelection());
        foot.getStyleClass().add("document-foot");
        bar = bar();
        root = new VBox(bar, area, foot);
        root.getStyleClass().add("document-side");
        Scope.DOCUMENT.mark(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(area, Priority.ALWAYS);
        root.sceneProperty().subscribe(this::follow);
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(this::rest);
    }

    // The caret of the area blinks on, seen or not, also when its skin has gone, and as long as it
    // does, it holds the whole page and its words: also when the casefile has been locked. With no
    // time between it stops.
    private void rest(boolean seen) {
        area.setCaretBlinkPeriod(seen ? BLINK : Duration.ZERO);
    }

    // A column in the middle: lines stay short enough to find the next one, however wide the
    // window.
    static Insets around(Number width) {
        double side = Math.max(SIDE, (width.doubleValue() - LONGEST_LINE) / 2);
        return new Insets(14, side, SIDE, side);
    }

    private void follow(@Nullable Scene scene) {
        look.unsubscribe();
        look =
                scene == null
                        ? Subscription.EMPTY
                        : scene.getStylesheets().subscribe(() -> Later.run(this::redress));
    }

    // The area resolves colours when it makes a paragraph and keeps them: another look needs other
    // paragraphs.
    private void redress() {
        DocumentWords now = words;
        SelectionSegment marked = area.getSelection();
        if (now != null) {
            area.applyCss();
            area.setModel(null);
            area.setModel(now);
            if (marked != null) {
                area.select(marked.getAnchor(), marked.getCaret());
            }
        }
    }

    private HBox bar() {
        Button claim = button("make-claim", "source.claim.make", "Ctrl+Shift+E", this::makeClaim);
        claim.getStyleClass().add("primary");
        Button add = button("add-words", "source.words", "Ctrl+Shift+L", this::addWords);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(claim, add, space, find.root());
        bar.getStyleClass().add("document-bar");
        return bar;
    }

    private Button button(String id, String key, String keys, Runnable action) {
        Button button = Actions.button(id, texts.of(key), action);
        button.setTooltip(new Tooltip(texts.of(key) + "  " + keys));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> locator() == null,
                                area.selectionProperty(),
                                area.modelProperty()));
        return button;
    }

    /// Places a line under the words: what they are, at its left; what is selected, at its right.
    void foot(Node what) {
        HBox.setHgrow(what, Priority.ALWAYS);
        selected.setMinWidth(Region.USE_PREF_SIZE);
        foot.getChildren().setAll(what, selected);
    }

    /// The view to place.
    VBox root() {
        return root;
    }

    /// The words themselves, to give them the focus.
    RichTextArea area() {
        return area;
    }

    /// Shows a text from its beginning; the same text stays where it is and is only marked anew.
    void show(TextVersion shown, String text, List<CitedPassage> passages) {
        DocumentWords now = words;
        if (now == null || version == null || !shown.id().equals(version.id())) {
            now =
                    new DocumentWords(
                            TextPieces.of(shown, text),
                            page -> texts.of("source.page", Map.of("page", page)));
            version = shown;
            words = now;
            target = null;
            find.clear();
            area.setModel(now);
            area.select(now.place(0));
        }
        now.mark(
                passages.stream()
                        .filter(one -> one.claims() > 0)
                        .filter(one -> one.passage().textVersion().equals(shown.id()))
                        .map(one -> one.passage().locator())
                        .map(at -> new Span(at.start(), at.end(), "cited-words"))
                        .toList());
        tellSelection();
    }

    /// Whether there are words to see; the line under them stays either way.
    void wordsSeen(boolean seen) {
        bar.setVisible(seen);
        area.setVisible(seen);
    }

    /// Forgets the words.
    void clear() {
        version = null;
        words = null;
        target = null;
        find.clear();
        area.setModel(null);
        tellSelection();
    }

    /// Emphasises a passage, selects it and scrolls to it.
    void reveal(int start, int end) {
        DocumentWords shown = words;
        if (shown != null && start >= 0 && end > start && end <= text().length()) {
            target = new Span(start, end, "target-words");
            point(FoundWords.NONE);
            goTo(start, end);
        }
    }

    /// Selects a stretch with some lines around it in sight: the area scrolls only as far as the
    /// caret, so the caret visits the lines around first.
    private void goTo(int start, int end) {
        DocumentWords shown = words;
        if (shown != null) {
            int index = shown.pieces().indexAt(start);
            int before = Math.max(0, index - LINES_AROUND);
            int after = Math.min(shown.size() - 1, index + LINES_AROUND);
            area.select(shown.place(shown.pieces().piece(before).start()));
            area.select(shown.place(shown.pieces().piece(after).start()));
            area.select(shown.place(start), shown.place(end));
        }
    }

    /// The words that are selected, as a place in the text; null when none are.
    @Nullable Locator locator() {
        DocumentWords shown = words;
        TextVersion of = version;
        SelectionSegment selection = area.getSelection();
        if (shown == null || of == null || selection == null || selection.isCollapsed()) {
            return null;
        }
        int start = shown.offset(selection.getMin());
        int end = shown.offset(selection.getMax());
        return end <= start || text().substring(start, end).isBlank()
                ? null
                : Locator.in(text(), start, end, of.pageAt(start));
    }

    /// Begins a claim from the words that are selected.
    void makeClaim() {
        wish(wishes.claim());
    }

    /// Asks for the claim that the selected words are added to.
    void addWords() {
        wish(wishes.add());
    }

    private void wish(BiConsumer<TextVersion, Locator> wanted) {
        Locator at = locator();
        TextVersion of = version;
        if (at != null && of != null) {
            wanted.accept(of, at);
        }
    }

    private String text() {
        return words == null ? "" : words.pieces().text();
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() && event.isShiftDown() && event.getCode() == KeyCode.E) {
            makeClaim();
            event.consume();
        } else if (event.isControlDown() && event.isShiftDown() && event.getCode() == KeyCode.L) {
            addWords();
            event.consume();
        } else if (event.isControlDown() && event.getCode() == KeyCode.F) {
            find.open();
            event.consume();
        } else if (event.getCode() == KeyCode.F3) {
            find.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void copy() {
        Locator at = locator();
        if (at != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(at.quote());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private FoundWords found(String typed, FoundWords before, int step) {
        DocumentWords shown = words;
        if (shown == null) {
            return FoundWords.NONE;
        }
        int from = before.isAny() ? before.start() : Math.max(0, caret());
        FoundWords found = step == 0 ? FoundWords.in(text(), typed, from) : before.step(step);
        point(found);
        if (found.isAny()) {
            goTo(found.start(), found.start() + found.length());
        }
        return found;
    }

    private int caret() {
        DocumentWords shown = words;
        var caret = area.getCaretPosition();
        return shown == null || caret == null ? 0 : shown.offset(caret);
    }

    private void point(FoundWords found) {
        List<Span> spans = new ArrayList<>();
        if (target != null) {
            spans.add(target);
        }
        for (int start : found.starts()) {
            spans.add(new Span(start, start + found.length(), "found-words"));
        }
        if (words != null) {
            words.point(spans);
        }
    }

    private void tellSelection() {
        Locator at = locator();
        selected.setText(
                at == null
                        ? texts.of("source.select.hint")
                        : texts.of("source.select.count", Map.of("count", at.quote().length())));
    }
}
