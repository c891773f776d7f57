package org.dalil.wire;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The extended header before a tar entry: `length key=value` lines. Takes a longer name or size
/// from it, passes over times and owners, and refuses everything that would change what the entry
/// is (links, sparse files, other character sets).
final class PaxRecords {
    private static final Pattern RECORD =
            Pattern.compile(
                    "[0-9]+ (path|size|[amc]time|[ug]id|[ug]name|comment)=(.*)\n", Pattern.DOTALL);

    private PaxRecords() {}

    /// The plain header with the name and size of the extended one; empty when that is unsound.
    static Optional<TarHeader> apply(byte[] records, TarHeader plain) {
        try {
            Map<String, String> values = values(records);
            String name = values.getOrDefault("path", plain.name());
            String size = values.getOrDefault("size", Long.toString(plain.size()));
            return size.matches("[0-9]{1,18}")
                    ? Optional.of(new TarHeader(name, Long.parseLong(size), plain.kind()))
                    : Optional.empty();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(byte[] records) throws CharacterCodingException {
        Map<String, String> values = new HashMap<>();
        for (int at = 0; at < records.length; ) {
            int length = lengthAt(records, at);
            Matcher record =
                    RECORD.matcher(TarHeader.utf8(Arrays.copyOfRange(records, at, at + length)));
            if (!record.matches() || values.put(record.group(1), record.group(2)) != null) {
                throw new IllegalArgumentException("not a record we take, or twice");
            }
            at += length;
        }
        return values;
    }

    private static int lengthAt(byte[] records, int at) {
        int length = 0;
        int i = at;
        while (i < records.length && i < at + 6 && records[i] >= '0' && records[i] <= '9') {
            length = length * 10 + records[i++] - '0';
        }
        if (i == at || length <= i - at || length > records.length - at) {
            throw new IllegalArgumentException("a record must lie inside its header");
        }
        return length;
    }
}
