package org.dalil.testimony.transcript;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.FieldValues;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// What is heard in a recording, as somebody wrote it down. Its words stand in segments; nothing
/// cites it before a version of it is kept.
///
/// @param source the testimony or other source it belongs to
/// @param item the recording or imported file it is of; null while there is none
/// @param language what is spoken, a BCP 47 tag, or null
/// @param work what it is made to be, how far it is, and by whom
/// @param secondOf the transcript of the same recording beside which this was written independently
public record Transcript(
        UUID id,
        UUID source,
        @Nullable UUID item,
        String title,
        @Nullable String language,
        Transcribing work,
        @Nullable UUID secondOf,
        @Nullable String note)
        implements Recorded {
    /// How transcripts are stored.
    public static final RecordShape<Transcript> SHAPE =
            new RecordShape<>(
                    RecordKind.TRANSCRIPT,
                    "transcript",
                    List.of(
                            Field.ref("source"),
                            Field.ref("item"),
                            Field.text("title"),
                            Field.text("language"),
                            Field.text("kind"),
                            Field.text("status"),
                            Field.text("transcriber"),
                            Field.text("checked_by"),
                            Field.ref("second_of"),
                            Field.text("note")),
                    Transcript::written,
                    Transcript::read);

    public Transcript {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a transcript has a title");
        }
        if (id.equals(secondOf)) {
            throw new IllegalArgumentException("nothing is a second transcript of itself");
        }
    }

    /// A transcript of which only this is known.
    public static Transcript of(UUID id, UUID source, @Nullable UUID item, String title) {
        return new Transcript(
                id, source, item, title.strip(), null, Transcribing.BEGUN, null, null);
    }

    /// Names it.
    public RecordRef ref() {
        return new RecordRef(RecordKind.TRANSCRIPT, id);
    }

    /// A code of [TranscriptKind].
    public String kind() {
        return work.kind();
    }

    /// A code of [TranscriptStatus].
    public String status() {
        return work.status();
    }

    /// Who wrote it, or null.
    public @Nullable String transcriber() {
        return work.transcriber();
    }

    /// Who checked it against the recording, or null.
    public @Nullable String checkedBy() {
        return work.checkedBy();
    }

    /// The same under another title, in this language.
    public Transcript titled(String words, @Nullable String tag) {
        return new Transcript(id, source, item, words.strip(), tag, work, secondOf, note);
    }

    /// The same, of this recording.
    public Transcript hearing(@Nullable UUID recording) {
        return new Transcript(id, source, recording, title, language, work, secondOf, note);
    }

    /// The same, made to be this and come this far.
    public Transcript in(TranscriptKind other, TranscriptStatus now) {
        return worked(work.in(other, now));
    }

    /// The same, written and checked by these.
    public Transcript by(@Nullable String writer, @Nullable String checker) {
        return worked(work.by(writer, checker));
    }

    private Transcript worked(Transcribing other) {
        return new Transcript(id, source, item, title, language, other, secondOf, note);
    }

    /// The same, written independently beside another.
    public Transcript beside(@Nullable UUID other) {
        return new Transcript(id, source, item, title, language, work, other, note);
    }

    /// The same with this remark.
    public Transcript noted(@Nullable String words) {
        return new Transcript(id, source, item, title, language, work, secondOf, words);
    }

    private List<@Nullable Object> written() {
        return Arrays.asList(
                source,
                item,
                title,
                language,
                work.kind(),
                work.status(),
                work.transcriber(),
                work.checkedBy(),
                secondOf,
                note);
    }

    private static Transcript read(UUID id, FieldValues values) {
        return new Transcript(
                id,
                values.id("source"),
                values.ref("item"),
                values.word("title"),
                values.text("language"),
                new Transcribing(
                        values.word("kind"),
                        values.word("status"),
                        values.text("transcriber"),
                        values.text("checked_by")),
                values.ref("second_of"),
                values.text("note"));
    }
}
