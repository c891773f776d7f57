package org.dalil.testimony.ui.transcript;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Screen;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.keys.Scope;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.beside.ContentFlag;
import org.dalil.testimony.ui.transcript.beside.SnippetSheet;
import org.dalil.testimony.ui.transcript.handover.HandoverPart;
import org.dalil.testimony.ui.transcript.row.ColumnPlan;
import org.dalil.testimony.ui.transcript.row.Looks;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.RowSide;
import org.dalil.testimony.ui.transcript.row.RowSpacing;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.dalil.texts.Texts;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.UUID;
import java.util.function.Consumer;

/// The page of a transcript: draws its rows, forwards keys and clicks. What is typed is kept when a
/// segment is left. Decides nothing.
public final class TranscriptPane implements Screen {
    private static final double SIDES = 32;
    private final Texts texts;
    private final TranscriptModel model;
    private final Columns columns = new Columns();
    private final RowSpacing spacing = new RowSpacing();
    private final Looks looks = new Looks();
    private final RowSide side = new RowSide(new FromRows());
    private final Playhead playhead;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final TranscriptHead head;
    private final TranscriptLinks links;
    private final FindLine find;
    private final TranscriptHandover stopping;
    private final HandoverPart handover;
    private final VBox root;
    private @Nullable UUID drawn;
    private int playing = -1;

    public TranscriptPane(TranscriptParts parts, PlayerModel player, Drafts drafts, Desk desk) {
        texts = desk.texts();
        model = new TranscriptModel(parts, drafts, desk);
        playhead = new Playhead(player);
        area =
                new SegmentArea(
                        spacing,
                        looks,
                        (i, row, plan) -> side.of(i, row, plan, i == playing),
                        this::typed);
        area.setId("transcript");
        deeds = new TranscriptDeeds(model, area, playhead, columns);
        head = new TranscriptHead(texts, new FromHead());
        find = new FindLine(texts, area, looks, model, columns);
        stopping = new TranscriptHandover(model, area, deeds, columns, playhead);
        handover = stopping.handover(parts, drafts, desk, this::resume);
        EmptyState empty = TranscriptTools.empty(texts, deeds::begin);
        area.onBegin(deeds::begin, empty);
        links =
                new TranscriptLinks(
                        model,
                        area,
                        deeds,
                        columns,
                        playhead,
                        new TranscriptLinking(model.page(), parts, desk));
        root = new VBox(head.root(), handover.root(), find.root(), room(empty));
        root.getStyleClass().add("transcript-page");
        head.tools(
                new TranscriptTools(texts)
                        .nodes(
                                desk,
                                deeds,
                                () -> SnippetSheet.open(snippets(), desk, model::snippets),
                                handover::begin));
        wire(desk);
    }

    private StackPane room(EmptyState empty) {
        StackPane words = new StackPane(new VirtualizedScrollPane<>(area), links.over(), empty);
        words.getStyleClass().add("transcript-room");
        VBox.setVgrow(words, Priority.ALWAYS);
        return words;
    }

    private void wire(Desk desk) {
        new TranscriptDispatch(
                        model, area, deeds, columns, new TranscriptKeys(desk.keys()), this::beside)
                .writingOut(this::snippets)
                .on(TranscriptCommand.QUOTE, deeds::cite)
                .on(TranscriptCommand.CLAIM, deeds::claim)
                .on(TranscriptCommand.HAND_OVER, handover::begin)
                .on(TranscriptCommand.CODE, links::pick)
                .on(TranscriptCommand.CODE_AGAIN, links::again)
                .on(TranscriptCommand.LINK, links::choose)
                .on(TranscriptCommand.REDACT, links::redact)
                .on(TranscriptCommand.NAME, links::name)
                .on(TranscriptCommand.FIND, find::open)
                .on(TranscriptCommand.LEAVE, this::leave)
                .listen();
        Scope.TRANSCRIPT.mark(area);
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

    @Override
    public Parent root() {
        return root;
    }

    /// What its words are linked to, to stand at the right of the window.
    public Region beside() {
        return links.panel();
    }

    /// Offers to save what is shown for other programs.
    public TranscriptPane saving(Consumer<UUID> save) {
        head.more(TranscriptTools.save(texts, model.keeping(save)));
        return this;
    }

    /// What hands it over.
    public HandoverPart handover() {
        return handover;
    }

    /// Looks for names that nobody linked, without waiting for a pause.
    void names() {
        links.look();
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
                links::leave,
                deeds::leave,
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
            deeds.leave();
            drawn = id;
            columns.reset();
            area.show(java.util.List.of());
            model.typed().leave();
        }
        model.typed().takeUp(view.text());
        playhead.of(view.recording());
        playhead.flags(ContentFlag.flagged(view.text(), texts), view.covered());
        head.show(view, columns);
        lay(view);
        if (another) {
            deeds.open(view.left());
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
        var renamed = looks.name(view.named(columns.tier()));
        area.show(Rows.of(view, columns.shown(), model.typed()));
        area.restyle(renamed);
        if (other) {
            area.relay();
        }
        head.columns(view, columns, plan);
        links.show(view);
    }

    private void typed(Row row) {
        playhead.typed(row.segment());
        model.typed()
                .typed(new WordsAt(row.id(), columns.tier()), row.words().get(columns.active()));
    }

    private void follow() {
        Long at = playhead.at();
        int now = at == null ? -1 : Playhead.row(area.rows(), at);
        if (now != playing) {
            if (now >= 0 && playhead.follows()) {
                area.reveal(now);
            }
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

    private void turn(Runnable change) {
        model.typed().keep();
        change.run();
        fit();
        focus();
    }

    private boolean resume(Spot spot) {
        turn(() -> stopping.column(spot.tier()));
        return stopping.resume(spot);
    }

    // The next column, or the one before.
    private void beside(int by) {
        int next = Math.floorMod(columns.active() + by, columns.shown().size());
        column(area.getCurrentParagraph(), next);
    }

    private void leave() {
        model.typed().keep();
        model.leave();
    }

    private String snippets() {
        String own = model.snippets();
        return own == null ? texts.of("testimony.snippets.first", SnippetSheet.VARIABLES) : own;
    }

    /// What the head wants.
    private final class FromHead implements TranscriptHead.Wishes {
        @Override
        public void leave() {
            TranscriptPane.this.leave();
        }

        @Override
        public void open(Tier tier) {
            turn(() -> columns.open(tier));
        }

        @Override
        public void toggle(Tier tier) {
            turn(() -> columns.toggle(tier));
        }

        @Override
        public void listen() {
            deeds.hear();
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
            new VoiceMenu(texts, model, deeds).open(row, area.row(row), by);
        }

        @Override
        public void column(int row, int column) {
            TranscriptPane.this.column(row, column);
        }
    }
}
