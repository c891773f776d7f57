package org.dalil.exchange;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inside of a share file while it is written: hashes every entry on its way into the tar and
/// signs the list of them at the end.
final class ShareTar {
    private final TarWriter tar;
    private final long total;
    private final Progress progress;
    private final Cancel cancel;
    private final List<ShareEntry> entries = new ArrayList<>();
    private long done;

    ShareTar(TarWriter tar, long total, Progress progress, Cancel cancel) {
        this.tar = tar;
        this.total = total;
        this.progress = progress;
        this.cancel = cancel;
    }

    void small(String name, byte[] content) throws WireException, IOException {
        tar.entry(name, content);
        entries.add(new ShareEntry(name, content.length, Digest.of(content)));
    }

    Entry begin(String name, long size) throws WireException, IOException {
        return new Entry(name, size, tar.entry(name, size));
    }

    /// Signs all entries so far and ends the tar.
    void sealed(SigningKey key, List<AgeRecipient> to) throws WireException, IOException {
        tar.entry(ShareSeal.ENTRY, ShareSeal.sign(key, entries, to).json());
        tar.finish();
    }

    /// One large entry. Takes no more than announced and remembers if there was more.
    final class Entry extends OutputStream {
        private final String name;
        private final long size;
        private final OutputStream content;
        private final MessageDigest digest = Digest.sha256();
        private long written;

        private Entry(String name, long size, OutputStream content) {
            this.name = name;
            this.size = size;
            this.content = content;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            cancel.check();
            written += count;
            if (written <= size) {
                digest.update(bytes, from, count);
                content.write(bytes, from, count);
                done += count;
                progress.at(done, total);
            }
        }

        /// Ends the entry; empty when it was not as long as announced.
        Optional<Digest> end() throws IOException {
            if (written != size) {
                return Optional.empty();
            }
            content.close();
            Digest found = Digest.from(digest.digest());
            entries.add(new ShareEntry(name, size, found));
            return Optional.of(found);
        }
    }
}
