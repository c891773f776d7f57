package org.dalil.wire.bag;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How paths stand in the lists of a bag: NFC, with line ends and the percent sign escaped. Decides
/// which of them stay inside; never touches a disk.
final class BagPath {
    private static final Pattern ESCAPED = Pattern.compile("%(0[AaDd]|25)");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    private BagPath() {}

    /// As a list has it.
    static String encode(String path) {
        return normal(path).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /// As files are named. Percent signs that escape nothing stay, because many programs write them
    /// so; before version 1.0 the sign itself was never escaped.
    static String decode(String written, boolean beforeOne) {
        Matcher found = ESCAPED.matcher(written);
        String decoded =
                found.replaceAll(match ->
                        switch (match.group(1)) {
                            case "25" -> beforeOne ? "%25" : "%";
                            case "0A", "0a" -> "\n";
                            default -> "\r";
                        });
        return normal(decoded.startsWith("./") ? decoded.substring(2) : decoded);
    }

    static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /// Whether it can only mean a file inside the bag, on every system.
    static boolean isInside(String path) {
        if (path.isEmpty()
                || path.startsWith("~")
                || path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || DRIVE.matcher(path).find()) {
            return false;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
