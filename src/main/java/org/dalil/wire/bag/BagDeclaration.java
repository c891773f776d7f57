package org.dalil.wire.bag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The file that says that a folder is a bag. Written in version 1.0 and UTF-8; read in 0.97 too.
///
/// @param beforeOne whether it is of a version before 1.0
public record BagDeclaration(boolean beforeOne) {
    /// Its name.
    public static final String FILE = "bagit.txt";

    private static final int MOST_BYTES = 1_000;

    private static final Pattern VERSION = Pattern.compile("BagIt-Version: ([0-9]+\\.[0-9]+)");
    private static final Pattern ENCODING =
            Pattern.compile("Tag-File-Character-Encoding: ([A-Za-z0-9._:-]+)");

    /// The bytes that every bag of ours begins with.
    public static byte[] bytes() {
        return "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Reads it; what is wrong goes to `faults`, and empty comes back when no lists can be read.
    static Optional<BagDeclaration> read(byte[] bytes, List<BagFault> faults) {
        if (bytes.length > MOST_BYTES) {
            faults.add(new BagFault.Undeclared(FILE));
            return Optional.empty();
        }
        Optional<List<String>> lines = TagText.lines(bytes);
        if (lines.isEmpty()) {
            faults.add(new BagFault.NotUtf8(FILE));
            return Optional.empty();
        }
        List<String> two = lines.get();
        Matcher version = VERSION.matcher(two.isEmpty() ? "" : two.getFirst());
        Matcher encoding = ENCODING.matcher(two.size() < 2 ? "" : two.get(1));
        if (two.size() != 2 || !version.matches() || !encoding.matches()) {
            faults.add(new BagFault.Undeclared(FILE));
            return Optional.empty();
        }
        String number = version.group(1);
        if (!number.equals("1.0") && !number.equals("0.97")) {
            faults.add(new BagFault.OtherVersion(FILE, number));
            return Optional.empty();
        }
        if (!encoding.group(1).equalsIgnoreCase("UTF-8")) {
            faults.add(new BagFault.OtherEncoding(FILE, encoding.group(1)));
            return Optional.empty();
        }
        return Optional.of(new BagDeclaration(number.equals("0.97")));
    }
}
