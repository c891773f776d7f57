package org.dalil.testimony.ui.transcript;

import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.RecordRef;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.mention.Mention;
import org.dalil.testimony.mention.MentionCompletion;
import org.dalil.testimony.mention.UnlinkedMention;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.code.CodePickModel;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What is done with codes and mentions on the page of a transcript. Knows no scene-graph type.
final class TranscriptLinking {
    private static final int OFFERED = 12;
    private final PageModel<TranscriptView> page;
    private final TranscriptParts parts;
    private final Desk desk;

    TranscriptLinking(PageModel<TranscriptView> page, TranscriptParts parts, Desk desk) {
        this.page = page;
        this.parts = parts;
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /// Offers codes, and hears which is chosen.
    CodePickModel picking(Consumer<Code> chosen) {
        return new CodePickModel(parts.codes(), parts.codings(), desk, chosen);
    }

    /// Gives words a code.
    void give(Quote quote, Code code) {
        TranscriptView view = page.view().get();
        if (view != null) {
            WordLink marked = view.marking(quote);
            UUID in = view.text().transcript().id();
            page.change(() -> parts.marking().give(in, quote, marked, List.of(code)), given -> {});
        }
    }

    /// Gives a code to other words instead.
    void move(WordLink.Given given, Quote to) {
        TranscriptView view = page.view().get();
        if (view != null) {
            UUID in = view.text().transcript().id();
            page.change(() -> parts.marking().move(in, given.coding(), to), moved -> {});
        }
    }

    /// What marks these words already; null for nothing.
    @Nullable WordLink marking(Quote quote) {
        TranscriptView view = page.view().get();
        return view == null ? null : view.marking(quote);
    }

    /// Covers words outside the casefile.
    void cover(Quote quote, RedactionReason reason, String standIn) {
        TranscriptView view = page.view().get();
        if (view != null) {
            WordLink marked = view.marking(quote);
            UUID in = view.text().transcript().id();
            page.change(
                    () -> parts.covering().cover(in, quote, marked, reason, standIn),
                    covered -> {});
        }
    }

    /// Takes the cover from words, where they have one.
    void uncover(Quote quote) {
        WordLink marked = marking(quote);
        Redaction by = marked == null ? null : marked.redaction();
        if (marked != null && by != null) {
            uncover(marked, by);
        }
    }

    /// Takes this cover from words.
    void uncover(WordLink marked, Redaction by) {
        page.change(() -> parts.covering().uncover(marked, by));
    }

    /// Takes a code from words.
    void take(WordLink link, WordLink.Given given) {
        page.change(() -> parts.codings().remove(link.passage(), given.coding()));
    }

    /// Asks who or what may be meant by letters; an older answer is dropped.
    void offer(String typed, Consumer<List<MentionCompletion.Offer>> told) {
        TranscriptView view = page.view().get();
        if (view != null) {
            UUID in = view.text().transcript().id();
            desk.jobs()
                    .latest(
                            parts,
                            "transcript.offer",
                            () -> parts.completion().offer(typed, in, OFFERED),
                            told,
                            desk.problems());
        }
    }

    /// Links words to whom or what they mean.
    void link(Quote words, RecordRef means) {
        page.change(() -> parts.mentions().link(words, means), linked -> {});
    }

    /// Keeps that words do not mean somebody.
    void deny(Quote words, RecordRef target) {
        page.change(() -> parts.mentions().deny(words, target), denied -> {});
    }

    /// Takes a link back.
    void unlink(Mention one) {
        page.change(() -> parts.mentions().unlink(one));
    }

    /// Asks for names of a tier that are linked to nothing.
    void unlinked(Tier tier, Consumer<List<UnlinkedMention>> told) {
        TranscriptView view = page.view().get();
        if (view != null) {
            desk.jobs()
                    .latest(
                            this,
                            "transcript.unlinked",
                            () -> parts.unlinked().in(view.text(), tier),
                            told,
                            desk.problems());
        }
    }
}
