package org.dalil.testimony.ui.transcript;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.dalil.claim.Claim;
import org.dalil.kernel.RecordRef;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.linked.Stretch;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.mention.MentionCompletion;
import org.dalil.testimony.mention.UnlinkedMention;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.code.CodePicker;
import org.dalil.testimony.ui.transcript.beside.CodeBars;
import org.dalil.testimony.ui.transcript.beside.FlagPart;
import org.dalil.testimony.ui.transcript.beside.LinkPanel;
import org.dalil.testimony.ui.transcript.beside.LinkWishes;
import org.dalil.testimony.ui.transcript.beside.MentionPart;
import org.dalil.testimony.ui.transcript.beside.MentionPicker;
import org.dalil.testimony.ui.transcript.beside.MentionWishes;
import org.dalil.testimony.ui.transcript.beside.Overlay;
import org.dalil.testimony.ui.transcript.beside.RedactPicker;
import org.dalil.testimony.ui.transcript.row.Row;
import org.dalil.testimony.ui.transcript.row.SegmentArea;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What the words at the caret are linked to, drawn beside them, and how more is linked. Asks the
/// model; keeps nothing.
final class TranscriptLinks {
    /// Names are looked for when nothing has changed for so long.
    private static final Duration QUIET = Duration.seconds(1.2);

    private final TranscriptModel model;
    private final SegmentArea area;
    private final TranscriptDeeds deeds;
    private final Columns columns;
    private final Playhead playhead;
    private final TranscriptLinking linking;
    private final Overlay over;
    private final CodePicker codes;
    private final MentionPicker mentions;
    private final RedactPicker covers;
    private final CodeBars bars;
    private final LinkPanel panel;
    private final MentionPart meant;
    private final FlagPart flags;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private boolean written;

    TranscriptLinks(
            TranscriptModel model,
            SegmentArea area,
            TranscriptDeeds deeds,
            Columns columns,
            Playhead playhead,
            TranscriptLinking linking) {
        this.linking = linking;
        this.model = model;
        this.area = area;
        this.deeds = deeds;
        this.columns = columns;
        this.playhead = playhead;
        Texts texts = linking.desk().texts();
        bars = new CodeBars(area, new LinkDeeds());
        panel = new LinkPanel(new LinkDeeds(), linking.desk().keys(), texts);
        meant = new MentionPart(new MentionDeeds(), texts);
        flags = new FlagPart(this::flag, texts);
        panel.mentions(meant.root(), meant.open(), flags.root());
        codes = new CodePicker(linking.picking(this::picked), true, texts);
        codes.root().getStyleClass().add("code-popup");
        mentions = new MentionPicker(linking::offer, this::named, texts);
        covers = new RedactPicker(new CoverDeeds(), texts);
        over = new Overlay(area);
        over.getChildren().add(bars);
        over.hold(codes.root(), () -> {});
        over.hold(mentions.root(), this::unnamed);
        over.hold(covers.root(), () -> {});
        area.currentParagraphProperty().addListener((any, was, now) -> follow());
        quiet.setOnFinished(any -> look());
    }

    /// What lies over the words.
    Node over() {
        return over;
    }

    /// What stands at the right of the page.
    Region panel() {
        return panel.root();
    }

    /// Draws what was read.
    void show(TranscriptView view) {
        bars.show(view.links(), columns.tier());
        follow();
        quiet.playFromStart();
    }

    /// Looks for names that nobody linked.
    void look() {
        linking.unlinked(columns.tier(), meant::offer);
    }

    /// No longer looks for names.
    void leave() {
        quiet.stop();
    }

    private void follow() {
        TranscriptView view = model.page().view().get();
        Row row = deeds.here();
        UUID at = row == null ? null : row.id();
        panel.show(at, view == null ? LinkedText.NONE : view.links());
        meant.show(at, view == null ? List.of() : view.mentions());
        flags.show(row == null ? null : row.segment());
    }

    private void flag(Segment now) {
        model.typed().keep();
        model.change(now);
    }

    /// Asks for a code for what is chosen; those given last come first.
    void pick() {
        if (deeds.here() != null) {
            over.show(codes.root());
            codes.open();
        }
    }

    /// Gives what is chosen the code that was given last; asks for one where there is none.
    void again() {
        TranscriptView view = model.page().view().get();
        if (view == null || view.links().lastCodes().isEmpty()) {
            pick();
        } else {
            give(view.links().lastCodes().getFirst());
        }
    }

    private void picked(Code code) {
        area.requestFocus();
        give(code);
    }

    private void give(Code code) {
        model.typed().keep();
        deeds.quote().ifPresent(quote -> linking.give(quote, code));
    }

    /// Asks why the chosen words, or all of the segment, are covered outside the casefile.
    void redact() {
        model.typed().keep();
        deeds.quote()
                .ifPresent(quote -> {
                    WordLink marked = linking.marking(quote);
                    over.show(covers.root());
                    covers.open(marked == null ? null : marked.redaction());
                });
    }

    /// Asks whom or what the chosen words mean.
    void choose() {
        ask(false);
    }

    /// Asks whom or what to name at the caret.
    void name() {
        ask(true);
    }

    private void ask(boolean writing) {
        if (deeds.here() != null) {
            written = writing;
            over.show(mentions.root());
            mentions.open();
        }
    }

    // A name that is written becomes words, and the words are linked.
    private void named(MentionCompletion.Offer who) {
        area.requestFocus();
        if (written) {
            int from = area.getSelection().getStart();
            area.replaceSelection(who.name());
            area.selectRange(from, from + who.name().length());
        }
        model.typed().keep();
        deeds.quote().ifPresent(quote -> linking.link(quote, who.ref()));
        if (written) {
            area.deselect();
        }
    }

    private void unnamed() {
        if (written) {
            area.replaceSelection("@" + mentions.typed());
        }
    }

    /// Shows marked words in the text: where they stand, or all of their segment.
    void toWords(WordLink link) {
        Stretch place = link.tier().equals(columns.tier()) ? link.place() : null;
        toWords(link.segment(), place == null ? null : new IndexRange(place.from(), place.to()));
    }

    private void toWords(UUID segment, @Nullable IndexRange words) {
        int row = area.indexOf(segment);
        if (row < 0) {
            return;
        }
        area.toSegment(segment, 0);
        int length = area.getParagraphLength(row);
        IndexRange shown =
                words == null || words.getEnd() > length ? new IndexRange(0, length) : words;
        area.selectRange(row, shown.getStart(), row, shown.getEnd());
        area.requestFollowCaret();
        area.requestFocus();
    }

    /// What is wanted of words that are to be covered.
    private final class CoverDeeds implements RedactPicker.Chosen {
        @Override
        public void cover(RedactionReason reason, String standIn) {
            area.requestFocus();
            deeds.quote().ifPresent(quote -> linking.cover(quote, reason, standIn));
        }

        @Override
        public void uncover() {
            area.requestFocus();
            deeds.quote().ifPresent(linking::uncover);
        }
    }

    /// What a click on codes and quotes wants.
    private final class LinkDeeds implements LinkWishes {
        @Override
        public void toWords(WordLink link) {
            TranscriptLinks.this.toWords(link);
        }

        @Override
        public void hear(WordLink link) {
            Long from = link.passage().span().startMs();
            if (from != null) {
                playhead.hear(from, link.passage().span().endMs());
            }
        }

        @Override
        public void toClaim(Claim claim) {
            model.go(Claim.SHAPE.ref(claim.id()));
        }

        @Override
        public void give(Code code) {
            TranscriptLinks.this.give(code);
        }

        @Override
        public void pick() {
            TranscriptLinks.this.pick();
        }

        @Override
        public void take(WordLink link, WordLink.Given given) {
            linking.take(link, given);
        }

        @Override
        public void redact() {
            TranscriptLinks.this.redact();
        }

        @Override
        public void unredact(WordLink link, Redaction by) {
            linking.uncover(link, by);
        }

        @Override
        public void move(WordLink link, WordLink.Given given, Stretch to) {
            model.typed().keep();
            linking.move(given, new Quote(link.segment(), link.tier(), to.from(), to.to()));
        }
    }

    /// What a click on names wants.
    private final class MentionDeeds implements MentionWishes {
        @Override
        public void go(RecordRef means) {
            model.go(means);
        }

        @Override
        public void toWords(UnlinkedMention words) {
            Quote at = words.quote();
            Integer to = at.to();
            TranscriptLinks.this.toWords(
                    at.segment(), to == null ? null : new IndexRange(at.from(), to));
        }

        @Override
        public void unlink(Linked one) {
            linking.unlink(one.placed().mention());
        }

        @Override
        public void link(UnlinkedMention words, RecordRef means) {
            model.typed().keep();
            linking.link(words.quote(), means);
        }

        @Override
        public void deny(UnlinkedMention words, RecordRef target) {
            linking.deny(words.quote(), target);
        }

        @Override
        public void choose() {
            TranscriptLinks.this.choose();
        }
    }
}
