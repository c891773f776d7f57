package org.dalil.packet.verify;

import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.kernel.Digest;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.packet.PacketSignature;
import org.dalil.vault.log.HeadWords;
import org.dalil.wire.bag.BagDescription;
import org.dalil.wire.bag.BagFault;
import org.dalil.wire.bag.BagFile;
import org.dalil.wire.bag.BagHash;
import org.dalil.wire.bag.BagReport;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Holds a bag against what makes it a packet. Stricter than the format of bags: a packet has
/// exactly the files and lists that it was made with, written as it was made.
final class PacketJudgement {
    private static final List<String> OWN =
            List.of(
                    PacketNames.COVER,
                    PacketNames.CUSTODY,
                    PacketNames.CRATE,
                    PacketNames.CHECK_TEXT,
                    PacketNames.CHECK_PAGE,
                    BagDescription.FILE,
                    BagHash.SHA256.manifest(),
                    BagHash.SHA512.manifest());

    private final BagReport bag;
    private final KeyBook book;
    private final List<PacketFault> faults = new ArrayList<>();

    PacketJudgement(BagReport bag, KeyBook book) {
        this.bag = bag;
        this.book = book;
    }

    /// Judges it.
    ///
    /// @param openedBy what opened its seal; null when it was not sealed
    PacketVerdict.Read verdict(@Nullable AgeOpener openedBy, Instant now) {
        bag.faults().forEach(fault -> faults.add(new PacketFault.InBag(fault)));
        Optional<PacketCover> cover = cover();
        cover.ifPresent(read -> checkCover(read, openedBy));
        requireOwnFiles();
        requireNothingElse();
        Optional<PacketVerdict.Signed> signed = signed();
        List<String> words =
                bag.kept(PacketNames.SIGNED)
                        .map(list -> HeadWords.of(Digest.of(list)))
                        .orElse(List.of());
        long files = bag.files().values().stream().filter(BagFile::isPayload).count();
        long bytes =
                bag.files().values().stream()
                        .filter(BagFile::isPayload)
                        .mapToLong(BagFile::size)
                        .sum();
        return new PacketVerdict.Read(
                cover, files, bytes, signed, words, faults, Clocks.remarks(bag, cover, now));
    }

    private Optional<PacketCover> cover() {
        byte[] json = bag.kept(PacketNames.COVER).orElse(new byte[0]);
        Optional<PacketCover> cover = PacketCover.read(json);
        if (cover.isEmpty()) {
            boolean newer = PacketCover.version(json).orElse(0L) > PacketCover.VERSION;
            faults.add(
                    newer
                            ? new PacketFault.NewerVersion(PacketNames.COVER)
                            : new PacketFault.NotAPacket(PacketNames.COVER));
        }
        return cover;
    }

    /// A recipient could open the packet and seal it anew for somebody else; what was signed says
    /// for whom it was.
    private void checkCover(PacketCover cover, @Nullable AgeOpener openedBy) {
        if (!bag.base().isEmpty() && !bag.base().equals(cover.name())) {
            faults.add(new PacketFault.OtherName(bag.base(), cover.name()));
        }
        if (openedBy instanceof AgeIdentity identity) {
            String us = PacketCover.fingerprint(identity.recipient());
            if (!cover.recipients().contains(us)) {
                faults.add(new PacketFault.NotAddressed(PacketNames.COVER));
            }
        } else if (openedBy != null) {
            faults.add(new PacketFault.NotAddressed(PacketNames.COVER));
        }
    }

    private void requireOwnFiles() {
        for (String name : OWN) {
            requireFile(name);
        }
        for (String name : PacketNames.OVER_THE_LISTS) {
            requireFile(name);
        }
        for (BagHash hash : BagHash.values()) {
            for (String list : List.of(hash.manifest(), hash.tagManifest())) {
                if (bag.kept(list).isPresent() && !bag.isPlainlyWritten(list)) {
                    faults.add(new PacketFault.Rewritten(list));
                }
            }
        }
    }

    private void requireFile(String name) {
        if (!bag.files().containsKey(name)) {
            faults.add(new PacketFault.Lacking(name));
        }
    }

    /// Bags may hold what no list of descriptions names; packets hold nothing unlisted. Where the
    /// two lists name other files, it is the one that is not signed; if it is the signed one, the
    /// signature shows that.
    private void requireNothingElse() {
        String signed = PacketNames.SIGNED;
        String other = BagHash.SHA512.tagManifest();
        if (!bag.listedIn(signed).equals(bag.listedIn(other))) {
            faults.add(new PacketFault.Rewritten(other));
        }
        for (BagHash hash : BagHash.values()) {
            String list = hash.tagManifest();
            Set<String> listed = Set.copyOf(bag.listedIn(list));
            for (BagFile file : bag.files().values()) {
                boolean over = PacketNames.OVER_THE_LISTS.contains(file.path());
                if (!file.isPayload() && !over && !listed.contains(file.path())) {
                    faults.add(new PacketFault.InBag(new BagFault.Unlisted(file.path(), list)));
                }
            }
            listed.stream()
                    .filter(PacketNames.OVER_THE_LISTS::contains)
                    .forEach(path -> faults.add(new PacketFault.Rewritten(list)));
        }
    }

    private Optional<PacketVerdict.Signed> signed() {
        byte[] list = bag.kept(PacketNames.SIGNED).orElse(new byte[0]);
        byte[] json = bag.kept(PacketNames.SIGNATURES).orElse(new byte[0]);
        Optional<PacketSignature> read = PacketSignature.read(json);
        if (read.isEmpty()) {
            faults.add(new PacketFault.SignatureOdd(PacketNames.SIGNATURES));
            return Optional.empty();
        }
        PacketSignature signature = read.get();
        boolean raw = is(PacketNames.RAW_SIGNATURE, signature.raw());
        boolean key = is(PacketNames.KEY, signature.key().pem().getBytes(StandardCharsets.UTF_8));
        if (!raw) {
            faults.add(new PacketFault.SignatureOdd(PacketNames.RAW_SIGNATURE));
        }
        if (!key) {
            faults.add(new PacketFault.SignatureOdd(PacketNames.KEY));
        }
        if (!signature.fits(list)) {
            faults.add(new PacketFault.SignatureWrong(PacketNames.SIGNED));
            // The file of the signature may as well be the one that was changed.
            faults.add(new PacketFault.SignatureOdd(PacketNames.SIGNATURES));
            return Optional.empty();
        }
        return Optional.of(
                new PacketVerdict.Signed(signature.key(), book.standing(signature.key())));
    }

    private boolean is(String name, byte[] bytes) {
        return bag.kept(name).map(found -> Arrays.equals(found, bytes)).orElse(false);
    }
}
