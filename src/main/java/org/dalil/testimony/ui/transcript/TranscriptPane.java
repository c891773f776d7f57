package org.dalil.testimony.ui.transcript;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Screen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.transcript.mark.MarkKind;
import org.dalil.testimony.transcript.snippet.SnippetList;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.texts.Texts;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.UUID;

/// The page of a transcript: draws its rows, forwards keys and clicks. What is typed is kept when a
/// segment is left. Decides nothing.
public final class TranscriptPane implements Screen {
    private static final double SIDES = 32;
    private final Texts texts;
    private final Desk desk;
    private final TranscriptModel model;
    private final Columns columns = new Columns();
    private final RowSpacing spacing = new RowSpacing();
    private final Looks looks = new Looks();
    private final Playhead playhead;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final TranscriptHead head;
    private final TranscriptKeys keys = new TranscriptKeys();
    private final VoiceMenu voices;
    private final FindLine find;
    private final EmptyState empty;
    private final VBox root;
    private @Nullable UUID drawn;
    private int playing = -1;

    public TranscriptPane(TranscriptParts parts, PlayerModel player, Drafts drafts, Desk desk) {
        texts = desk.texts();
        this.desk = desk;
        model = new TranscriptModel(parts, drafts, desk);
        playhead = new Playhead(player);
        area =
                new SegmentArea(
                        spacing,
                        looks,
                        (i, row, plan) -> side().of(i, row, plan, i == playing),
                        this::typed);
        area.setId("transcript");
        deeds = new TranscriptDeeds(model, area, playhead, columns);
        voices = new VoiceMenu(texts, model, deeds);
        head = new TranscriptHead(texts, new FromHead());
        find = new FindLine(texts, area, looks, model, columns);
        empty =
                new EmptyState(
                        Feather.EDIT_3,
                        texts.of("testimony.transcript.empty.title"),
                        texts.of("testimony.transcript.empty.text"),
                        Actions.primary(
                                "transcript-begin",
                                texts.of("testimony.transcript.begin"),
                                () -> deeds.begin()));
        StackPane words = new StackPane(new VirtualizedScrollPane<>(area), empty);
        words.getStyleClass().add("transcript-room");
        VBox.setVgrow(words, Priority.ALWAYS);
        root = new VBox(head.root(), find.root(), words);
        root.getStyleClass().add("transcript-page");
        head.tools(tools());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.currentParagraphProperty().addListener((any, was, now) -> model.typed().keep());
        area.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        model.typed().keep();
                    }
                });
        area.widthProperty().subscribe(any -> fit());
        // What was passed over may be read again unchanged, of which the view says nothing.
        model.page()
                .whenRead(any -> {
                    if (model.isSkipped() && !model.isAhead()) {
                        shown(model.page().view().get());
                    }
                });
    }

    private RowSide side() {
        return new RowSide(new FromRows());
    }

    private Node[] tools() {
        return new Node[] {
            Actions.icon(
                    Feather.ZAP,
                    texts.of("testimony.snippets"),
                    () -> SnippetSheet.open(snippets(), desk, model::snippets)),
            button("transcript-listen", "testimony.transcript.listen", "", this::listen),
            button("transcript-quote", "testimony.transcript.quote", "Ctrl+Shift+Q", this::quote),
            button("transcript-claim", "testimony.transcript.claim", "Ctrl+Shift+E", this::claim)
        };
    }

    private Button button(String id, String key, String keyWords, Runnable action) {
        Button button = Actions.button(id, texts.of(key), action);
        button.setTooltip(new Tooltip((texts.of(key + ".hint") + "  " + keyWords).strip()));
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The transcript to show.
    public void show(UUID id) {
        model.page().id().set(id);
    }

    /// Reads it again: the casefile changed.
    public void reload() {
        model.page().reload();
    }

    /// Puts the keys into its words.
    public void focus() {
        area.requestFocus();
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                () -> model.typed().keep(),
                model.page().attach(),
                model.page().view().subscribe(this::shown),
                playhead.player().position().subscribe(now -> follow()),
                () -> model.typed().leave());
    }

    private void shown(@Nullable TranscriptView view) {
        if (view == null) {
            return;
        }
        if (model.isAhead()) {
            model.skip(true);
            return;
        }
        model.skip(false);
        model.typed().rest();
        UUID id = view.text().transcript().id();
        boolean another = !id.equals(drawn);
        if (another) {
            drawn = id;
            columns.reset();
            area.show(java.util.List.of());
            model.typed().leave();
        }
        model.typed().takeUp(view.text());
        playhead.of(view.recording());
        head.show(view, columns);
        lay(view);
        if (another) {
            playhead.load(0);
            focus();
        }
    }

    private void fit() {
        TranscriptView view = model.page().view().get();
        if (view != null && drawn != null && !model.isAhead()) {
            lay(view);
        }
    }

    private void lay(TranscriptView view) {
        double width = Math.max(0, area.getWidth() - SIDES);
        columns.fit(view.text(), ColumnPlan.fitting(width));
        ColumnPlan plan = new ColumnPlan(width, columns.shown().size(), columns.active());
        boolean other = !plan.equals(spacing.plan());
        spacing.plan(plan);
        area.show(Rows.of(view, columns.shown(), model.typed()));
        if (other) {
            area.relay();
        }
        head.columns(view, columns, plan);
        empty.setVisible(area.size() == 0);
    }

    private void typed(Row row) {
        model.typed()
                .typed(new WordsAt(row.id(), columns.tier()), row.words().get(columns.active()));
    }

    private void follow() {
        Long at = playhead.at();
        int now = at == null ? -1 : Playhead.row(area.rows(), at);
        if (now != playing) {
            int before = playing;
            playing = now;
            area.redraw(before);
            area.redraw(now);
        }
    }

    private void column(int row, int column) {
        model.typed().keep();
        columns.activate(column);
        TranscriptView view = model.page().view().get();
        if (view != null) {
            UUID at = area.size() > row ? area.row(row).id() : null;
            lay(view);
            if (at != null) {
                area.toSegment(at, Integer.MAX_VALUE);
            }
            focus();
        }
    }

    private void listen() {
        Row row = deeds.here();
        if (row != null) {
            playhead.hear(row.segment());
        } else {
            playhead.load(0);
        }
    }

    private void quote() {
        model.typed().keep();
        deeds.quote().ifPresent(one -> model.cite(one, () -> area.deselect()));
    }

    private void claim() {
        model.typed().keep();
        deeds.quote().ifPresent(model::claim);
    }

    private void pressed(KeyEvent event) {
        int voice = TranscriptKeys.voice(event);
        Reach reach = event.isShiftDown() ? Reach.ONE : Reach.GROUP;
        if (voice > 0 && area.size() > 0 && deeds.voice(voice, reach)) {
            event.consume();
            return;
        }
        if (editing(event)) {
            event.consume();
            return;
        }
        keys.of(event)
                .ifPresent(command -> {
                    event.consume();
                    run(command);
                });
    }

    // Keys that join segments at their edges, and those that undo typing.
    private boolean editing(KeyEvent event) {
        int at = area.getCurrentParagraph();
        boolean bare = area.getSelection().getLength() == 0 && area.size() > 0;
        return switch (event.getCode()) {
            case BACK_SPACE -> bare && area.getCaretColumn() == 0 && deeds.merge(at);
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
            case OTHER_SPEAKER -> deeds.split(true);
            case NEXT_COLUMN -> {
                if (!deeds.expand(SnippetList.read(snippets()), model.today())) {
                    column(area.getCurrentParagraph(), next(1));
                }
            }
            case PREVIOUS_COLUMN -> column(area.getCurrentParagraph(), next(-1));
            case PREVIOUS -> deeds.step(-1);
            case NEXT -> deeds.step(1);
            case HEAR -> deeds.hear();
            case START_HERE -> deeds.mark(true);
            case END_HERE -> deeds.mark(false);
            case UNCLEAR -> deeds.mark(MarkKind.UNCLEAR, marks());
            case INAUDIBLE -> deeds.mark(MarkKind.INAUDIBLE, marks());
            case CLAIM -> claim();
            case QUOTE -> quote();
            case FIND -> find.open();
            case LEAVE -> leave();
        }
    }

    private String snippets() {
        TranscriptView view = model.page().view().get();
        String own = view == null ? null : view.snippets();
        return own == null ? texts.of("testimony.snippets.first") : own;
    }

    private int next(int by) {
        return Math.floorMod(columns.active() + by, columns.shown().size());
    }

    // Marks are written in the language of the words they stand among.
    private String marks() {
        TranscriptView view = model.page().view().get();
        String of = columns.tier().language();
        String spoken = view == null ? null : view.text().transcript().language();
        return "ru".equals(of == null ? spoken : of) ? "ru" : "en";
    }

    private void leave() {
        model.typed().keep();
        model.leave();
    }

    /// What the head wants.
    private final class FromHead implements TranscriptHead.Wishes {
        @Override
        public void leave() {
            TranscriptPane.this.leave();
        }

        @Override
        public void open(Tier tier) {
            model.typed().keep();
            columns.open(tier);
            fit();
            focus();
        }

        @Override
        public void toggle(Tier tier) {
            model.typed().keep();
            columns.toggle(tier);
            fit();
            focus();
        }

        @Override
        public void listen() {
            TranscriptPane.this.listen();
        }
    }

    /// What a click beside the words wants.
    private final class FromRows implements RowSide.Wishes {
        @Override
        public void hear(int row) {
            if (row < area.size()) {
                playhead.hear(area.row(row).segment());
            }
        }

        @Override
        public void voice(int row, Node by) {
            voices.open(row, area.row(row), by);
        }

        @Override
        public void column(int row, int column) {
            TranscriptPane.this.column(row, column);
        }
    }
}
