package org.dalil.testimony.ui.transcript;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.transcript.mark.MarkKind;
import org.dalil.testimony.transcript.snippet.SnippetList;
import org.dalil.testimony.ui.transcript.row.SegmentArea;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Hears keys before the words do and has done what they command. Keys that mean nothing here are
/// left to the words.
final class TranscriptDispatch {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private final TranscriptModel model;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final Columns columns;
    private final IntConsumer beside;
    private Supplier<String> snippets = () -> "";
    private final TranscriptKeys keys;
    private final Map<TranscriptCommand, Runnable> others = new EnumMap<>(TranscriptCommand.class);

    /// @param beside writes in the next column, or the one before
    TranscriptDispatch(
            TranscriptModel model,
            SegmentArea area,
            TranscriptDeeds deeds,
            Columns columns,
            TranscriptKeys keys,
            IntConsumer beside) {
        this.model = model;
        this.area = area;
        this.deeds = deeds;
        this.columns = columns;
        this.keys = keys;
        this.beside = beside;
    }

    /// Where the snippets come from, as lines.
    TranscriptDispatch writingOut(Supplier<String> lines) {
        snippets = lines;
        return this;
    }

    /// What is done by a command that is not about the words at the caret alone.
    TranscriptDispatch on(TranscriptCommand command, Runnable action) {
        others.put(command, action);
        return this;
    }

    /// From now on hears the keys of the words.
    void listen() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(KeyEvent event) {
        int voice = keys.voice(event);
        Reach reach = event.isShiftDown() ? Reach.ONE : Reach.GROUP;
        if (voice > 0 && area.size() > 0) {
            event.consume();
            deeds.voice(voice, reach);
            return;
        }
        if (editing(event)) {
            event.consume();
            return;
        }
        TranscriptCommand command = keys.of(event).orElse(null);
        if (command != null && (command != TranscriptCommand.MERGE || merges())) {
            event.consume();
            run(command);
        }
    }

    // A plain click is for writing; with the key held it is heard from there.
    private void clicked(MouseEvent event) {
        if (event.isShortcutDown() && area.size() > 0) {
            event.consume();
            run(TranscriptCommand.HEAR_WORD);
        }
    }

    // At the beginning of a word it names somebody; within one it is part of an address.
    private void typed(KeyEvent event) {
        int column = area.getCaretColumn();
        String words = area.getParagraph(area.getCurrentParagraph()).getText();
        boolean begins = column == 0 || !Character.isLetterOrDigit(words.charAt(column - 1));
        if ("@".equals(event.getCharacter()) && begins && area.size() > 0) {
            event.consume();
            run(TranscriptCommand.NAME);
        }
    }

    // Backspace joins only where there is nothing before the caret to delete.
    private boolean merges() {
        return area.getSelection().getLength() == 0
                && area.getCaretColumn() == 0
                && area.getCurrentParagraph() > 0;
    }

    // Keys that join segments at their edges, and those that undo typing.
    private boolean editing(KeyEvent event) {
        int at = area.getCurrentParagraph();
        boolean bare = area.getSelection().getLength() == 0 && area.size() > 0;
        return switch (event.getCode()) {
            case DELETE ->
                    bare
                            && area.getCaretColumn() == area.getParagraphLength(at)
                            && deeds.merge(at + 1);
            case Z -> event.isShortcutDown() && !event.isShiftDown() && undo();
            default -> false;
        };
    }

    // Typing is undone letter by letter until it is in the casefile; then the act is.
    private boolean undo() {
        if (model.typed().isAny() && area.isUndoAvailable()) {
            area.undo();
            return true;
        }
        return false;
    }

    private void run(TranscriptCommand command) {
        switch (command) {
            case SPLIT -> deeds.split(false);
            case MERGE -> deeds.merge(area.getCurrentParagraph());
            case OTHER_SPEAKER -> deeds.split(true);
            case NEXT_COLUMN -> {
                if (!deeds.expand(SnippetList.read(snippets.get()), model.today())) {
                    beside.accept(1);
                }
            }
            case PREVIOUS_COLUMN -> beside.accept(-1);
            case PREVIOUS -> deeds.step(-1);
            case NEXT -> deeds.step(1);
            case HEAR -> deeds.hear();
            case HEAR_WORD -> deeds.hearWord();
            case START_HERE -> deeds.mark(true);
            case END_HERE -> deeds.mark(false);
            case UNCLEAR -> deeds.mark(MarkKind.UNCLEAR, marks());
            case INAUDIBLE -> deeds.mark(MarkKind.INAUDIBLE, marks());
            case PAUSE -> deeds.mark(MarkKind.PAUSE, marks());
            case CRYING -> deeds.mark(MarkKind.CRYING, marks());
            case CLAIM, QUOTE, CODE, CODE_AGAIN, LINK, REDACT, NAME, HAND_OVER, FIND, LEAVE ->
                    others.getOrDefault(command, () -> {}).run();
        }
    }

    // Marks are written in the language of the words they stand among.
    private String marks() {
        TranscriptView view = model.page().view().get();
        String of = columns.tier().language();
        String spoken = view == null ? null : view.text().transcript().language();
        String language = of == null ? spoken : of;
        if (language == null && area.size() > 0) {
            return CYRILLIC.matcher(area.getText(area.getCurrentParagraph())).find() ? "ru" : "en";
        }
        return "ru".equals(language) ? "ru" : "en";
    }
}
