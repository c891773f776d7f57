package org.dalil.wire.bag;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Takes the files of a bag one after the other, in whatever order they come, and hands all of it
/// to be judged at the end. Holds hashes of all files and the bytes of small ones beside the
/// payload, nothing else.
final class BagIntake {
    /// A list of 10,000 files has less, even where all names are as long as can be.
    static final int MOST_KEPT = 16 << 20;

    private static final long MOST_KEPT_TOGETHER = 64L << 20;

    private final Progress progress;
    private final Cancel cancel;
    private final SortedMap<String, BagFile> files = new TreeMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<BagFault> faults = new ArrayList<>();
    private long keptBytes;
    private long done;

    BagIntake(Progress progress, Cancel cancel) {
        this.progress = progress;
        this.cancel = cancel;
    }

    /// Something that cannot be read as a file of the bag.
    void refuse(BagFault fault) {
        faults.add(fault);
    }

    /// How many files came.
    int count() {
        return files.size();
    }

    /// What takes a file's bytes; closed by the caller.
    HashedOutput begin(String path) {
        boolean beside = path.indexOf('/') < 0;
        int most = beside && keptBytes < MOST_KEPT_TOGETHER ? MOST_KEPT : 0;
        return new HashedOutput(new Advance(), most);
    }

    /// The file came to its end.
    void end(String path, HashedOutput content) throws IOException {
        String name = BagPath.normal(path);
        BagFile file = content.file(name);
        if (files.putIfAbsent(name, file) != null) {
            faults.add(new BagFault.Twice(name, "–"));
        } else if (name.indexOf('/') < 0) {
            content.kept()
                    .ifPresent(bytes -> {
                        kept.put(name, bytes);
                        keptBytes += bytes.length;
                    });
        }
    }

    /// Judges what came.
    BagReport judged(String base) {
        return new BagJudgement(files, kept, faults).report(base);
    }

    /// Tells how far it is, and stops when asked to.
    private final class Advance extends OutputStream {
        @Override
        public void write(int b) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            cancel.check();
            done += count;
            progress.at(done, -1);
        }
    }
}
