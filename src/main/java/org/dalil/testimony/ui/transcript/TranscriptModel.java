package org.dalil.testimony.ui.transcript;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.edit.Cut;
import org.dalil.testimony.transcript.edit.Reach;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.transcript.compare.CompareModel;
import org.dalil.testimony.ui.transcript.row.LastPlaces;
import org.dalil.testimony.ui.transcript.row.NextVoices;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of the page of a transcript. What it does to segments is shown before the
/// casefile has it; as long as something of it is under way, what is read is not shown. Knows no
/// scene-graph type.
final class TranscriptModel {
    private final TranscriptParts parts;
    private final Desk desk;
    private final PageModel<TranscriptView> page;
    private final TypedWords typed;
    // Counted down by whoever makes the change, hence atomic.
    private final AtomicInteger underWay = new AtomicInteger();
    private boolean skipped;

    TranscriptModel(TranscriptParts parts, Drafts drafts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        page = new PageModel<>(desk, "transcript", this::read);
        typed = new TypedWords(drafts, this::write);
    }

    PageModel<TranscriptView> page() {
        return page;
    }

    TypedWords typed() {
        return typed;
    }

    /// Whether what is shown is ahead of what was read.
    boolean isAhead() {
        return underWay.get() > 0;
    }

    /// Whether what was read was not shown yet, because it was older than what is.
    boolean isSkipped() {
        return skipped;
    }

    void skip(boolean now) {
        skipped = now;
    }

    private @Nullable TranscriptView read(UUID id) throws ProblemException {
        return TranscriptView.read(parts, id, today());
    }

    /// The day as of which consent is read.
    LocalDate today() {
        return desk.clock().now().atZone(desk.zone()).toLocalDate();
    }

    /// The transcript that is shown; null while none is.
    @Nullable Transcript transcript() {
        TranscriptView view = page.view().get();
        return view == null ? null : view.text().transcript();
    }

    private void write(WordsAt at, String words) {
        Transcript in = transcript();
        if (in == null) {
            return;
        }
        under(
                () -> {
                    parts.segments().write(in, at.segment(), at.tier(), words);
                    typed.kept(at, words);
                    return true;
                },
                done -> typed.settled(at, words));
    }

    /// Makes two segments of one, which is shown already.
    void split(UUID segment, Cut cut, UnaryOperator<Segment> turning) {
        Transcript in = transcript();
        if (in != null) {
            under(() -> parts.segments().split(in, segment, cut, turning), done -> {});
        }
    }

    /// Joins a segment to the one before it, which is shown already.
    void merge(Segment segment) {
        Transcript in = transcript();
        if (in != null) {
            under(() -> parts.segments().merge(in, segment), done -> {});
        }
    }

    /// An id for a segment that is about to be made.
    UUID fresh() {
        return parts.segments().fresh();
    }

    /// Gives a segment a voice.
    void voice(Segment segment, @Nullable UUID speaker, Reach reach) {
        Transcript in = transcript();
        if (in != null) {
            under(() -> parts.segments().voice(in, segment, speaker, reach), done -> {});
        }
    }

    /// Makes a voice and gives it to a segment.
    void newVoice(Segment segment, String label, SpeakerRole role) {
        if (!label.isBlank()) {
            newVoices(segment, List.of(new NextVoices.Fresh(label, role)));
        }
    }

    /// Makes the voices that are missing up to a number and gives the last to a segment.
    void newVoices(Segment segment, int number) {
        TranscriptView view = page.view().get();
        if (view != null) {
            newVoices(segment, NextVoices.upTo(number, view.text().speakers(), desk.texts()));
        }
    }

    private void newVoices(Segment segment, List<NextVoices.Fresh> fresh) {
        Transcript in = transcript();
        if (in != null) {
            under(
                    () -> {
                        UUID last = null;
                        for (NextVoices.Fresh one : fresh) {
                            last = parts.transcripts().addVoice(in, one.label(), one.role()).id();
                        }
                        return parts.segments().voice(in, segment, last, Reach.GROUP);
                    },
                    done -> {});
        }
    }

    /// Keeps a voice as it now is.
    void changeVoice(Speaker now) {
        Transcript in = transcript();
        if (in != null) {
            page.change(() -> parts.transcripts().changeVoice(in, now));
        }
    }

    /// Keeps the times or the flag of a segment.
    void change(Segment now) {
        Transcript in = transcript();
        if (in != null) {
            under(
                    () -> {
                        parts.segments().change(in, now);
                        return true;
                    },
                    done -> {});
        }
    }

    /// Moves the times of all segments from one on.
    void shift(@Nullable Segment from, long ms) {
        Transcript in = transcript();
        if (in != null && ms != 0) {
            page.change(() -> parts.segments().shift(in, from, ms), moved -> {});
        }
    }

    /// Makes the first segment, which is shown already.
    void begin(Segment first) {
        Transcript in = transcript();
        if (in != null) {
            under(() -> parts.segments().begin(in, first), made -> {});
        }
    }

    /// Takes a segment away with its words.
    void remove(Segment one) {
        Transcript in = transcript();
        if (in != null) {
            under(
                    () -> {
                        parts.segments().remove(in, one);
                        return true;
                    },
                    done -> {});
        }
    }

    /// Makes a passage of words.
    void cite(Quote quote, Runnable done) {
        Transcript in = transcript();
        if (in != null) {
            page.change(() -> parts.quoting().cite(in.id(), quote), made -> done.run());
        }
    }

    /// Makes a claim that rests on words, and goes to it.
    void claim(Quote quote) {
        Transcript in = transcript();
        if (in != null) {
            page.change(
                    () -> parts.quoting().claim(in.id(), quote),
                    made ->
                            desk.navigator()
                                    .go(
                                            new Intent.ToNew(
                                                    new RecordRef(RecordKind.CLAIM, made.id()))));
        }
    }

    /// What the transcript that is shown differs from; null while none is.
    @Nullable CompareModel comparing(Tier tier) {
        Transcript in = transcript();
        return in == null
                ? null
                : new CompareModel(
                        parts.transcripts(), parts.segments(), parts.versions(), in.id(), tier);
    }

    /// Does something with the transcript that is shown, with all that was typed.
    Runnable keeping(Consumer<UUID> action) {
        return () -> {
            typed.keep();
            page.with(action).run();
        };
    }

    /// Goes to a record.
    void go(RecordRef ref) {
        desk.navigator().go(new Intent.ToRecord(ref));
    }

    /// Writes the words of a tier anew in all segments where that changes them, as one act.
    void rewrite(Tier tier, UnaryOperator<String> how) {
        Transcript in = transcript();
        if (in != null) {
            under(() -> parts.segments().rewrite(in, tier, how), changed -> {});
        }
    }

    /// The snippets of the casefile, as lines; null when none were ever written.
    @Nullable String snippets() {
        TranscriptView view = page.view().get();
        return view == null ? null : view.snippets();
    }

    /// Keeps the snippets of the casefile, as lines.
    void snippets(String lines) {
        page.change(
                () -> {
                    parts.snippets().keep(lines);
                    return true;
                },
                kept -> page.reload());
    }

    /// Keeps where a transcript was left; nobody is told when that fails, for nothing is lost.
    void left(LastPlaces.Place place) {
        desk.jobs()
                .latest(
                        new Object(),
                        "transcript.left",
                        () -> {
                            LastPlaces before = LastPlaces.read(parts.snippets().places());
                            parts.snippets().keepPlaces(before.left(place).written());
                            return true;
                        },
                        kept -> {},
                        desk.problems());
    }

    /// Keeps what is said of the transcript.
    void describe(UnaryOperator<Transcript> how) {
        page.amend(now -> parts.transcripts().change(how.apply(now.text().transcript())));
    }

    /// Goes to the interview it is of, or else to its source.
    void leave() {
        TranscriptView view = page.view().get();
        if (view != null) {
            Interview of = view.interview();
            desk.navigator()
                    .go(
                            new Intent.ToRecord(
                                    of == null
                                            ? new RecordRef(RecordKind.SOURCE, view.source().id())
                                            : of.ref()));
        }
    }

    private <T> void under(Callable<T> work, Consumer<T> done) {
        underWay.incrementAndGet();
        page.change(
                () -> {
                    try {
                        return work.call();
                    } finally {
                        underWay.decrementAndGet();
                    }
                },
                came -> {
                    done.accept(came);
                    if (skipped && !isAhead()) {
                        page.reload();
                    }
                });
    }
}
