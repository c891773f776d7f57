package org.dalil.wire.bag;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One list of a bag: paths and their hashes. Written sorted, in small letters, as `sha256sum -c`
/// reads it; read with all the freedom the format gives.
///
/// @param name the list's own file name
/// @param hash the kind of its hashes; empty for one we do not know
/// @param isOfTags whether it lists what is not payload
/// @param hashes by path, in small letters
record BagManifest(
        String name, Optional<BagHash> hash, boolean isOfTags, SortedMap<String, String> hashes) {
    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([a-z0-9]+)\\.txt");
    private static final Pattern LINE =
            Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)", Pattern.DOTALL);

    BagManifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /// The bytes of a list of these files.
    static byte[] bytes(BagHash hash, Collection<BagFile> files) {
        SortedMap<String, String> lines = new TreeMap<>();
        files.forEach(file -> lines.put(file.path(), file.hash(hash)));
        return bytes(lines);
    }

    private static byte[] bytes(Map<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) ->
                text.append(hash).append("  ").append(BagPath.encode(path)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The bytes it would have had we written it.
    byte[] plain() {
        return bytes(hashes);
    }

    /// Whether a file of this name at the bag's root is a list.
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// Whether it is a list of lists and descriptions.
    static boolean isTagManifest(String name) {
        return isName(name) && name.startsWith("tag");
    }

    /// Reads a list; what is wrong with it goes to `faults`.
    ///
    /// @param name for which [#isName] holds
    static BagManifest read(String name, byte[] bytes, boolean beforeOne, List<BagFault> faults) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException("not a list's name");
        }
        Optional<BagHash> hash = BagHash.of(named.group(2));
        boolean ofTags = named.group(1) != null;
        SortedMap<String, String> hashes = new TreeMap<>();
        List<String> all = lines(name, bytes, faults);
        for (int i = 0; i < all.size(); i++) {
            Matcher line = LINE.matcher(all.get(i));
            if (!line.matches()) {
                if (!all.get(i).isBlank()) {
                    faults.add(new BagFault.Malformed(name, i + 1L));
                }
                continue;
            }
            String path = BagPath.decode(line.group(2), beforeOne);
            String value = line.group(1).toLowerCase(Locale.ROOT);
            boolean belongs = path.startsWith(BagFile.PAYLOAD) != ofTags && !isTagManifest(path);
            if (!BagPath.isInside(path)) {
                faults.add(new BagFault.Outside(name, i + 1L));
            } else if (!belongs || hash.filter(h -> h.digits() != value.length()).isPresent()) {
                faults.add(new BagFault.Malformed(name, i + 1L));
            } else if (hashes.putIfAbsent(path, value) != null) {
                faults.add(new BagFault.Twice(path, name));
            }
        }
        return new BagManifest(name, hash, ofTags, hashes);
    }

    private static List<String> lines(String name, byte[] bytes, List<BagFault> faults) {
        if (TagText.isTooLong(bytes)) {
            faults.add(new BagFault.TooLarge(name));
            return List.of();
        }
        Optional<List<String>> lines = TagText.lines(bytes);
        if (lines.isEmpty()) {
            faults.add(new BagFault.NotUtf8(name));
        }
        return lines.orElse(List.of());
    }
}
