package org.dalil.packet.register;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// A packet that left this laptop. Stays in this casefile: to whom one gives is nobody else’s
/// business.
///
/// @param title what it is about
/// @param purpose a code of the list `consent_purpose`
/// @param recipient the agent who gets it; null where only words say
/// @param words what for and to whom, in the maker’s words
/// @param fileName how it was named
/// @param signed SHA-256 of the list that was signed, hexadecimal; empty until it is whole
/// @param size of its payload
/// @param held the ids of the records that are in it, a space between
/// @param recalled why it was called back; null while it was not
public record Packet(
        UUID id,
        String title,
        String purpose,
        @Nullable UUID recipient,
        String words,
        String fileName,
        String signed,
        Size size,
        String held,
        @Nullable String recalled)
        implements Recorded {
    /// How packets are stored.
    public static final RecordShape<Packet> SHAPE =
            new RecordShape<>(
                    RecordKind.PACKET,
                    "packet",
                    List.of(
                            Field.text("title"),
                            Field.text("purpose"),
                            Field.ref("recipient"),
                            Field.text("words"),
                            Field.text("file_name"),
                            Field.text("signed"),
                            Field.whole("files"),
                            Field.whole("bytes"),
                            Field.whole("claims"),
                            Field.whole("exhibits"),
                            Field.text("held"),
                            Field.text("recalled")),
                    one ->
                            Arrays.asList(
                                    one.title,
                                    one.purpose,
                                    one.recipient,
                                    one.words,
                                    one.fileName,
                                    one.signed,
                                    one.size.files,
                                    one.size.bytes,
                                    one.size.claims,
                                    one.size.exhibits,
                                    one.held,
                                    one.recalled),
                    (id, values) ->
                            new Packet(
                                    id,
                                    values.word("title"),
                                    values.word("purpose"),
                                    values.ref("recipient"),
                                    values.word("words"),
                                    values.word("file_name"),
                                    values.word("signed"),
                                    new Size(
                                            values.number("files"),
                                            values.number("bytes"),
                                            values.number("claims"),
                                            values.number("exhibits")),
                                    values.word("held"),
                                    values.text("recalled")));

    /// How much is in it.
    ///
    /// @param files of the payload; 0 until it is whole
    /// @param bytes of the payload; 0 until it is whole
    public record Size(long files, long bytes, long claims, long exhibits) {}

    /// Whether it was made to its end. If not, the program died on the way: what there was of it
    /// may still lie where it was being written.
    public boolean isFinished() {
        return !signed.isEmpty();
    }

    /// Whether a record is in it.
    public boolean holds(UUID record) {
        return held.contains(record.toString());
    }

    /// The same, whole.
    Packet finished(String digest, long files, long bytes) {
        return new Packet(
                id,
                title,
                purpose,
                recipient,
                words,
                fileName,
                digest,
                new Size(files, bytes, size.claims, size.exhibits),
                held,
                recalled);
    }

    /// The same, called back.
    Packet recalled(String why) {
        return new Packet(id, title, purpose, recipient, words, fileName, signed, size, held, why);
    }
}
