package org.dalil.packet.seal;

import org.dalil.exchange.SigningKey;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.packet.PacketSignature;
import org.dalil.wire.JsonLineWriter;
import org.dalil.wire.WireException;
import org.dalil.wire.bag.BagDeclaration;
import org.dalil.wire.bag.BagDescription;
import org.dalil.wire.bag.BagFile;
import org.dalil.wire.bag.BagHash;
import org.dalil.wire.bag.BagLists;
import org.dalil.wire.bag.HashedOutput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Puts one packet together, each file hashed on its way and none held in memory: payload, its
/// description, custody, how to check, lists, signature. Equal contents give equal bytes.
final class PacketAssembly {
    private static final int BUFFER = 1 << 16;
    private static final long MOST_CUSTODY = 15L << 20;

    private final PacketContents contents;
    private final SigningKey key;
    private final CheckPages pages;
    private final Progress progress;
    private final Cancel cancel;
    private final BagLists lists = new BagLists();
    private final long total;
    private long done;

    PacketAssembly(
            PacketContents contents,
            SigningKey key,
            CheckPages pages,
            Progress progress,
            Cancel cancel) {
        this.contents = contents;
        this.key = key;
        this.pages = pages;
        this.progress = progress;
        this.cancel = cancel;
        this.total = contents.entries().stream().mapToLong(e -> e.content().size()).sum();
    }

    /// Writes all of it.
    ///
    /// @return SHA-256 of what was signed
    Digest write(PacketTarget target) throws PacketStop, WireException, IOException {
        PacketCover cover = contents.cover();
        small(target, BagDeclaration.FILE, BagDeclaration.bytes());
        small(target, PacketNames.COVER, cover.json());
        CrateMetadata crate = new CrateMetadata();
        for (PacketEntry entry : contents.entries()) {
            crate.add(entry, payload(target, entry));
        }
        small(target, PacketNames.CRATE, crate.json(cover));
        small(target, PacketNames.CUSTODY, custody());
        small(target, PacketNames.CHECK_TEXT, pages.text(cover));
        small(target, PacketNames.CHECK_PAGE, pages.page(cover));
        small(target, BagDescription.FILE, info(cover).bytes());
        for (BagHash hash : BagHash.values()) {
            small(target, hash.manifest(), lists.manifest(hash));
        }
        byte[] signed = lists.tagManifest(BagHash.SHA256);
        byte[] other = lists.tagManifest(BagHash.SHA512);
        PacketSignature signature = PacketSignature.sign(key, signed);
        small(target, PacketNames.SIGNED, signed);
        small(target, BagHash.SHA512.tagManifest(), other);
        small(target, PacketNames.SIGNATURES, signature.json());
        small(target, PacketNames.RAW_SIGNATURE, signature.raw());
        small(target, PacketNames.KEY, CheckPages.utf8(signature.key().pem()));
        target.finish();
        return Digest.of(signed);
    }

    /// How many bytes the payload has, and how many files.
    String oxum() {
        return lists.oxum();
    }

    private BagDescription info(PacketCover cover) {
        List<BagDescription.Item> items = new ArrayList<>();
        String day = cover.madeAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        items.add(new BagDescription.Item("Bagging-Date", day));
        items.add(new BagDescription.Item("External-Identifier", cover.name()));
        items.add(new BagDescription.Item("External-Description", cover.title()));
        items.add(new BagDescription.Item(BagDescription.OXUM, lists.oxum()));
        return new BagDescription(items);
    }

    private void small(PacketTarget target, String path, byte[] content)
            throws PacketStop, WireException, IOException {
        cancel.check();
        try (OutputStream to = target.begin(path, content.length);
                HashedOutput hashed = new HashedOutput(to)) {
            hashed.write(content);
            lists.add(hashed.file(path));
        }
    }

    private BagFile payload(PacketTarget target, PacketEntry entry)
            throws PacketStop, WireException, IOException {
        long size = entry.content().size();
        String path = BagFile.PAYLOAD + entry.path();
        try (OutputStream to = target.begin(path, size);
                InputStream in = opened(entry);
                HashedOutput hashed = new HashedOutput(to)) {
            byte[] buffer = new byte[BUFFER];
            long left = size;
            for (int count = read(in, buffer, entry); count >= 0; count = read(in, buffer, entry)) {
                cancel.check();
                left -= count;
                if (left < 0) {
                    throw new PacketStop(new PacketRefusal.Altered(entry.path()), null);
                }
                hashed.write(buffer, 0, count);
                done += count;
                progress.at(done, total);
            }
            BagFile file = hashed.file(path);
            if (left > 0 || !file.sha256().equals(entry.content().digest().hex())) {
                throw new PacketStop(new PacketRefusal.Altered(entry.path()), null);
            }
            lists.add(file);
            return file;
        }
    }

    /// What fails here is the source and not the disk that the packet goes to.
    private static InputStream opened(PacketEntry entry) throws PacketStop {
        try {
            return entry.content().open();
        } catch (IOException e) {
            throw new PacketStop(new PacketRefusal.Unreadable(entry.path()), e);
        }
    }

    private static int read(InputStream in, byte[] buffer, PacketEntry entry) throws PacketStop {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new PacketStop(new PacketRefusal.Unreadable(entry.path()), e);
        }
    }

    /// Held in memory, because those who check it hold it too.
    private byte[] custody() throws PacketStop, IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        JsonLineWriter lines = new JsonLineWriter(kept);
        contents.custody()
                .each(line -> {
                    cancel.check();
                    if (lines.bytes() <= MOST_CUSTODY) {
                        lines.write(line);
                    }
                });
        if (lines.bytes() > MOST_CUSTODY) {
            throw new PacketStop(
                    new PacketRefusal.TooLarge(contents.entries().size(), lines.bytes()), null);
        }
        return kept.toByteArray();
    }
}
