package org.dalil.exchange;

import org.dalil.exchange.age.AgeKeyException;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The first entry of a share file: what it is, from whom, for whom, how much.
///
/// @param recipients the age keys it was sealed for, sorted; empty when sealed with a passphrase
/// @param records lines in the records entry
/// @param blobs attachments
public record ShareManifest(
        ShareCover cover, List<AgeRecipient> recipients, long records, long blobs) {
    static final String ENTRY = "dalil-share.json";
    static final int MAX_BYTES = 1 << 18;
    private static final String FORMAT = "dalil-share";
    private static final long VERSION = 1;

    public ShareManifest {
        recipients = recipients.stream().distinct().sorted().toList();
        if (records < 0 || blobs < 0) {
            throw new IllegalArgumentException("counts are not negative");
        }
    }

    /// The entry's bytes; equal manifests give equal bytes.
    byte[] json() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("format", FORMAT);
        fields.put("version", VERSION);
        fields.put("made", cover.madeAt().toString());
        fields.put("copy", cover.copy());
        fields.put("purpose", cover.purpose());
        fields.put("recipients", recipients.stream().map(AgeRecipient::text).toList());
        fields.put("records", records);
        fields.put("blobs", blobs);
        if (cover.maker() != null) {
            fields.put("maker", cover.maker());
        }
        return Json.canonical(fields);
    }

    /// Reads the entry. Fields of the same version that we do not know are passed over.
    static ShareManifest read(byte[] json) throws ShareException {
        try {
            if (!(Json.parse(json) instanceof Map<?, ?> fields)
                    || !FORMAT.equals(fields.get("format"))
                    || !(fields.get("version") instanceof Long version)) {
                throw ShareException.of(ShareFault.NOT_A_SHARE);
            }
            if (version > VERSION) {
                throw ShareException.of(ShareFault.NEWER_VERSION);
            }
            return read(fields);
        } catch (WireException
                | AgeKeyException
                | DateTimeParseException
                | IllegalArgumentException e) {
            throw ShareException.about(ShareFault.DAMAGED, ENTRY);
        }
    }

    private static ShareManifest read(Map<?, ?> fields) throws ShareException, AgeKeyException {
        ShareCover cover =
                new ShareCover(
                        Instant.parse(text(fields, "made")),
                        fields.containsKey("maker") ? text(fields, "maker") : null,
                        text(fields, "copy"),
                        text(fields, "purpose"));
        List<AgeRecipient> recipients = new ArrayList<>();
        if (!(fields.get("recipients") instanceof List<?> listed)) {
            throw ShareException.about(ShareFault.DAMAGED, ENTRY);
        }
        for (Object each : listed) {
            recipients.add(AgeRecipient.parse(String.valueOf(each)));
        }
        return new ShareManifest(
                cover, recipients, count(fields, "records"), count(fields, "blobs"));
    }

    private static String text(Map<?, ?> fields, String name) throws ShareException {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw ShareException.about(ShareFault.DAMAGED, ENTRY);
    }

    private static long count(Map<?, ?> fields, String name) throws ShareException {
        if (fields.get(name) instanceof Long count) {
            return count;
        }
        throw ShareException.about(ShareFault.DAMAGED, ENTRY);
    }
}
