package org.dalil.testimony.transcript.version;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.casefile.Holdings;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Wording;
import org.dalil.vault.blob.BlobId;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.blob.Sealed;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps versions of transcripts: texts of the recording, sealed once and never changed, so that
/// whatever cites them points at the same words for ever. A version that would be as the newest is
/// not made again.
public final class Versions {
    private static final String ENGINE = "dalil transcript 1 ";

    private final Holdings holdings;
    private final Blobs blobs;
    private final Sources sources;

    public Versions(Holdings holdings, Blobs blobs, Sources sources) {
        this.holdings = holdings;
        this.blobs = blobs;
        this.sources = sources;
    }

    /// Keeps one tier of a transcript as it is now, as an act of its own.
    ///
    /// @throws TestimonyException when the transcript is of no recording yet, or has no words in
    ///   that tier
    public TextVersion keep(TranscriptText text, Tier tier) throws ProblemException {
        Prepared prepared = prepare(text, tier);
        TextVersion made = prepared.made();
        return made == null
                ? prepared.version()
                : kept(
                        prepared,
                        () ->
                                holdings.create(
                                        ActName.of(
                                                "testimony.act.keep",
                                                "title",
                                                text.transcript().title()),
                                        TextVersion.SHAPE,
                                        made));
    }

    /// The kept versions of all tiers of a transcript, the newest first.
    public List<TextVersion> of(Transcript transcript) throws ProblemException {
        UUID item = transcript.item();
        return item == null
                ? List.of()
                : sources.texts(item).stream()
                        .filter(one -> one.engine().startsWith(ENGINE + transcript.id() + " "))
                        .toList();
    }

    /// The version of a tier that was kept last.
    public Optional<TextVersion> newest(Transcript transcript, Tier tier) throws ProblemException {
        String engine = engine(transcript, tier);
        return of(transcript).stream().filter(one -> one.engine().equals(engine)).findFirst();
    }

    /// The words of a version, checked against their SHA-256.
    public String words(TextVersion version) throws ProblemException {
        return sources.read(version);
    }

    /// What names a tier of a transcript among the engines of texts.
    static String engine(Transcript transcript, Tier tier) {
        String language = tier.language();
        return ENGINE
                + transcript.id()
                + " "
                + tier.layer()
                + (language == null ? "" : " " + language);
    }

    /// The transcript that a text was kept of; empty for any other text.
    public static Optional<UUID> transcript(TextVersion version) {
        if (!version.engine().startsWith(ENGINE)) {
            return Optional.empty();
        }
        String rest = version.engine().substring(ENGINE.length());
        int end = rest.indexOf(' ');
        try {
            return Optional.of(UUID.fromString(end < 0 ? rest : rest.substring(0, end)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // from another program, which may write what it likes
        }
    }

    /// The tier that a text was kept of; empty for any other text.
    public static Optional<Tier> tier(TextVersion version) {
        String[] words = version.engine().split(" ", -1);
        return transcript(version)
                .filter(id -> words.length > 4)
                .map(id -> new Tier(words[4], words.length > 5 ? words[5] : null));
    }

    /// A version with a tier as it is now: the newest where that is the same, else one that is
    /// sealed and not yet kept.
    Prepared prepare(TranscriptText text, Tier tier) throws ProblemException {
        Transcript transcript = text.transcript();
        UUID item = transcript.item();
        if (item == null) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.no-recording").with("title", transcript.title()));
        }
        Rendered now = Rendered.of(text, tier);
        if (now.text().isEmpty()) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.no-words").with("title", transcript.title()));
        }
        String places = now.places().written();
        if (places.length() > Wording.MOST) {
            throw new TestimonyException(
                    Problem.of("testimony.problem.too-many").with("title", transcript.title()));
        }
        byte[] bytes = now.text().getBytes(UTF_8);
        TextVersion last = newest(transcript, tier).orElse(null);
        if (last != null
                && last.sha256().equals(Digest.of(bytes).hex())
                && places.equals(last.segments())) {
            return new Prepared(last, null, now);
        }
        TextVersion made = sealed(transcript, item, tier, bytes, now);
        return new Prepared(made, made, now);
    }

    private TextVersion sealed(
            Transcript transcript, UUID item, Tier tier, byte[] bytes, Rendered now)
            throws ProblemException {
        Sealed sealed =
                blobs.seal(
                        new ByteArrayInputStream(bytes),
                        bytes.length,
                        Progress.none(),
                        new Cancel());
        return new TextVersion(
                holdings.ids().next(),
                item,
                engine(transcript, tier),
                sealed.id().hex(),
                sealed.sha256().hex(),
                now.text().length(),
                null,
                null,
                now.places().written());
    }

    /// Does the act that keeps what was prepared; when that fails, what was sealed for it is
    /// shredded.
    <T> T kept(Prepared prepared, Keeping<T> act) throws ProblemException {
        try {
            return act.run();
        } catch (ProblemException e) {
            TextVersion made = prepared.made();
            if (made != null) {
                blobs.shred(new BlobId(made.blob()));
            }
            throw e;
        }
    }

    /// An act that keeps a prepared text.
    interface Keeping<T> {
        T run() throws ProblemException;
    }
}
