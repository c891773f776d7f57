package org.dalil.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Any set of entries comes back as it went in, through our reader and through other people's.
class TarRoundTripTest {
    @Property(tries = 150)
    void whatIsWrittenIsRead(@ForAll("entrySets") Map<String, byte[]> entries)
            throws IOException, WireException {
        byte[] tar = TarKit.write(entries);
        assertArrayEquals(tar, TarKit.write(entries));
        assertEquals(0, tar.length % 512);
        assertSame(entries, TarKit.read(tar));
        assertSame(entries, readByCommonsCompress(tar));
    }

    @Provide
    Arbitrary<Map<String, byte[]>> entrySets() {
        Arbitrary<String> segment =
                Arbitraries.strings().withChars("abxyzдқөғ漢é-_1").ofMinLength(1).ofMaxLength(60);
        Arbitrary<String> name =
                segment.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join("/", parts));
        Arbitrary<byte[]> content = Arbitraries.bytes().array(byte[].class).ofMaxSize(1500);
        // numbers keep names apart after folding
        return Arbitraries.maps(name, content)
                .ofMaxSize(8)
                .map(map -> {
                    Map<String, byte[]> apart = new LinkedHashMap<>();
                    map.forEach((n, c) -> apart.put(apart.size() + n, c));
                    return apart;
                });
    }

    @Test
    void nothingAboutTheComputerIsWritten() throws IOException, WireException {
        String login = System.getProperty("user.name");
        System.setProperty("user.name", "marker-login");
        try {
            byte[] tar = TarKit.write(Map.of("д".repeat(90), new byte[1]));
            String text = new String(tar, StandardCharsets.ISO_8859_1);
            assertFalse(text.contains("marker-login"));
        } finally {
            System.setProperty("user.name", login);
        }
    }

    @Test
    void sizesOfEightGigabytesAndMoreAreWritten() throws IOException, WireException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TarWriter(out).entry("big", 1L << 34);
        TarHeader header = TarHeader.read(Arrays.copyOf(out.toByteArray(), 512)).orElseThrow();
        assertEquals(1L << 34, header.size());
    }

    @Test
    void anEntryTakesExactlyWhatItAnnounced() throws IOException, WireException {
        TarWriter tar = new TarWriter(new ByteArrayOutputStream());
        OutputStream entry = tar.entry("a", 3);
        entry.write(1);
        assertThrows(IOException.class, () -> entry.write(new byte[3]));
        assertThrows(IOException.class, entry::close);
        assertThrows(IllegalStateException.class, () -> tar.entry("b", 0));
        assertThrows(IllegalStateException.class, tar::finish);
    }

    @Test
    void theWriterRefusesNamesTheReaderRefuses() {
        TarWriter tar = new TarWriter(new ByteArrayOutputStream());
        assertThrows(WireException.class, () -> tar.entry("../a", 0));
    }

    @Test
    void readsWhatThePublicToolWrites(@TempDir Path folder)
            throws IOException, WireException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/tar")), "no tar on this machine");
        Files.writeString(folder.resolve("one.txt"), "one");
        Files.writeString(folder.resolve("два.txt"), "два");
        for (String format : List.of("ustar", "gnu", "posix")) {
            Path tar = folder.resolve(format);
            Process run =
                    new ProcessBuilder(
                                    "tar",
                                    "--format=" + format,
                                    "-cf",
                                    tar.toString(),
                                    "one.txt",
                                    "два.txt")
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .start();
            assertEquals(0, run.waitFor(), format);
            Map<String, byte[]> read = TarKit.read(Files.readAllBytes(tar));
            assertEquals(List.of("one.txt", "два.txt"), List.copyOf(read.keySet()), format);
        }
    }

    private static Map<String, byte[]> readByCommonsCompress(byte[] tar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new ByteArrayInputStream(tar), "UTF-8")) {
            for (TarArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                entries.put(e.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static void assertSame(Map<String, byte[]> wanted, Map<String, byte[]> got) {
        assertEquals(List.copyOf(wanted.keySet()), List.copyOf(got.keySet()));
        wanted.forEach((name, content) -> assertArrayEquals(content, got.get(name)));
    }
}
