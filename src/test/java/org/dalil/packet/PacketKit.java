package org.dalil.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.dalil.exchange.ShareBlob;
import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.packet.seal.EntryRole;
import org.dalil.packet.seal.PacketContents;
import org.dalil.packet.seal.PacketEntry;
import org.dalil.packet.seal.PacketForm;
import org.dalil.packet.seal.PacketOutcome;
import org.dalil.packet.seal.PacketSealer;
import org.dalil.packet.verify.KeyBook;
import org.dalil.packet.verify.PacketVerdict;
import org.dalil.packet.verify.PacketVerifier;
import org.dalil.texts.Texts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Small packets for tests: made, taken apart, and checked.
public final class PacketKit {
    public static final Instant MADE = Instant.parse("2026-02-03T04:05:06Z");
    public static final SigningKey KEY = SigningKey.generate();
    public static final AgeIdentity RECIPIENT = AgeIdentity.generate(new SecureRandom());
    public static final String NAME = "case 7, first packet";

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));
    private static final PacketSealer SEALER = new PacketSealer(KEY);

    private PacketKit() {}

    public static PacketCover cover(AgeRecipient... to) {
        return new PacketCover(
                NAME,
                MADE,
                "Передачи & <выдачи>",
                "for a court",
                "For this case only.",
                Stream.of(to).map(PacketCover::fingerprint).toList());
    }

    public static ShareBlob blob(byte[] bytes) {
        return blob(Digest.of(bytes), bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /// Gives bytes, or fails to.
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static ShareBlob blob(Digest digest, long size, Opening opening) {
        return new ShareBlob() {
            @Override
            public Digest digest() {
                return digest;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return opening.open();
            }
        };
    }

    public static PacketEntry entry(String path, ShareBlob content) {
        return new PacketEntry(path, content, EntryRole.ORIGINAL, "text/plain");
    }

    public static PacketEntry entry(String path, String text) {
        return entry(path, blob(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Two files with names of several scripts, and two lines of custody.
    public static PacketContents small(AgeRecipient... to) {
        return contents(List.of(entry("письма/’1’ 😀.txt", "сказано"), entry("a.txt", "said")), to);
    }

    public static PacketContents contents(List<PacketEntry> entries, AgeRecipient... to) {
        return new PacketContents(
                cover(to),
                entries,
                sink -> {
                    sink.take(Map.of("seq", 1L, "at", "2026-01-01T00:00:00Z"));
                    sink.take(Map.of("seq", 2L, "at", "2026-01-02T00:00:00Z"));
                });
    }

    public static PacketOutcome make(PacketContents contents, PacketForm form, Path place) {
        return SEALER.make(contents, form, place, Progress.none(), new Cancel());
    }

    public static PacketOutcome.Made made(PacketContents contents, PacketForm form, Path place) {
        return assertInstanceOf(PacketOutcome.Made.class, make(contents, form, place));
    }

    public static PacketVerdict check(Path packet, AgeIdentity... keys) {
        return new PacketVerifier(KeyBook.empty(), () -> MADE.plusSeconds(60))
                .check(packet, List.of(keys), Progress.none(), new Cancel());
    }

    public static PacketVerdict.Read read(Path packet, AgeIdentity... keys) {
        return assertInstanceOf(PacketVerdict.Read.class, check(packet, keys));
    }

    /// The files of a folder by path, parts with `/` between.
    public static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Both languages have words for it, with every blank filled.
    public static void says(Problem problem) {
        String english = ENGLISH.of(problem);
        String russian = RUSSIAN.of(problem);
        for (String said : List.of(english, russian)) {
            assertFalse(said.contains("{") || said.startsWith("["), said);
        }
        assertFalse(english.equals(russian), english);
        assertEquals(english.strip(), english);
    }
}
