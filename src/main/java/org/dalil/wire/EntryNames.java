package org.dalil.wire;

import com.ibm.icu.lang.UCharacter;

import org.dalil.kernel.Problem;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Decides which names an archive entry may carry, so that the archive means the same on every
/// system: relative, with plain characters, not reserved by Windows, and no two alike after Unicode
/// normalisation and case folding. Remembers the names it let through; use one per archive.
public final class EntryNames {
    private static final int MAX_CHARS = 1024;
    private static final int MAX_SEGMENT_CHARS = 200;
    private static final int SHOWN_CHARS = 80;
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]) *(\\..*)?");

    private final Set<String> seen = new HashSet<>();

    /// Lets a name through, once.
    ///
    /// @throws WireException saying what is wrong with it
    public void admit(String name) throws WireException {
        check(name);
        if (!seen.add(folded(name))) {
            throw refused("wire.problem.entry-name-twice", name);
        }
    }

    private static void check(String name) throws WireException {
        if (name.isEmpty() || name.length() > MAX_CHARS) {
            throw refused("wire.problem.entry-name-length", name);
        }
        if (!name.codePoints().allMatch(EntryNames::allowed)) {
            throw refused("wire.problem.entry-name-character", name);
        }
        if (name.startsWith("/") || name.startsWith("~")) {
            throw refused("wire.problem.entry-name-outside", name);
        }
        for (String segment : name.split("/", -1)) {
            checkSegment(name, segment);
        }
    }

    private static void checkSegment(String name, String segment) throws WireException {
        if (segment.isEmpty() || segment.length() > MAX_SEGMENT_CHARS) {
            throw refused("wire.problem.entry-name-length", name);
        }
        if (segment.equals("..") || segment.equals(".")) {
            throw refused("wire.problem.entry-name-outside", name);
        }
        // Windows drops a trailing dot or space, so two names would become one file.
        if (segment.endsWith(".") || segment.endsWith(" ")) {
            throw refused("wire.problem.entry-name-ending", name);
        }
        if (RESERVED.matcher(segment.toLowerCase(Locale.ROOT)).matches()) {
            throw refused("wire.problem.entry-name-reserved", name);
        }
    }

    /// Colon covers drive letters and alternate streams; bidirectional overrides make a name read
    /// as another one.
    private static boolean allowed(int c) {
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean control = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
        boolean broken = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFD || !Character.isDefined(c);
        return !reorders && !control && !broken && "\\:<>\"|?*".indexOf(c) < 0;
    }

    private static String folded(String name) {
        String once = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Normalizer.normalize(UCharacter.foldCase(once, true), Normalizer.Form.NFC);
    }

    private static WireException refused(String key, String name) {
        return new WireException(Problem.of(key).with("entry", shown(name)), null);
    }

    /// The name as it may be shown to a person: no character that could disturb the line it stands
    /// in, and not too long.
    public static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(SHOWN_CHARS)
                .forEach(c -> shown.appendCodePoint(allowed(c) || c == '\\' ? c : 0xFFFD));
        return shown.toString();
    }
}
