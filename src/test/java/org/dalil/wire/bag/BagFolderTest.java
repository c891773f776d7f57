package org.dalil.wire.bag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Bags on a disk and in archives: links are not followed, limits hold, other tools agree.
class BagFolderTest {
    @TempDir Path dir;

    @Test
    void aFolderIsReadAsItsTarIs() throws IOException {
        BagKit bag = BagKit.sound();
        BagReport folder = bag.readFrom(dir);
        assertEquals(List.of(), folder.faults());
        assertEquals(bag.read().files(), folder.files());
        assertArrayEquals(bag.files.get("bagit.txt"), folder.kept("bagit.txt").orElseThrow());
    }

    @Test
    void linksAreNamedAndNotFollowed() throws IOException {
        BagKit bag = BagKit.sound();
        bag.lay(dir.resolve("bag"));
        Path secret = Files.writeString(dir.resolve("secret"), "first");
        Path place = dir.resolve("bag/data/a.txt");
        Files.delete(place);
        Files.createSymbolicLink(place, secret);
        Files.createSymbolicLink(dir.resolve("bag/data/loop"), dir.resolve("bag"));
        List<BagFault> faults = BagKit.readFolder(dir.resolve("bag")).faults();
        assertEquals(
                List.of(new BagFault.NotPlain("data/a.txt"), new BagFault.NotPlain("data/loop")),
                faults.subList(0, 2));
        faults.forEach(BagKit::says);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        BagKit bag = BagKit.sound();
        bag.lay(dir);
        Path closed = dir.resolve("data/a.txt");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "as root");
        List<BagFault> faults = BagKit.readFolder(dir).faults();
        assertEquals(new BagFault.Unreadable("data/a.txt"), faults.getFirst());
    }

    @Test
    void limitsHold() throws IOException {
        BagKit.sound().lay(dir);
        assertEquals(
                2,
                BagFolder.read(dir, new TarLimits(5, 99, 99), Progress.none(), new Cancel())
                        .faults()
                        .stream()
                        .filter(fault -> fault.file().startsWith("manifest"))
                        .filter(BagFault.TooLarge.class::isInstance)
                        .count());
        BagReport few =
                BagFolder.read(dir, new TarLimits(2, 9999, 9999), Progress.none(), new Cancel());
        assertTrue(few.faults().getFirst() instanceof BagFault.TooLarge, few.toString());
        assertEquals(2, few.files().size());
    }

    @Test
    void noFolderIsAFailureOfTheWorld() {
        assertThrows(NoSuchFileException.class, () -> BagKit.readFolder(dir.resolve("gone")));
    }

    @Test
    void readingStopsWhenAsked() throws IOException {
        BagKit.sound().lay(dir);
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(
                CancellationException.class,
                () -> BagFolder.read(dir, TarLimits.STANDARD, Progress.none(), cancel));
    }

    @Test
    void everythingInATarLiesInOneFolder() throws WireException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TarWriter tar = new TarWriter(out);
        tar.entry("bag/bagit.txt", BagDeclaration.bytes());
        tar.entry("other/data/x", new byte[1]);
        tar.entry("lonely", new byte[1]);
        tar.finish();
        List<BagFault> faults = BagKit.read(out.toByteArray()).faults();
        assertEquals(new BagFault.Beside("other/data/x"), faults.getFirst());
        assertEquals(new BagFault.Beside("lonely"), faults.get(1));
        faults.forEach(BagKit::says);
    }

    @Test
    void anArchiveWithoutEntriesIsNoBag() throws WireException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TarWriter(out).finish();
        assertEquals(
                new BagFault.Undeclared("bagit.txt"),
                BagKit.read(out.toByteArray()).faults().getFirst());
    }

    @Test
    void hostileArchivesAreRefusedAsOthersAre() throws WireException, IOException {
        byte[] tar = BagKit.sound().tar();
        TarLimits two = new TarLimits(2, 9999, 99_999);
        assertThrows(
                WireException.class,
                () ->
                        BagTar.read(
                                new ByteArrayInputStream(tar), two, Progress.none(), new Cancel()));
    }

    @Test
    void theToolOfEverySystemChecksOurLists() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "no sha256sum here");
        BagKit.sound().lay(dir);
        for (BagHash hash : BagHash.values()) {
            for (String list : List.of(hash.manifest(), hash.tagManifest())) {
                Process run =
                        new ProcessBuilder(list.contains("256") ? "sha256sum" : "sha512sum")
                                .command(
                                        list.contains("256") ? "sha256sum" : "sha512sum",
                                        "--check",
                                        "--strict",
                                        "--quiet",
                                        list)
                                .directory(dir.toFile())
                                .inheritIO()
                                .start();
                assertEquals(0, run.waitFor(), list);
            }
        }
    }

    @Test
    void treesWithoutFilesHaveAnEnd() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.createDirectories(dir.resolve("data/" + i + "/x/y"));
        }
        BagReport report =
                BagFolder.read(dir, new TarLimits(5, 99, 99), Progress.none(), new Cancel());
        assertTrue(report.faults().getFirst() instanceof BagFault.TooLarge, report.toString());
    }

    @Test
    void aFolderOfTooManyIsNamed() throws IOException {
        for (int i = 0; i < 6; i++) {
            Files.createDirectories(dir.resolve("data/" + i));
        }
        BagReport report =
                BagFolder.read(dir, new TarLimits(5, 99, 99), Progress.none(), new Cancel());
        assertEquals(new BagFault.TooLarge("data"), report.faults().getFirst());
    }

    @Test
    void listsThatNeverEndAreNotRead() {
        BagKit bag = BagKit.sound().withoutTagLists();
        String list = BagHash.SHA256.manifest();
        bag.put(list, bag.text(list) + "x\n".repeat(60_000));
        List<BagFault> faults = bag.read().faults();
        assertEquals(new BagFault.TooLarge(list), faults.getFirst());
        assertTrue(faults.size() < 10, "" + faults.size());
        bag.put("bag-info.txt", "x\n".repeat(60_000)).put("bagit.txt", "x\n".repeat(60_000));
        assertTrue(bag.read().faults().size() < 10);
    }

    @Test
    void listsWithoutNumberAreNotRead() {
        BagKit bag = BagKit.sound().withoutTagLists();
        for (int i = 0; i < 100; i++) {
            bag.put("manifest-z" + i + ".txt", "x\n");
        }
        long read =
                bag.read().faults().stream().filter(BagFault.Malformed.class::isInstance).count();
        assertEquals(14, read);
    }
}
