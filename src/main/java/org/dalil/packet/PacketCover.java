package org.dalil.packet;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Digest;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a packet says about itself. Stands in the packet as `packet.json`; the signature covers it,
/// so that nobody can pass the packet on as if it had been made for another purpose or for others.
///
/// @param name of the folder that everything lies in
/// @param madeAt by the maker's clock, or as the caller wants it said
/// @param title what it is about
/// @param purpose what for, in the maker's words
/// @param terms how the recipients may use it
/// @param recipients [fingerprints][#fingerprint] of those it is for, sorted; none when it is for
///   anybody
public record PacketCover(
        String name,
        Instant madeAt,
        String title,
        String purpose,
        String terms,
        List<String> recipients) {
    /// The version of packets that is written here.
    public static final long VERSION = 1;

    private static final String FORMAT = "dalil-packet";
    private static final int MOST_TEXT = 10_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    public PacketCover {
        recipients = recipients.stream().distinct().sorted().toList();
        boolean fits = madeAt.isAfter(EARLIEST) && madeAt.isBefore(LATEST) && !title.isBlank();
        for (String text : List.of(title, purpose, terms)) {
            fits &= text.length() <= MOST_TEXT;
        }
        if (!fits || name.isBlank() || name.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a cover");
        }
        recipients.forEach(Digest::new);
    }

    /// How a recipient is named in a packet, which does not give away the key itself: its SHA-256.
    public static String fingerprint(AgeRecipient recipient) {
        return Digest.of(recipient.text().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /// The file's bytes; equal covers give equal bytes.
    public byte[] json() {
        return Json.canonical(
                Map.of(
                        "format", FORMAT,
                        "version", VERSION,
                        "name", name,
                        "made", madeAt.toString(),
                        "title", title,
                        "purpose", purpose,
                        "terms", terms,
                        "recipients", recipients));
    }

    /// The version that a file of any version names; empty when it is no cover.
    public static Optional<Long> version(byte[] json) {
        return fields(json)
                .map(fields -> fields.get("version"))
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }

    /// Reads the file; empty when it is no cover of this version.
    public static Optional<PacketCover> read(byte[] json) {
        try {
            return fields(json)
                    .filter(fields -> Long.valueOf(VERSION).equals(fields.get("version")))
                    .map(PacketCover::of);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Map<?, ?>> fields(byte[] json) {
        try {
            return Json.parse(json) instanceof Map<?, ?> fields
                            && FORMAT.equals(fields.get("format"))
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (WireException e) {
            return Optional.empty();
        }
    }

    private static PacketCover of(Map<?, ?> fields) {
        List<String> recipients = new ArrayList<>();
        if (!(fields.get("recipients") instanceof List<?> listed)) {
            throw new IllegalArgumentException("no recipients");
        }
        listed.forEach(one -> recipients.add(String.valueOf(one)));
        return new PacketCover(
                text(fields, "name"),
                Instant.parse(text(fields, "made")),
                text(fields, "title"),
                text(fields, "purpose"),
                text(fields, "terms"),
                recipients);
    }

    private static String text(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no " + name);
    }
}
