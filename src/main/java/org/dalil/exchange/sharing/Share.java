package org.dalil.exchange.sharing;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.Digest;
import org.dalil.kernel.RecordKind;

import java.util.List;
import java.util.UUID;

/// A share file that left this laptop. Stays in this casefile: to whom one gives is nobody else's
/// business.
///
/// @param recipient the age keys it was sealed for, a space between; empty for a passphrase
/// @param purpose what for, in the maker's words
/// @param fileName how the file was named
/// @param sha256 of the finished file, hexadecimal; empty until it is finished
/// @param size of the finished file in bytes; 0 until then
/// @param records how many records are in it
/// @param attachments how many originals and texts are in it
public record Share(
        UUID id,
        String recipient,
        String purpose,
        String fileName,
        String sha256,
        long size,
        long records,
        long attachments)
        implements Recorded {
    /// How shares are stored.
    public static final RecordShape<Share> SHAPE =
            new RecordShape<>(
                    RecordKind.SHARE,
                    "share",
                    List.of(
                            Field.text("recipient"),
                            Field.text("purpose"),
                            Field.text("file_name"),
                            Field.text("sha256"),
                            Field.whole("size"),
                            Field.whole("records"),
                            Field.whole("attachments")),
                    share ->
                            List.of(
                                    share.recipient,
                                    share.purpose,
                                    share.fileName,
                                    share.sha256,
                                    share.size,
                                    share.records,
                                    share.attachments),
                    (id, values) ->
                            new Share(
                                    id,
                                    values.word("recipient"),
                                    values.word("purpose"),
                                    values.word("file_name"),
                                    values.word("sha256"),
                                    values.number("size"),
                                    values.number("records"),
                                    values.number("attachments")));

    /// Whether the file was made to its end. If not, the program died on the way: what there was of
    /// it may still lie where it was being written.
    public boolean isFinished() {
        return !sha256.isEmpty();
    }

    /// This share with its file made to the end.
    Share finished(Digest digest, long bytes) {
        return new Share(
                id, recipient, purpose, fileName, digest.hex(), bytes, records, attachments);
    }

    /// This share as it was begun.
    Share begun() {
        return new Share(id, recipient, purpose, fileName, "", 0, records, attachments);
    }
}
