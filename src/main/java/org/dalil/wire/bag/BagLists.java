package org.dalil.wire.bag;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was put into a bag that is being written, and the lists of it. Writes no files itself.
public final class BagLists {
    private final SortedMap<String, BagFile> files = new TreeMap<>();

    /// Notes a file that was written.
    ///
    /// @throws IllegalArgumentException when its path points outside or is taken
    public void add(BagFile file) {
        String path = BagPath.normal(file.path());
        if (!BagPath.isInside(path) || files.putIfAbsent(path, file) != null) {
            throw new IllegalArgumentException("not a free place inside the bag");
        }
    }

    /// The list of the payload.
    public byte[] manifest(BagHash hash) {
        return BagManifest.bytes(hash, payload());
    }

    /// The list of what is there beside the payload so far.
    public byte[] tagManifest(BagHash hash) {
        return BagManifest.bytes(
                hash, files.values().stream().filter(file -> !file.isPayload()).toList());
    }

    /// How many bytes the payload has, and how many files: `bytes.files`.
    public String oxum() {
        return payload().stream().mapToLong(BagFile::size).sum() + "." + payload().size();
    }

    private Collection<BagFile> payload() {
        return files.values().stream().filter(BagFile::isPayload).toList();
    }
}
