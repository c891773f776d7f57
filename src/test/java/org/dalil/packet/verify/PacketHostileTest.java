package org.dalil.packet.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.age.AgeKit;
import org.dalil.packet.PacketKit;
import org.dalil.packet.seal.PacketForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Archives made to harm: refused with the entry's name, nothing unpacked, nothing believed.
class PacketHostileTest {
    private static final String IN = PacketKit.NAME + "/data/";

    @TempDir Path dir;
    private byte[] whole = new byte[0];

    @BeforeEach
    void made() throws IOException {
        Path tar = dir.resolve("whole.tar");
        PacketKit.made(PacketKit.small(), new PacketForm.Tar(), tar);
        whole = Files.readAllBytes(tar);
        Files.delete(tar);
    }

    /// The whole packet with these blocks before its end.
    private PacketVerdict checked(byte[]... blocks) throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        tar.write(whole, 0, whole.length - 1024);
        for (byte[] block : blocks) {
            tar.writeBytes(block);
        }
        tar.writeBytes(new byte[1024]);
        Path file = Files.write(dir.resolve("t.tar"), tar.toByteArray());
        PacketVerdict verdict = PacketKit.check(file);
        assertEquals(1, PacketKit.files(dir).size(), "something was unpacked");
        Path sealed = dir.resolve("t.tar");
        Files.write(sealed, AgeKit.seal(tar.toByteArray(), PacketKit.RECIPIENT.recipient()));
        PacketVerdict inside = PacketKit.check(sealed, PacketKit.RECIPIENT);
        assertEquals(verdict.getClass(), inside.getClass());
        return verdict;
    }

    private static void refused(String key, String entry, PacketVerdict verdict) {
        PacketVerdict.Unread unread = assertInstanceOf(PacketVerdict.Unread.class, verdict);
        assertEquals(key, unread.problem().key());
        assertEquals(entry, unread.problem().args().get("entry"));
        PacketKit.says(unread.problem());
    }

    @ParameterizedTest
    @ValueSource(chars = {'1', '2', '3', '4', '5', '6', '7', 'L', 'S', 'g'})
    void linksAndDevicesAreRefused(char kind) throws IOException {
        byte[] trick = TarTricks.header(IN + "trick", 0, kind, "/etc/passwd");
        refused("wire.problem.tar-kind", IN + "trick", checked(trick));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "a/../../../up", "./x"})
    void namesThatPointOutsideAreRefused(String name) throws IOException {
        byte[] trick = TarTricks.header(IN + name, 0, '0', "");
        refused("wire.problem.entry-name-outside", IN + name, checked(trick));
    }

    @Test
    void absoluteAndDriveNamesAreRefused() throws IOException {
        refused(
                "wire.problem.entry-name-outside",
                "/etc/cron.d/x",
                checked(TarTricks.header("/etc/cron.d/x", 0, '0', "")));
        refused(
                "wire.problem.entry-name-character",
                "C�/x",
                checked(TarTricks.header("C:/x", 0, '0', "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "A.TXT", "a.t\u200dxt"})
    void twoEntriesOfOneNameAreRefusedOrNamed(String name) throws IOException {
        PacketVerdict verdict = checked(TarTricks.header(IN + name, 0, '0', ""));
        if (verdict instanceof PacketVerdict.Read read) {
            assertEquals("data/" + name, read.faults().getFirst().file());
        } else {
            refused("wire.problem.entry-name-twice", IN + name, verdict);
        }
    }

    @Test
    void aHugeSizeIsNotBelieved() throws IOException {
        byte[] liar = TarTricks.header(IN + "liar", (1L << 33) - 1, '0', "");
        refused("wire.problem.tar-cut-short", IN + "liar", checked(liar));
    }

    @Test
    void aPacketCutAnywhereIsRefused() throws IOException {
        Path file = dir.resolve("cut.tar");
        for (int length = 0; length < whole.length; length += 811) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertInstanceOf(PacketVerdict.Unread.class, PacketKit.check(file));
        }
    }

    @Test
    void bytesBehindTheEndAreRefused() throws IOException {
        Path file = dir.resolve("more.tar");
        Files.write(file, Arrays.copyOf(whole, whole.length + 512));
        assertTrue(PacketKit.read(file).isWhole());
        byte[] more = Arrays.copyOf(whole, whole.length + 512);
        more[more.length - 1] = 1;
        Files.write(file, more);
        assertInstanceOf(PacketVerdict.Unread.class, PacketKit.check(file));
    }

    @Test
    void moreEntriesThanAreReadAreRefused() throws IOException {
        Path file = dir.resolve("many.tar");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 20_000; i++) {
                out.write(TarTricks.header("p/data/" + i, 0, '0', ""));
            }
            out.write(new byte[1024]);
        }
        PacketVerdict.Unread unread =
                assertInstanceOf(PacketVerdict.Unread.class, PacketKit.check(file));
        assertEquals("wire.problem.archive-entries", unread.problem().key());
    }

    @Test
    void aSealedFileOfAnotherKindIsNoPacket() throws IOException {
        Path file = dir.resolve("letter.age");
        byte[] letter = "a letter ".repeat(200).getBytes(StandardCharsets.UTF_8);
        Files.write(file, AgeKit.seal(letter, PacketKit.RECIPIENT.recipient()));
        PacketVerdict.Unread unread =
                assertInstanceOf(
                        PacketVerdict.Unread.class, PacketKit.check(file, PacketKit.RECIPIENT));
        assertEquals("wire.problem.tar-not-tar", unread.problem().key());
    }
}
