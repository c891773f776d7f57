package org.dalil.wire.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a bag says about itself, one label and value a line, in the order given.
///
/// @param items labels may come more than once
public record BagDescription(List<Item> items) {
    /// The file's name.
    public static final String FILE = "bag-info.txt";

    /// The label of how many bytes, and in how many files, the payload is.
    public static final String OXUM = "Payload-Oxum";

    private static final Pattern LINE =
            Pattern.compile("([^\\s:](?:[^:]*[^\\s:])?):[ \\t]*(.*)", Pattern.DOTALL);

    public BagDescription {
        items = List.copyOf(items);
    }

    /// One line.
    public record Item(String label, String value) {}

    /// The file's bytes. Line ends in values become spaces.
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (Item item : items) {
            String value = item.value().replaceAll("\\s*\\R\\s*", " ").strip();
            text.append(item.label()).append(": ").append(value).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The values under a label, whose capitals do not matter.
    public List<String> values(String label) {
        return items.stream()
                .filter(item -> item.label().equalsIgnoreCase(label))
                .map(Item::value)
                .toList();
    }

    /// Reads it; a line that begins with white space goes on with the one before.
    static BagDescription read(byte[] bytes, List<BagFault> faults) {
        List<Item> items = new ArrayList<>();
        if (TagText.isTooLong(bytes)) {
            faults.add(new BagFault.TooLarge(FILE));
            return new BagDescription(items);
        }
        List<String> lines = TagText.lines(bytes).orElse(null);
        if (lines == null) {
            faults.add(new BagFault.NotUtf8(FILE));
            return new BagDescription(items);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            Matcher parts = LINE.matcher(line);
            if (goesOn && !items.isEmpty()) {
                Item before = items.removeLast();
                items.add(new Item(before.label(), before.value() + " " + line.strip()));
            } else if (!goesOn && parts.matches()) {
                items.add(new Item(parts.group(1), parts.group(2).strip()));
            } else if (!line.isBlank()) {
                faults.add(new BagFault.Malformed(FILE, i + 1L));
            }
        }
        return new BagDescription(items);
    }
}
