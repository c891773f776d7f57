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
import java.util.Arrays;
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
            byte[] start = new byte[FileHeader.MAGIC.length];
            return raw.read(0, start, 0, start.length) == start.length
                    && Arrays.equals(start, FileHeader.MAGIC);
        }
    }

    /// What a check of every page found.
    ///
    /// @param pages pages looked at
    /// @param damaged those that do not open, in file order; one without a name stands for a file
    ///   that is not there
    public record Findings(long pages, List<String> damaged) {
        public Findings {
            damaged = List.copyOf(damaged);
        }
    }

    /// Opens every page of a database file that H2 does not hold open.
    public static Findings check(Path file, VaultKey key, Progress progress, Cancel cancel)
            throws VaultException {
        if (!Files.exists(file)) {
            return new Findings(0, List.of(""));
        }
        List<String> damaged = new ArrayList<>();
        try (RawFile raw = Disk.computer().open(file, false)) {
            for (int copy = 0; copy < FileHeader.COPIES; copy++) {
                if (FileHeader.readCopy(raw, key, copy) == null) {
                    damaged.add("header copy " + (copy + 1));
                }
            }
            if (damaged.size() == FileHeader.COPIES) {
                return new Findings(0, damaged);
            }
            PageFile pages = PageFile.open(raw, key, new SecureRandom(), 0);
            long count = pages.size() / PageSeal.PAGE;
            for (long page = 0; page < count; page += BATCH) {
                cancel.check();
                checkBatch(pages, page, Math.min(count, page + BATCH), damaged);
                progress.at(Math.min(count, page + BATCH) * PageSeal.PAGE, pages.size());
            }
            return new Findings(count, damaged);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private static void checkBatch(PageFile pages, long from, long to, List<String> damaged)
            throws IOException {
        int length = (int) (to - from) * PageSeal.PAGE;
        try {
            pages.read(from * PageSeal.PAGE, ByteBuffer.allocate(length));
        } catch (DamagedPageException batch) {
            for (long page = from; page < to; page++) {
                try {
                    pages.read(page * PageSeal.PAGE, ByteBuffer.allocate(PageSeal.PAGE));
                } catch (DamagedPageException e) {
                    damaged.add(e.item());
                }
            }
        }
    }
}
