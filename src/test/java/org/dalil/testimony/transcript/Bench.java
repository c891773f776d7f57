package org.dalil.testimony.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.content.Custody;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.List;

/// A transcript to work on, in any casefile, for tests.
public final class Bench {
    public final Holdings holdings;
    public final Transcripts transcripts;
    public final Segments segments;

    public Bench(Holdings holdings) {
        this.holdings = holdings;
        transcripts = new Transcripts(holdings);
        segments = new Segments(holdings, transcripts);
    }

    /// A testimony of this title.
    public Source source(String title) throws Exception {
        return holdings.create(
                ActName.of("source.act.import"),
                Source.SHAPE,
                Source.titled(holdings.ids().next(), SourceKind.TESTIMONY, title));
    }

    /// A recording of a testimony; its bytes are sealed where there are blobs.
    public EvidenceItem recording(Source of, @Nullable Blobs blobs) throws Exception {
        byte[] bytes = "no sound".getBytes(UTF_8);
        Sealed sealed =
                blobs == null
                        ? null
                        : blobs.seal(
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                Progress.none(),
                                new Cancel());
        EvidenceItem item =
                new EvidenceItem(
                        holdings.ids().next(),
                        of.id(),
                        sealed == null ? "0".repeat(32) : sealed.id().hex(),
                        sealed == null ? "0".repeat(64) : sealed.sha256().hex(),
                        sealed == null ? "0".repeat(128) : sealed.sha512Hex(),
                        bytes.length,
                        "audio/wav",
                        "DR0142.wav",
                        null,
                        Custody.UNKNOWN);
        return holdings.create(ActName.of("source.act.import"), EvidenceItem.SHAPE, item);
    }

    /// A transcript of two voices: a question, an answer in two segments, a question.
    public Transcript conversation(@Nullable EvidenceItem item, Source of) throws Exception {
        return transcripts.add(
                transcripts.blank(of.id(), item == null ? null : item.id(), "Conversation"),
                List.of(
                        SegmentDraft.heard(0L, 2_000L, "I", "What did you see?"),
                        SegmentDraft.heard(2_000L, 6_000L, "W1", "They took him away"),
                        SegmentDraft.heard(6_000L, 9_000L, "W1", "at night [pause 2 s] with dogs"),
                        SegmentDraft.heard(9_000L, 10_000L, "I", "Who?")));
    }

    /// The whole transcript as it is now.
    public TranscriptText text(Transcript of) throws Exception {
        return transcripts.text(of.id()).orElseThrow();
    }

    /// Each segment as `2000-6000 W1: words`.
    public List<String> lines(Transcript of) throws Exception {
        TranscriptText text = text(of);
        return text.segments().stream()
                .map(one ->
                        one.segment().startMs()
                                + "-"
                                + one.segment().endMs()
                                + " "
                                + text.speaker(one.segment().speaker())
                                        .map(Speaker::label)
                                        .orElse("?")
                                + ": "
                                + one.words(Tier.VERBATIM))
                .toList();
    }

    /// The segment at this place, from 0.
    public Segment at(Transcript of, int index) throws Exception {
        return text(of).segments().get(index).segment();
    }
}
