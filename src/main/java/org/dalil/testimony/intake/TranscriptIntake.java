package org.dalil.testimony.intake;

import org.dalil.casefile.Holdings;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.history.ActName;
import org.dalil.history.ActWork;
import org.dalil.history.Changes;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.intake.Addition;
import org.dalil.source.intake.Candidate;
import org.dalil.source.intake.Choice;
import org.dalil.source.intake.ImportOutcome;
import org.dalil.source.intake.Importer;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.linked.CoveredText;
import org.dalil.testimony.linked.WordLinks;
import org.dalil.testimony.transcript.OrderKey;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.transcript.Wording;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Brings transcripts of files into the casefile: each in one act that undo takes back, with the
/// file itself where that is wanted. Blocking; run it as a job.
public final class TranscriptIntake {
    private final Holdings holdings;
    private final Transcripts transcripts;
    private final WordLinks links;
    private final @Nullable Importer importer;

    /// @param importer keeps the files themselves; null where that cannot be done
    public TranscriptIntake(Holdings holdings, @Nullable Importer importer) {
        this.holdings = holdings;
        this.transcripts = new Transcripts(holdings);
        this.links = new WordLinks(holdings);
        this.importer = importer;
    }

    /// Whether the file itself can be kept beside its transcript.
    public boolean keepsFiles() {
        return importer != null;
    }

    /// The transcripts of a source, the oldest first.
    public List<Transcript> of(UUID source) throws ProblemException {
        return transcripts.of(source);
    }

    /// A transcript with all its words; empty when it is not there any more.
    public Optional<TranscriptText> text(UUID transcript) throws ProblemException {
        return holdings.database().read(tx -> transcripts.text(tx, transcript));
    }

    /// The same with what is redacted covered.
    ///
    /// @param cover what is read where nobody chose other words
    public CoveredText covered(TranscriptText text, String cover) throws ProblemException {
        return CoveredText.of(text, links.of(text), cover);
    }

    /// A transcript that is not kept yet.
    public Transcript blank(UUID source, @Nullable UUID item, String title) {
        return transcripts.blank(source, item, title);
    }

    /// Makes a transcript of these segments.
    ///
    /// @param file the file to keep with it, or null; it becomes what the transcript is of when no
    ///   recording is named
    /// @throws java.util.concurrent.CancellationException when stopping was asked for; nothing is
    ///   made then
    public Transcript bring(
            Transcript made,
            List<SegmentDraft> drafts,
            @Nullable Path file,
            Progress progress,
            Cancel cancel)
            throws ProblemException {
        Addition addition = file == null ? null : seal(file, progress, cancel);
        Transcript full = made;
        if (addition != null && made.item() == null) {
            full = made.hearing(addition.item(made.source()).map(i -> i.id()).orElse(null));
        }
        Transcript kept = full;
        return keeping(
                addition,
                () -> transcripts.add(kept, drafts, with(addition, made.source())),
                cancel);
    }

    /// Lays words over the segments of a transcript; lines that fit none become segments of their
    /// own at their times.
    public Transcript lay(LayingOver laid, @Nullable Path file, Progress progress, Cancel cancel)
            throws ProblemException {
        Addition addition = file == null ? null : seal(file, progress, cancel);
        Transcript on = laid.on().transcript();
        return keeping(
                addition,
                () ->
                        holdings.ledger()
                                .act(
                                        ActName.of("testimony.act.lay-over", "title", on.title()),
                                        changes -> {
                                            lay(changes, laid);
                                            with(addition, on.source()).run(changes);
                                            return on;
                                        }),
                cancel);
    }

    private void lay(Changes changes, LayingOver laid) throws SQLException, ProblemException {
        List<Wording> words = new ArrayList<>();
        laid.words().forEach((segment, said) -> words.add(word(segment, laid, said)));
        List<Segment> made = new ArrayList<>();
        List<Segment> there = transcripts.segments(changes.tx(), laid.on().transcript().id());
        List<String> keys = new Places(there, laid.alone()).keys();
        if (keys.size() > laid.alone().size()) {
            for (int i = 0; i < there.size(); i++) {
                changes.update(Segment.SHAPE, there.get(i).at(keys.get(laid.alone().size() + i)));
            }
        }
        for (int i = 0; i < laid.alone().size(); i++) {
            SpokenLine line = laid.alone().get(i);
            Segment segment =
                    new Segment(
                            holdings.ids().next(),
                            laid.on().transcript().id(),
                            keys.get(i),
                            line.from(),
                            line.to(),
                            null,
                            true,
                            null,
                            null);
            made.add(segment);
            words.add(word(segment.id(), laid, line.words()));
        }
        changes.createAll(Segment.SHAPE, made);
        changes.createAll(Wording.SHAPE, words);
    }

    private Wording word(UUID segment, LayingOver laid, String said) {
        return Wording.of(holdings.ids().next(), segment, laid.as(), said, WordTimes.NONE);
    }

    private @Nullable Addition seal(Path file, Progress progress, Cancel cancel)
            throws ProblemException {
        Importer by = importer;
        if (by == null) {
            return null;
        }
        Candidate found = by.inspect(file, cancel);
        Addition sealed = by.seal(Choice.of(found).including(true), progress, cancel);
        if (sealed.outcome() instanceof ImportOutcome.Refused(var problem)) {
            throw new TestimonyException(problem);
        }
        return sealed;
    }

    private static ActWork<?> with(@Nullable Addition addition, UUID source) {
        return changes -> {
            if (addition != null) {
                addition.register(changes, source);
            }
            return source;
        };
    }

    /// What is to be kept, in one act.
    private interface Keeping {
        Transcript keep() throws ProblemException;
    }

    private static Transcript keeping(@Nullable Addition addition, Keeping keeping, Cancel cancel)
            throws ProblemException {
        boolean kept = false;
        try {
            cancel.check();
            Transcript made = keeping.keep();
            kept = true;
            return made;
        } finally {
            if (!kept && addition != null) {
                addition.shred();
            }
        }
    }

    /// Where new segments go among those that are there.
    private record Places(List<Segment> there, List<SpokenLine> lines) {
        private static final int CLOSE = 60;

        /// A key for each line; where there is no room between some, keys for all that are there
        /// follow.
        List<String> keys() {
            int[] behind = new int[lines.size()];
            List<String> keys = new ArrayList<>();
            boolean room = true;
            NavigableMap<Long, Integer> begun = begun();
            for (int i = 0; i < behind.length; i++) {
                behind[i] = behind(lines.get(i), begun);
            }
            for (int i = 0; i < behind.length && room; i++) {
                int at = behind[i];
                boolean again = i > 0 && behind[i - 1] == at;
                String low = again ? keys.get(i - 1) : at < 0 ? null : there.get(at).orderKey();
                String high = at + 1 < there.size() ? there.get(at + 1).orderKey() : null;
                room = low == null || high == null || low.compareTo(high) < 0;
                keys.add(room ? OrderKey.between(low, high) : "");
                room &= keys.get(i).length() <= CLOSE;
            }
            return room ? keys : anew(behind);
        }

        private List<String> anew(int[] behind) {
            List<String> row = OrderKey.row(there.size() + lines.size());
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < lines.size() + there.size(); i++) {
                order.add(i);
            }
            // The lines first, in their order, then those that are there, each behind its own.
            order.sort((one, other) -> Double.compare(place(one, behind), place(other, behind)));
            String[] keys = new String[order.size()];
            for (int i = 0; i < order.size(); i++) {
                keys[order.get(i)] = row.get(i);
            }
            return List.of(keys);
        }

        private double place(int one, int[] behind) {
            return one < lines.size() ? behind[one] + 0.5 : one - lines.size();
        }

        /// For moments, the last segment in order that has begun by then.
        private NavigableMap<Long, Integer> begun() {
            NavigableMap<Long, Integer> begun = new TreeMap<>();
            for (int i = 0; i < there.size(); i++) {
                Long start = there.get(i).startMs();
                if (start != null) {
                    begun.merge(start, i, Math::max);
                }
            }
            int latest = -1;
            for (Map.Entry<Long, Integer> one : begun.entrySet()) {
                latest = Math.max(latest, one.getValue());
                one.setValue(latest);
            }
            return begun;
        }

        /// The last of all for a line without a time.
        private int behind(SpokenLine line, NavigableMap<Long, Integer> begun) {
            if (line.from() == null) {
                return there.size() - 1;
            }
            Map.Entry<Long, Integer> last = begun.floorEntry(line.from());
            return last == null ? -1 : last.getValue();
        }
    }
}
