package org.dalil.vault.page;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/// Checks on a sealed database file from outside H2. Never changes it.
public final class SealedDatabase {
    private static final int BATCH = 64;

    private SealedDatabase() {}

    /// Whether H2 reaches this name through our file layer, and the file on the disk is sealed.
    public static boolean isSealed(Mount mount) throws IOException {
        Path file = mount.path(Mount.DATABASE);
        if (!SealedPath.leadsToVault(mount.h2Name(Mount.DATABASE)) || !Files.exists(file)) {
            return false;
        }
        try (RawFile raw = Disk.computer().open(file, false)) {
            return FileHeader.isThere(raw);
        }
    }

    /// What a check of every page found.
    ///
    /// @param pages pages looked at
    /// @param damaged those that do not open or that the disk does not give out, in file order; one
    ///   without a name stands for a file that is not there
    /// @param spare damaged copies of the header for which the other copy stands in: nothing is
    ///   lost by them yet
    public record Findings(long pages, List<String> damaged, List<String> spare) {
        public Findings {
            damaged = List.copyOf(damaged);
            spare = List.copyOf(spare);
        }
    }

    /// Opens every page of a database file that H2 does not hold open. A place that the disk cannot
    /// read is named, and the rest is looked at all the same.
    ///
    /// @throws VaultException when the file can no longer be read at all
    public static Findings check(Path file, VaultKey key, Progress progress, Cancel cancel)
            throws VaultException {
        if (!Files.exists(file)) {
            return new Findings(0, List.of(""), List.of());
        }
        try (RawFile raw = Disk.computer().open(file, false)) {
            return check(raw, key, progress, cancel);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    static Findings check(RawFile raw, VaultKey key, Progress progress, Cancel cancel)
            throws IOException {
        List<String> headers = damagedHeaders(raw, key);
        if (headers.size() == FileHeader.COPIES) {
            return new Findings(0, headers, List.of());
        }
        List<String> damaged = new ArrayList<>();
        PageFile pages = PageFile.open(raw, key, new SecureRandom(), 0);
        long count = pages.size() / PageSeal.PAGE;
        for (long page = 0; page < count; page += BATCH) {
            cancel.check();
            if (!isWhole(pages, page, Math.min(count, page + BATCH))) {
                name(pages, page, Math.min(count, page + BATCH), damaged);
                FileHeader.read(raw, key); // fails when not a place but the whole disk is gone
            }
            progress.at(Math.min(count, page + BATCH) * PageSeal.PAGE, pages.size());
        }
        // Without a single page the file was cut: then nothing of the header is a mere spare.
        return count == 0
                ? new Findings(0, headers, List.of())
                : new Findings(count, damaged, headers);
    }

    private static List<String> damagedHeaders(RawFile raw, VaultKey key) {
        List<String> damaged = new ArrayList<>();
        for (int copy = 0; copy < FileHeader.COPIES; copy++) {
            if (!isWholeHeader(raw, key, copy)) {
                damaged.add("header copy " + (copy + 1));
            }
        }
        return damaged;
    }

    private static boolean isWholeHeader(RawFile raw, VaultKey key, int copy) {
        try {
            return FileHeader.readCopy(raw, key, copy) != null;
        } catch (IOException e) {
            return false; // what the disk does not give out is as good as damaged
        }
    }

    private static void name(PageFile pages, long from, long to, List<String> damaged) {
        for (long page = from; page < to; page++) {
            if (!isWhole(pages, page, page + 1)) {
                damaged.add("page " + page);
            }
        }
    }

    private static boolean isWhole(PageFile pages, long from, long to) {
        try {
            int length = (int) (to - from) * PageSeal.PAGE;
            pages.read(from * PageSeal.PAGE, ByteBuffer.allocate(length));
            return true;
        } catch (IOException e) {
            return false; // damaged, or a place the disk cannot read
        }
    }
}
