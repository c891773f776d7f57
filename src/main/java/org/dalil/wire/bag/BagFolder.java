package org.dalil.wire.bag;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarLimits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/// Reads a bag that lies on a disk as a folder. Follows no links, opens no devices, changes
/// nothing.
public final class BagFolder {
    private static final int DEEPEST = 64;

    private final BagIntake intake;
    private final TarLimits limits;
    private boolean full;
    private int seen;

    private BagFolder(TarLimits limits, Progress progress, Cancel cancel) {
        this.limits = limits;
        this.intake = new BagIntake(progress, cancel);
    }

    /// Reads it whole. What cannot be read is a fault and stops nothing else.
    ///
    /// @param limits how many files, and how large ones, are read
    /// @throws IOException when the folder itself cannot be read
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public static BagReport read(Path folder, TarLimits limits, Progress progress, Cancel cancel)
            throws IOException {
        BagFolder reading = new BagFolder(limits, progress, cancel);
        for (Path entry : reading.entries(folder, String.valueOf(folder.getFileName()))) {
            reading.take(entry, String.valueOf(entry.getFileName()), 1);
        }
        return reading.intake.judged("");
    }

    private List<Path> entries(Path folder, String path) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (entries.size() >= limits.entries()) {
                    intake.refuse(new BagFault.TooLarge(path));
                    break;
                }
                entries.add(entry);
            }
        }
        entries.sort(null);
        return entries;
    }

    private void take(Path entry, String path, int depth) {
        seen++;
        if (full) {
            return;
        }
        // a tree of folders alone has no files and no end
        full = intake.count() >= limits.entries() || seen > 2L * limits.entries();
        if (full) {
            intake.refuse(new BagFault.TooLarge(path));
            return;
        }
        try {
            BasicFileAttributes found =
                    Files.readAttributes(
                            entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isDirectory() && depth < DEEPEST) {
                for (Path inner : entries(entry, path)) {
                    take(inner, path + "/" + inner.getFileName(), depth + 1);
                }
            } else if (!found.isRegularFile()) {
                intake.refuse(new BagFault.NotPlain(path));
            } else if (found.size() > limits.entryBytes()) {
                intake.refuse(new BagFault.TooLarge(path));
            } else {
                read(entry, path);
            }
        } catch (IOException e) {
            intake.refuse(new BagFault.Unreadable(path));
        }
    }

    private void read(Path file, String path) throws IOException {
        try (HashedOutput content = intake.begin(path);
                InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] buffer = new byte[1 << 16];
            int count = in.read(buffer);
            while (count >= 0) {
                content.write(buffer, 0, count);
                count = in.read(buffer);
            }
            intake.end(path, content);
        }
    }
}
