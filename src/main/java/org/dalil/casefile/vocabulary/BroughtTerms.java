package org.dalil.casefile.vocabulary;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lists that the program brings from their file: a scheme at the margin, terms below it,
/// narrower ones two spaces further in. Their wordings stand among the program’s messages.
final class BroughtTerms {
    private static final Pattern LINE =
            Pattern.compile("( *)([A-Za-z0-9_]+)(?: > (!)? ?([a-z_]+))?(?: = (MT\\d+ \\d+))?");

    private BroughtTerms() {}

    /// Every scheme with its terms, broader before narrower, in the file’s order.
    static Map<String, List<ListedTerm>> ofThisVersion() {
        try (InputStream in = BroughtTerms.class.getResourceAsStream("terms.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program’s lists of terms are missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the program’s lists of terms are unreadable", e);
        }
    }

    /// @throws IllegalArgumentException when a line is no term, or stands too far in
    static Map<String, List<ListedTerm>> read(String text) {
        Map<String, List<ListedTerm>> schemes = new LinkedHashMap<>();
        Deque<String> above = new ArrayDeque<>();
        String scheme = "";
        List<ListedTerm> terms = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            if (!found.matches()) {
                throw new IllegalArgumentException("not a term: " + line);
            }
            int depth = found.group(1).length() / 2;
            if (depth == 0) {
                scheme = found.group(2);
                terms = new ArrayList<>();
                schemes.put(scheme, terms);
                above.clear();
                continue;
            }
            if (depth > above.size() + 1 || depth > Vocabularies.DEEPEST) {
                throw new IllegalArgumentException("too far in: " + line);
            }
            while (above.size() >= depth) {
                above.pop();
            }
            terms.add(term(scheme, found, above.peek(), depth));
            above.push(found.group(2));
        }
        return schemes;
    }

    private static ListedTerm term(
            String scheme, Matcher found, @Nullable String parent, int depth) {
        return new ListedTerm(
                scheme,
                found.group(2),
                parent,
                depth,
                found.group(4),
                found.group(3) != null,
                found.group(5),
                false,
                null);
    }
}
