package org.dalil.packet.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketKit;
import org.dalil.vault.disk.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Whatever goes wrong, there are words for it, nothing is left, and what lay there still does.
class PacketRefusalTest {
    @TempDir Path dir;

    private static final List<PacketForm> FORMS =
            List.of(
                    new PacketForm.Folder(),
                    new PacketForm.Tar(),
                    new PacketForm.Sealed(List.of(PacketKit.RECIPIENT.recipient())));

    private void refused(Class<? extends PacketRefusal> kind, PacketOutcome outcome)
            throws IOException {
        PacketRefusal refusal = assertInstanceOf(kind, outcome);
        PacketKit.says(refusal.problem());
        assertEquals(List.of(), Folders.list(dir));
    }

    private PacketOutcome make(PacketEntry... entries) {
        return PacketKit.make(
                PacketKit.contents(List.of(entries)), new PacketForm.Tar(), dir.resolve("p"));
    }

    @Test
    void aDiskThatFillsUpAnywhereLeavesNothing() throws IOException {
        byte[] large = new byte[1 << 20];
        PacketContents contents =
                PacketKit.contents(
                        List.of(PacketKit.entry("large", PacketKit.blob(large))),
                        PacketKit.RECIPIENT.recipient());
        for (PacketForm form : FORMS) {
            for (int room : new int[] {0, 100, 2_000, 700_000, 1 << 20}) {
                PacketSealer sealer =
                        new PacketSealer(PacketKit.KEY, out -> new SmallDisk(out, room));
                PacketOutcome outcome =
                        sealer.make(
                                contents, form, dir.resolve("p"), Progress.none(), new Cancel());
                boolean folder = form instanceof PacketForm.Folder;
                if (!folder || room < 1 << 20) {
                    refused(PacketRefusal.DiskFull.class, outcome);
                } else {
                    // each file of a folder has a disk of its own here
                    assertInstanceOf(PacketOutcome.Made.class, outcome);
                    Folders.deleteTree(dir.resolve("p"));
                }
            }
        }
    }

    @Test
    void aDiskThatIsPulledOutIsSaidToBeGone() throws IOException {
        Path stick = Files.createDirectory(dir.resolve("stick"));
        PacketSealer sealer =
                new PacketSealer(
                        PacketKit.KEY,
                        out ->
                                new FilterOutputStream(out) {
                                    @Override
                                    public void write(byte[] bytes, int from, int count)
                                            throws IOException {
                                        Folders.deleteTree(stick);
                                        throw new IOException("Input/output error");
                                    }
                                });
        for (PacketForm form : List.of(new PacketForm.Folder(), new PacketForm.Tar())) {
            Folders.deleteTree(stick);
            Files.createDirectory(stick);
            Path place = stick.resolve("p");
            refused(
                    PacketRefusal.PlaceGone.class,
                    sealer.make(PacketKit.small(), form, place, Progress.none(), new Cancel()));
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        Path place = dir.resolve("no/p.tar");
        refused(
                PacketRefusal.PlaceGone.class,
                PacketKit.make(PacketKit.small(), new PacketForm.Tar(), place));
    }

    @Test
    void whatLiesThereStays() throws IOException {
        Path place = Files.writeString(dir.resolve("p.tar"), "precious");
        for (PacketForm form : FORMS) {
            PacketOutcome outcome =
                    PacketKit.make(PacketKit.small(PacketKit.RECIPIENT.recipient()), form, place);
            PacketKit.says(assertInstanceOf(PacketRefusal.PlaceTaken.class, outcome).problem());
        }
        assertEquals("precious", Files.readString(place));
        assertEquals(List.of(place), Folders.list(dir));
    }

    @Test
    void aNameTooLongForTheDiskIsNamed() throws IOException {
        refused(PacketRefusal.NameTooLong.class, make(PacketKit.entry("д".repeat(150), "x")));
        PacketContents small = PacketKit.small();
        PacketCover cover =
                new PacketCover("д".repeat(150), PacketKit.MADE, "t", "", "", List.of());
        refused(
                PacketRefusal.NameTooLong.class,
                PacketKit.make(
                        new PacketContents(cover, small.entries(), small.custody()),
                        new PacketForm.Tar(),
                        dir.resolve("p")));
        Path place = dir.resolve("д".repeat(200));
        refused(
                PacketRefusal.NameTooLong.class,
                PacketKit.make(PacketKit.small(), new PacketForm.Tar(), place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up",
                "/abs",
                "~home",
                "a//b",
                "C:x",
                "a\\b",
                "say \"it\"",
                "line\nend",
                "NUL",
                "dot.",
                "100%",
                "ro-crate-metadata.json",
                "RO-Crate-Metadata.JSON",
                ""
            })
    void namesThatMeanOtherThingsElsewhereAreNamed(String name) throws IOException {
        if (name.equals("~home")) {
            assertInstanceOf(PacketOutcome.Made.class, make(PacketKit.entry(name, "x")));
        } else {
            refused(PacketRefusal.BadName.class, make(PacketKit.entry(name, "x")));
        }
    }

    @Test
    void namesThatAreOneSomewhereAreNamed() throws IOException {
        refused(
                PacketRefusal.BadName.class,
                make(PacketKit.entry("a", "1"), PacketKit.entry("A", "2")));
        refused(
                PacketRefusal.BadName.class,
                make(PacketKit.entry("é", "1"), PacketKit.entry("e\u0301", "2")));
        refused(
                PacketRefusal.BadName.class,
                make(PacketKit.entry("A", "1"), PacketKit.entry("a/b", "2")));
    }

    @Test
    void whatChangedMeanwhileIsNamed() throws IOException {
        Digest other = Digest.of(new byte[] {9});
        for (int size : new int[] {0, 1, 2, 5}) {
            PacketEntry entry =
                    PacketKit.entry(
                            "x",
                            PacketKit.blob(
                                    other, size, () -> new ByteArrayInputStream(new byte[2])));
            refused(PacketRefusal.Altered.class, make(entry));
        }
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Digest any = Digest.of(new byte[0]);
        PacketEntry entry =
                PacketKit.entry(
                        "x",
                        PacketKit.blob(
                                any,
                                5,
                                () -> {
                                    throw new IOException("bad sector");
                                }));
        refused(PacketRefusal.Unreadable.class, make(entry));
    }

    @Test
    void moreThanCanBeCheckedIsRefusedBeforehand() throws IOException {
        List<PacketEntry> many = new ArrayList<>();
        for (int i = 0; i < 9_981; i++) {
            many.add(PacketKit.entry("f" + i, "x"));
        }
        refused(PacketRefusal.TooLarge.class, make(many.toArray(PacketEntry[]::new)));
        Digest any = Digest.of(new byte[0]);
        PacketEntry huge =
                PacketKit.entry(
                        "x",
                        PacketKit.blob(any, 1L << 40, () -> new ByteArrayInputStream(new byte[0])));
        refused(PacketRefusal.TooLarge.class, make(huge));
    }

    @Test
    void sealedForOthersThanNamedIsRefused() throws IOException {
        AgeRecipient us = PacketKit.RECIPIENT.recipient();
        Path place = dir.resolve("p");
        refused(
                PacketRefusal.WrongRecipients.class,
                PacketKit.make(PacketKit.small(), new PacketForm.Sealed(List.of(us)), place));
        refused(
                PacketRefusal.WrongRecipients.class,
                PacketKit.make(PacketKit.small(us), new PacketForm.Sealed(List.of()), place));
    }

    @Test
    void stoppingLeavesNothing() throws IOException {
        Cancel cancel = new Cancel();
        PacketSealer sealer = new PacketSealer(PacketKit.KEY);
        for (PacketForm form : FORMS) {
            assertThrows(
                    CancellationException.class,
                    () ->
                            sealer.make(
                                    PacketKit.small(PacketKit.RECIPIENT.recipient()),
                                    form,
                                    dir.resolve("p"),
                                    (done, total) -> cancel.request(),
                                    cancel));
            assertEquals(List.of(), Folders.list(dir));
        }
    }

    @Test
    void aFolderThatTakesNothingIsSaidToBe() throws IOException {
        Path closed = Files.createDirectory(dir.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "as root");
        PacketOutcome outcome =
                PacketKit.make(PacketKit.small(), new PacketForm.Tar(), closed.resolve("p"));
        assertInstanceOf(PacketRefusal.NotWritable.class, outcome);
        assertTrue(Folders.list(closed).isEmpty());
    }

    @Test
    void whatAppearsMeanwhileIsNotReplaced() throws IOException {
        Path place = dir.resolve("p.tar");
        PacketOutcome outcome =
                new PacketSealer(PacketKit.KEY)
                        .make(
                                PacketKit.small(),
                                new PacketForm.Tar(),
                                place,
                                (done, total) -> write(place),
                                new Cancel());
        assertInstanceOf(PacketRefusal.PlaceTaken.class, outcome);
        assertEquals("somebody else's", Files.readString(place));
        assertEquals(List.of(place), Folders.list(dir));
    }

    private static void write(Path place) {
        try {
            Files.writeString(place, "somebody else's");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRefusalHasWords() {
        PacketKit.says(new PacketRefusal.NotWritable(dir).problem());
        PacketKit.says(new PacketRefusal.TooLarge(5, 6).problem());
        PacketKit.says(new PacketRefusal.Unreadable("x").problem());
    }

    /// Takes so many bytes and no more.
    private static final class SmallDisk extends FilterOutputStream {
        private int room;

        SmallDisk(OutputStream out, int room) {
            super(out);
            this.room = room;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            room -= count;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            out.write(bytes, from, count);
        }
    }
}
