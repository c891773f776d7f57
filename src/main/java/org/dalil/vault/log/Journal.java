package org.dalil.vault.log;

import org.dalil.kernel.Digest;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// The custody journal: what was done to evidence, in order, each entry bound to all before it.
/// Entries are never changed or removed; a later one corrects. That the whole casefile was put back
/// to an earlier day cannot be seen from within: for that the head's words are shown and kept.
public final class Journal implements Closeable {
    private final LogFile log;

    private Journal(LogFile log) {
        this.log = log;
    }

    /// Begins an empty journal.
    public static void create(Path file, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        LogFile.create(file, Part.JOURNAL, key, disk, random);
    }

    /// Opens a journal and verifies every entry.
    public static Journal open(Path file, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        return new Journal(LogFile.open(file, Part.JOURNAL, key, disk, true, random));
    }

    /// Verifies a journal without being able to change it; returns the number of its last entry.
    public static long check(Path file, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        try (LogFile log = LogFile.open(file, Part.JOURNAL, key, disk, false, random)) {
            return log.last();
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Adds an entry, at most 16 MiB. On the disk for good when this returns.
    ///
    /// @return the entry's number, from 1
    public long append(byte[] entry) throws VaultException {
        return log.append(entry);
    }

    /// The number of the last entry; 0 when there is none.
    public long lastSeq() {
        return log.last();
    }

    /// The hash that stands for every entry so far.
    public Digest head() {
        return log.head();
    }

    /// The head as eight words to compare aloud or with a note: 64 of its 256 bits.
    public List<String> headWords() {
        return HeadWords.of(head());
    }

    /// Hands out the entries from a number on, each verified again.
    public void read(long fromSeq, EntryReader reader) throws VaultException {
        log.read(fromSeq, reader);
    }

    /// Bytes of a torn last entry that were left out on opening; 0 as a rule. That entry was never
    /// acknowledged, unless someone or the disk harmed the file's end since: compare the last
    /// number with the database's.
    public long droppedBytes() {
        return log.dropped();
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
