package org.dalil.wire.bag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What was found in a bag that was read to its end.
///
/// @param base the name of the bag's own folder; empty when it was not read from an archive
/// @param files all that it holds, by path
/// @param kept bytes of the small files that lie beside the payload, by name
/// @param info what it says about itself
/// @param faults all that is wrong, none when it is valid
public record BagReport(
        String base,
        SortedMap<String, BagFile> files,
        Map<String, byte[]> kept,
        BagDescription info,
        List<BagFault> faults) {
    public BagReport {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        kept = Map.copyOf(kept);
        faults = List.copyOf(faults);
    }

    /// Whether everything is there that should be, and nothing else. Bytes may still differ.
    public boolean isComplete() {
        return faults.stream().noneMatch(BagFault::isIncomplete);
    }

    /// Whether it is complete and every byte is as it was listed.
    public boolean isValid() {
        return faults.isEmpty();
    }

    /// The bytes of a small file beside the payload.
    public Optional<byte[]> kept(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /// Whether this list has exactly the bytes that we write for what it says: no other order,
    /// spaces or capitals. Stricter than the format asks.
    public boolean isPlainlyWritten(String manifest) {
        return kept(manifest)
                .map(bytes -> {
                    BagManifest read = BagManifest.read(manifest, bytes, false, new ArrayList<>());
                    return Arrays.equals(read.plain(), bytes);
                })
                .orElse(false);
    }

    /// The paths that a list names, or none when it is not there.
    public List<String> listedIn(String manifest) {
        return kept(manifest)
                .map(bytes ->
                        List.copyOf(
                                BagManifest.read(manifest, bytes, false, new ArrayList<>())
                                        .hashes()
                                        .keySet()))
                .orElse(List.of());
    }
}
