package org.dalil.vault.log;

import org.dalil.kernel.Digest;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// One hash-chained log, verified from its first entry when it is opened. An entry is on the disk
/// when [#append] returns. Never rewrites an entry.
final class LogFile implements Closeable {
    private final RawFile file;
    private final Part part;
    private final LogFormat format;
    private final SecureRandom random;
    private long last;
    private byte[] chain;
    private long end;
    private long dropped;

    private LogFile(RawFile file, Part part, LogFormat format, SecureRandom random) {
        this.file = file;
        this.part = part;
        this.format = format;
        this.random = random;
        this.chain = format.start();
        this.end = LogFormat.HEADER;
    }

    /// Puts a fresh, empty log in place of a file.
    static void create(Path path, Part part, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        try {
            Folders.replace(disk, path, LogFormat.fresh(part, key, random).header());
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Opens and verifies a log.
    static LogFile open(
            Path path, Part part, VaultKey key, Disk disk, boolean writable, SecureRandom random)
            throws VaultException {
        if (!Files.exists(path)) {
            throw new DamagedException(part, "0");
        }
        try {
            RawFile file = disk.open(path, writable);
            LogFile log = null;
            try {
                byte[] header = new byte[LogFormat.HEADER];
                if (file.read(0, header, 0, header.length) < header.length) {
                    throw new DamagedException(part, "0");
                }
                LogFile opened = new LogFile(file, part, LogFormat.read(part, key, header), random);
                opened.verify();
                log = opened;
                return log;
            } finally {
                if (log == null) {
                    file.close();
                }
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Adds an entry and returns its number, from 1.
    synchronized long append(byte[] entry) throws VaultException {
        if (entry.length > LogFormat.LONGEST) {
            throw new IllegalArgumentException("an entry is at most 16 MiB");
        }
        byte[] record = format.record(last + 1, chain, entry, random);
        try {
            file.truncate(end); // a torn end goes when the next entry comes
            file.write(end, record, 0, record.length);
            file.sync();
        } catch (IOException e) {
            takeBack(e);
            throw VaultException.of(e);
        }
        last++;
        end += record.length;
        chain = LogFormat.next(chain, record);
        return last;
    }

    /// Nobody may find on the next opening what whoever wrote it was told had failed.
    private void takeBack(IOException failure) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /// Hands out the entries from a number on, in order.
    synchronized void read(long from, EntryReader reader) throws VaultException {
        try {
            LogWalk walk = new LogWalk(file, part, format);
            while (walk.number() < last && walk.next()) {
                if (walk.number() >= from) {
                    reader.entry(walk.number(), walk.entry());
                }
            }
            if (walk.number() < last) {
                throw new DamagedException(part, Long.toString(walk.number() + 1));
            }
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    synchronized long last() {
        return last;
    }

    synchronized Digest head() {
        return Digest.from(chain);
    }

    synchronized long size() {
        return end;
    }

    /// Bytes behind the last whole entry that were found and left out on opening.
    synchronized long dropped() {
        return dropped;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void verify() throws IOException, DamagedException {
        LogWalk walk = new LogWalk(file, part, format);
        while (walk.next()) {
            last = walk.number();
        }
        chain = walk.chain();
        end = walk.end();
        dropped = file.size() - end;
    }
}
