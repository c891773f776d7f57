package org.dalil.packet.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.packet.PacketKit;
import org.dalil.packet.seal.PacketForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every byte of every file: changed, it is the one that is named.
class PacketFlipTest {
    @TempDir Path dir;
    private Path folder = Path.of("");
    private SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeEach
    void made() throws IOException {
        folder = dir.resolve(PacketKit.NAME);
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
        files = PacketKit.files(folder);
    }

    private static boolean isNamed(PacketVerdict.Read read, String file) {
        return read.faults().stream().anyMatch(fault -> fault.file().equals(file));
    }

    @Test
    void everyByteOfSmallFilesIsNamedAndManyOfTheOthers() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int length = file.getValue().length;
            flipEvery(file.getKey(), length < 250 ? 1 : length < 2_500 ? 7 : 997);
        }
        assertTrue(PacketKit.read(folder).isWhole());
    }

    @Test
    @Tag("long")
    void everyByteIsNamed() throws IOException {
        for (String file : files.keySet()) {
            flipEvery(file, 1);
        }
    }

    private void flipEvery(String name, int step) throws IOException {
        byte[] bytes = files.getOrDefault(name, new byte[0]);
        Path path = folder.resolve(name);
        for (int i = 0; i < bytes.length; i += step) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            Files.write(path, flipped);
            assertTrue(isNamed(PacketKit.read(folder), name), name + " byte " + i);
        }
        Files.write(path, bytes);
    }

    @Test
    void capitalsInAListAreNamed() throws IOException {
        for (String list : files.keySet()) {
            if (list.contains("manifest-") && list.endsWith(".txt")) {
                byte[] bytes = files.get(list);
                for (int i = 0; i < 64; i++) {
                    if (bytes[i] >= 'a') {
                        byte[] flipped = bytes.clone();
                        flipped[i] ^= 0x20;
                        Files.write(folder.resolve(list), flipped);
                        assertTrue(isNamed(PacketKit.read(folder), list), list + " byte " + i);
                    }
                }
                Files.write(folder.resolve(list), bytes);
            }
        }
    }

    @Test
    void everyFileCutShortOrLengthenedIsNamed() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] bytes = file.getValue();
            Files.write(path, Arrays.copyOf(bytes, bytes.length - 1));
            assertTrue(isNamed(PacketKit.read(folder), file.getKey()), file.getKey());
            Files.write(path, Arrays.copyOf(bytes, bytes.length + 1));
            assertTrue(isNamed(PacketKit.read(folder), file.getKey()), file.getKey());
            Files.write(path, bytes);
        }
    }

    @Test
    void everyMissingFileIsNamed() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.delete(path);
            PacketVerdict.Read read = PacketKit.read(folder);
            assertTrue(isNamed(read, file.getKey()), file.getKey());
            read.faults().forEach(fault -> PacketKit.says(fault.problem()));
            Files.write(path, file.getValue());
        }
    }

    @Test
    void everyExtraFileIsNamed() throws IOException {
        for (String extra :
                new String[] {"data/new", "new", "data/письма/n", "meta/new", "x.sig"}) {
            Path path = folder.resolve(extra);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "put in");
            assertTrue(isNamed(PacketKit.read(folder), extra), extra);
            Files.delete(path);
        }
    }

    @Test
    void twoFilesWithEachOthersBytesAreBothNamed() throws IOException {
        Files.write(folder.resolve("VERIFY.txt"), files.get("VERIFY.html"));
        Files.write(folder.resolve("VERIFY.html"), files.get("VERIFY.txt"));
        PacketVerdict.Read read = PacketKit.read(folder);
        assertTrue(isNamed(read, "VERIFY.txt") && isNamed(read, "VERIFY.html"));
    }

    /// What of a tar's header means nothing to readers cannot be signed: the fill of a check sum.
    private static boolean isFill(int at, byte[] tar) {
        int inBlock = at % 512;
        return inBlock >= 148 && inBlock < 156 && tar[at / 512 * 512 + 257] == 'u';
    }

    @Property(tries = 400)
    void aByteOfATarIsNoticed(
            @ForAll @IntRange(min = 0) int place, @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        byte[] tar = tar(new PacketForm.Tar(), "t.tar");
        int at = place % tar.length;
        byte[] flipped = tar.clone();
        flipped[at] ^= (byte) (1 << bit);
        if (!isFill(at, tar)) {
            assertFalse(isWhole(flipped), "byte " + at);
        }
    }

    @Property(tries = 150)
    void aByteOfASealedTarIsNoticed(
            @ForAll @IntRange(min = 0) int place, @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        byte[] age = tar(new PacketForm.Sealed(List.of(PacketKit.RECIPIENT.recipient())), "t.age");
        byte[] flipped = age.clone();
        flipped[place % age.length] ^= (byte) (1 << bit);
        assertFalse(isWhole(flipped), "byte " + place % age.length);
    }

    private static final Map<String, byte[]> MADE = new HashMap<>();

    private static byte[] tar(PacketForm form, String name) throws IOException {
        byte[] made = MADE.get(name);
        if (made == null) {
            Path dir = Files.createTempDirectory("flip");
            Path file = dir.resolve(name);
            var contents =
                    form instanceof PacketForm.Tar
                            ? PacketKit.small()
                            : PacketKit.small(PacketKit.RECIPIENT.recipient());
            PacketKit.made(contents, form, file);
            made = Files.readAllBytes(file);
            MADE.put(name, made);
            Files.delete(file);
            Files.delete(dir);
        }
        return made;
    }

    private static boolean isWhole(byte[] packet) throws IOException {
        Path file = Files.createTempFile("flipped", ".tar");
        try {
            Files.write(file, packet);
            return PacketKit.check(file, PacketKit.RECIPIENT) instanceof PacketVerdict.Read read
                    && read.isWhole();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theTestItselfSeesAWholePacket() throws IOException {
        assertTrue(isWhole(tar(new PacketForm.Tar(), "t.tar")));
        assertEquals(0, tar(new PacketForm.Tar(), "t.tar").length % 512);
    }
}
