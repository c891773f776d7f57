package org.dalil.packet.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeKit;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.AgePassphrase;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Progress;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketKit;
import org.dalil.packet.PacketNames;
import org.dalil.packet.PacketSignature;
import org.dalil.packet.seal.PacketContents;
import org.dalil.packet.seal.PacketForm;
import org.dalil.packet.seal.PacketSealer;
import org.dalil.wire.TarLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// Who signed, for whom, when, and what a packet is called: each lie is named.
class PacketVerifyTest {
    @TempDir Path dir;
    private Path folder = Path.of("");

    @BeforeEach
    void made() {
        folder = dir.resolve("folder");
        PacketKit.made(PacketKit.small(), new PacketForm.Folder(), folder);
    }

    private static void hasOnly(PacketVerdict.Read read, PacketFault... faults) {
        assertEquals(List.of(faults), read.faults());
        read.faults().forEach(fault -> PacketKit.says(fault.problem()));
        assertFalse(read.isWhole());
    }

    @Test
    void aSignatureOfAnotherKeyUnderOurKeyIsNamed() throws IOException {
        byte[] list = Files.readAllBytes(folder.resolve(PacketNames.SIGNED));
        PacketSignature forged = PacketSignature.sign(SigningKey.generate(), list);
        String ours = Files.readString(folder.resolve(PacketNames.SIGNATURES));
        String theirs = new String(forged.json(), StandardCharsets.UTF_8);
        String mixed = ours.replaceFirst("\"signature\":\"[0-9a-f]+\"", signaturePart(theirs));
        Files.writeString(folder.resolve(PacketNames.SIGNATURES), mixed);
        Files.write(folder.resolve(PacketNames.RAW_SIGNATURE), forged.raw());
        PacketVerdict.Read read = PacketKit.read(folder);
        hasOnly(
                read,
                new PacketFault.SignatureWrong(PacketNames.SIGNED),
                new PacketFault.SignatureOdd(PacketNames.SIGNATURES));
        assertTrue(read.signed().isEmpty());
    }

    private static String signaturePart(String json) {
        int at = json.indexOf("\"signature\":");
        return json.substring(at, json.indexOf(',', at));
    }

    @Test
    void whoeverSignsAnewIsSeenToBeSomebodyElse() throws IOException {
        SigningKey other = SigningKey.generate();
        byte[] list = Files.readAllBytes(folder.resolve(PacketNames.SIGNED));
        PacketSignature signature = PacketSignature.sign(other, list);
        Files.write(folder.resolve(PacketNames.SIGNATURES), signature.json());
        Files.write(folder.resolve(PacketNames.RAW_SIGNATURE), signature.raw());
        Files.writeString(folder.resolve(PacketNames.KEY), signature.key().pem());
        KeyBook book =
                key ->
                        key.equals(PacketKit.KEY.verifyingKey())
                                ? new SignerStanding.Met("A. K.")
                                : new SignerStanding.Unknown();
        PacketVerdict.Read read = read(book, folder);
        assertTrue(read.isWhole());
        assertEquals(new SignerStanding.Unknown(), read.signed().orElseThrow().standing());
        assertEquals(other.verifyingKey(), read.signed().orElseThrow().key());
    }

    private static PacketVerdict.Read read(KeyBook book, Path packet) {
        return assertInstanceOf(
                PacketVerdict.Read.class,
                new PacketVerifier(book, () -> PacketKit.MADE)
                        .check(packet, List.of(), Progress.none(), new Cancel()));
    }

    @Test
    void whatIsKnownOfTheSignerIsSaid() {
        for (SignerStanding standing :
                List.of(
                        new SignerStanding.Unknown(),
                        new SignerStanding.Known("A. K."),
                        new SignerStanding.Met("A. K."))) {
            PacketVerdict.Read read = read(key -> standing, folder);
            assertEquals(standing, read.signed().orElseThrow().standing());
        }
    }

    @Test
    void aPacketPassedOnUnderANewSealIsNamed() throws IOException {
        Path age = dir.resolve("p.age");
        AgeIdentity stranger = AgeKit.identity();
        Path tar = dir.resolve("p.tar");
        PacketKit.made(PacketKit.small(PacketKit.RECIPIENT.recipient()), new PacketForm.Tar(), tar);
        Files.write(age, AgeKit.seal(Files.readAllBytes(tar), stranger.recipient()));
        hasOnly(PacketKit.read(age, stranger), new PacketFault.NotAddressed(PacketNames.COVER));
        AgePassphrase phrase = AgeKit.passphrase("слова");
        Files.write(age, AgeKit.seal(Files.readAllBytes(tar), phrase));
        PacketVerdict verdict = check(age, List.of(AgeKit.passphrase("слова")));
        hasOnly(
                assertInstanceOf(PacketVerdict.Read.class, verdict),
                new PacketFault.NotAddressed(PacketNames.COVER));
    }

    private static PacketVerdict check(Path packet, List<? extends AgeOpener> openers) {
        return new PacketVerifier(KeyBook.empty(), () -> PacketKit.MADE)
                .check(packet, openers, Progress.none(), new Cancel());
    }

    private static void unread(PacketVerdict verdict, String key) {
        PacketVerdict.Unread unread = assertInstanceOf(PacketVerdict.Unread.class, verdict);
        assertEquals(key, unread.problem().key());
        PacketKit.says(unread.problem());
    }

    @Test
    void aSealedPacketNeedsItsKey() throws IOException {
        Path age = dir.resolve("p.age");
        var us = PacketKit.RECIPIENT.recipient();
        PacketKit.made(PacketKit.small(us), new PacketForm.Sealed(List.of(us)), age);
        unread(PacketKit.check(age), "packet.problem.needs-key");
        unread(PacketKit.check(age, AgeKit.identity()), "exchange.problem.age-not-for-you");
        byte[] whole = Files.readAllBytes(age);
        Files.write(age, Arrays.copyOf(whole, whole.length - 9));
        unread(PacketKit.check(age, PacketKit.RECIPIENT), "exchange.problem.age-cut-short");
    }

    @Test
    void whatIsNoPacketIsSaidToBeNone() throws IOException {
        unread(PacketKit.check(dir.resolve("gone")), "packet.problem.no-packet");
        Path text = Files.writeString(dir.resolve("text"), "words ".repeat(200));
        unread(PacketKit.check(text), "wire.problem.tar-not-tar");
        Path empty = Files.createDirectory(dir.resolve("empty"));
        PacketVerdict.Read read = PacketKit.read(empty);
        assertTrue(read.faults().contains(new PacketFault.NotAPacket(PacketNames.COVER)));
        assertTrue(read.words().isEmpty());
        read.faults().forEach(fault -> PacketKit.says(fault.problem()));
    }

    @Test
    void aNewerPacketAsksForANewerProgram() throws IOException {
        Path cover = folder.resolve(PacketNames.COVER);
        Files.writeString(cover, Files.readString(cover).replace("\"version\":1", "\"version\":2"));
        assertTrue(
                PacketKit.read(folder)
                        .faults()
                        .contains(new PacketFault.NewerVersion(PacketNames.COVER)));
    }

    @Test
    void aTarUnderAnotherNameIsNamed() throws Exception {
        Path tar = dir.resolve("p.tar");
        PacketContents small = PacketKit.small();
        PacketCover cover = small.cover();
        PacketCover renamed =
                new PacketCover(
                        "case 8", cover.madeAt(), cover.title(), "", "", cover.recipients());
        PacketKit.made(
                new PacketContents(renamed, small.entries(), small.custody()),
                new PacketForm.Tar(),
                tar);
        Path other = dir.resolve("other.tar");
        Files.write(other, TarTricks.renamed(Files.readAllBytes(tar), "case 8", "case 9"));
        hasOnly(PacketKit.read(other), new PacketFault.OtherName("case 9", "case 8"));
    }

    @Test
    void clocksThatCannotBeRightAreRemarked() {
        PacketContents small = PacketKit.small();
        PacketContents odd =
                new PacketContents(
                        small.cover(),
                        small.entries(),
                        sink -> {
                            sink.take(Map.of("at", "2026-01-05T00:00:00Z"));
                            sink.take(Map.of("at", "2026-01-04T00:00:00Z"));
                            sink.take(Map.of("at", "2027-01-01T00:00:00Z"));
                            sink.take(Map.of("at", "yesterday"));
                            sink.take(Map.of("no", "time"));
                        });
        Path place = dir.resolve("odd");
        PacketKit.made(odd, new PacketForm.Folder(), place);
        PacketVerdict verdict =
                new PacketVerifier(KeyBook.empty(), () -> Instant.parse("2026-01-06T00:00:00Z"))
                        .check(place, List.of(), Progress.none(), new Cancel());
        PacketVerdict.Read read = assertInstanceOf(PacketVerdict.Read.class, verdict);
        assertTrue(read.isWhole());
        assertEquals(
                List.of(
                        "packet.remark.made-later",
                        "packet.remark.custody-back",
                        "packet.remark.custody-later",
                        "packet.remark.custody-unreadable"),
                read.remarks().stream().map(Problem::key).toList());
        assertEquals(4L, read.remarks().getLast().args().get("line"));
        read.remarks().forEach(PacketKit::says);
    }

    @Test
    void checkingStopsWhenAsked() {
        Cancel cancel = new Cancel();
        cancel.request();
        PacketVerifier verifier = new PacketVerifier(KeyBook.empty(), () -> PacketKit.MADE);
        assertThrows(
                CancellationException.class,
                () -> verifier.check(folder, List.of(), Progress.none(), cancel));
    }

    @Test
    void linksAreNamedAndNothingIsWritten() throws IOException {
        Files.createSymbolicLink(folder.resolve("data/link"), Path.of("/etc/hostname"));
        var before = PacketKit.files(dir).keySet();
        assertEquals("data/link", PacketKit.read(folder).faults().getFirst().file());
        assertEquals(before, PacketKit.files(dir).keySet());
    }

    @Test
    void limitsHold() {
        Path tar = dir.resolve("p.tar");
        new PacketSealer(PacketKit.KEY)
                .make(PacketKit.small(), new PacketForm.Tar(), tar, Progress.none(), new Cancel());
        PacketVerifier narrow =
                new PacketVerifier(
                        KeyBook.empty(), () -> PacketKit.MADE, new TarLimits(3, 1 << 20, 1 << 20));
        unread(
                narrow.check(tar, List.of(), Progress.none(), new Cancel()),
                "wire.problem.archive-entries");
    }
}
