package org.dalil.testimony.transcript;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.history.ActWork;
import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What can be done with transcripts as a whole: make, tell of and read them, and name their
/// voices. What is done with their segments is in `edit`, what is kept of them in `version`.
public final class Transcripts {
    private final Holdings holdings;
    private final TranscriptStore store;

    public Transcripts(Holdings holdings) {
        this.holdings = holdings;
        this.store = new TranscriptStore(holdings);
    }

    /// Makes an empty transcript.
    ///
    /// @param item the recording; null while there is none
    public Transcript add(UUID source, @Nullable UUID item, String title) throws ProblemException {
        return add(blank(source, item, title), List.of());
    }

    /// A transcript of which nothing else is known and that is not kept.
    public Transcript blank(UUID source, @Nullable UUID item, String title) {
        return Transcript.of(holdings.ids().next(), source, item, title);
    }

    /// Makes a transcript with these segments, and a voice for every label among them, in one act.
    ///
    /// @throws org.dalil.testimony.TestimonyException when a segment says more than one can hold;
    ///   nothing is made then
    public Transcript add(Transcript made, List<SegmentDraft> drafts) throws ProblemException {
        return add(made, drafts, changes -> made);
    }

    /// The same, with something else that belongs to it in the same act, such as the file it comes
    /// from.
    public Transcript add(Transcript made, List<SegmentDraft> drafts, ActWork<?> with)
            throws ProblemException {
        for (int i = 0; i < drafts.size(); i++) {
            for (String words : drafts.get(i).words().values()) {
                TooLong.check(words, i + 1);
            }
        }
        return holdings.ledger()
                .act(
                        act("testimony.act.add-transcript", made),
                        changes -> {
                            changes.create(Transcript.SHAPE, made);
                            fill(changes, made, drafts);
                            with.run(changes);
                            return made;
                        });
    }

    private void fill(Changes changes, Transcript of, List<SegmentDraft> drafts)
            throws SQLException {
        Map<String, Speaker> voices = voices(of, drafts);
        changes.createAll(Speaker.SHAPE, List.copyOf(voices.values()));
        List<String> keys = OrderKey.row(drafts.size());
        List<Segment> segments = new ArrayList<>();
        List<Wording> wordings = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            SegmentDraft draft = drafts.get(i);
            Speaker voice = draft.speaker() == null ? null : voices.get(draft.speaker().strip());
            Segment segment =
                    new Segment(
                            holdings.ids().next(),
                            of.id(),
                            keys.get(i),
                            draft.startMs(),
                            draft.endMs(),
                            voice == null ? null : voice.id(),
                            draft.turn(),
                            null,
                            null);
            segments.add(segment);
            draft.words()
                    .forEach((tier, words) -> wordings.add(wording(segment, tier, words, draft)));
        }
        changes.createAll(Segment.SHAPE, segments);
        changes.createAll(Wording.SHAPE, wordings);
    }

    private Wording wording(Segment of, Tier tier, String words, SegmentDraft draft) {
        WordTimes times = tier.equals(Tier.VERBATIM) ? draft.times() : WordTimes.NONE;
        return Wording.of(holdings.ids().next(), of.id(), tier, words, times);
    }

    private Map<String, Speaker> voices(Transcript of, List<SegmentDraft> drafts) {
        Map<String, Speaker> voices = new LinkedHashMap<>();
        for (SegmentDraft one : drafts) {
            String label = one.speaker();
            if (label != null && !label.isBlank()) {
                voices.computeIfAbsent(
                        label.strip(),
                        words -> voice(of, words, SpeakerRole.OTHER, voices.size() + 1L));
            }
        }
        return voices;
    }

    private Speaker voice(Transcript of, String label, SpeakerRole role, long position) {
        return new Speaker(
                holdings.ids().next(), of.id(), label, null, null, role.code(), position);
    }

    /// Keeps what is said of a transcript as it now is.
    public void change(Transcript now) throws ProblemException {
        holdings.update(act("testimony.act.change-transcript", now), Transcript.SHAPE, now);
    }

    /// Takes a transcript away with its segments; what was kept of it and cited stays, and undo
    /// brings it back.
    public void remove(Transcript one) throws ProblemException {
        holdings.ledger()
                .act(
                        act("testimony.act.remove-transcript", one),
                        changes -> {
                            List<Segment> segments = store.segments(changes.tx(), one.id());
                            for (SegmentWords each : store.words(changes.tx(), segments)) {
                                for (Wording words : each.wordings()) {
                                    changes.remove(Wording.SHAPE.ref(words.id()));
                                }
                                changes.remove(Segment.SHAPE.ref(each.segment().id()));
                            }
                            for (Speaker voice : store.speakers(changes.tx(), one.id())) {
                                changes.remove(Speaker.SHAPE.ref(voice.id()));
                            }
                            changes.remove(one.ref());
                            return one;
                        });
    }

    /// Adds a voice.
    public Speaker addVoice(Transcript to, String label, SpeakerRole role) throws ProblemException {
        long position = voices(to.id()).size() + 1L;
        return holdings.create(
                act("testimony.act.add-voice", to),
                Speaker.SHAPE,
                voice(to, label.strip(), role, position));
    }

    /// Keeps a voice as it now is.
    public void changeVoice(Transcript of, Speaker now) throws ProblemException {
        holdings.update(act("testimony.act.change-voice", of), Speaker.SHAPE, now);
    }

    /// Takes a voice away; its segments are nobody’s then.
    public void removeVoice(Transcript of, Speaker voice) throws ProblemException {
        holdings.ledger()
                .act(
                        act("testimony.act.remove-voice", of),
                        changes -> {
                            for (Segment one : store.segments(changes.tx(), of.id())) {
                                if (voice.id().equals(one.speaker())) {
                                    changes.update(Segment.SHAPE, one.by(null));
                                }
                            }
                            changes.remove(Speaker.SHAPE.ref(voice.id()));
                            return voice;
                        });
    }

    /// The voices of a transcript in order.
    public List<Speaker> voices(UUID transcript) throws ProblemException {
        return holdings.database().read(tx -> store.speakers(tx, transcript));
    }

    /// The transcript with this id.
    public Optional<Transcript> find(UUID id) throws ProblemException {
        return holdings.records().find(Transcript.SHAPE, id);
    }

    /// The transcripts of a source, the oldest first.
    public List<Transcript> of(UUID source) throws ProblemException {
        return holdings.records().where(Transcript.SHAPE, "source = ?", "id", source);
    }

    /// The transcripts that were written independently beside one.
    public List<Transcript> seconds(UUID transcript) throws ProblemException {
        return holdings.records().where(Transcript.SHAPE, "second_of = ?", "id", transcript);
    }

    /// All of a transcript: voices, segments and words.
    public Optional<TranscriptText> text(UUID id) throws ProblemException {
        return holdings.database().read(tx -> store.text(tx, id));
    }

    /// All of a transcript, inside a transaction.
    public Optional<TranscriptText> text(Tx tx, UUID id) throws SQLException {
        return store.text(tx, id);
    }

    /// The segments of a transcript in order, without their words, inside a transaction.
    public List<Segment> segments(Tx tx, UUID id) throws SQLException {
        return store.segments(tx, id);
    }

    /// Segments with their words, inside a transaction.
    public List<SegmentWords> words(Tx tx, List<Segment> segments) throws SQLException {
        return store.words(tx, segments);
    }

    private static ActName act(String key, Transcript one) {
        return ActName.of(key, "title", one.title());
    }
}
