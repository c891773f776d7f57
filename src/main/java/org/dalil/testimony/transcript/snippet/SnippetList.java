package org.dalil.testimony.transcript.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Snippets as people write them down, one a line: `in = [inaudible]`. What is no snippet is told
/// with its line and left alone.
///
/// @param snippets in order; of two with the same letters the later counts
/// @param wrong numbers of lines that are no snippets, from 1
public record SnippetList(List<Snippet> snippets, List<Integer> wrong) {
    public SnippetList {
        snippets = List.copyOf(snippets);
        wrong = List.copyOf(wrong);
    }

    /// Reads lines; empty ones and those that begin with `#` say nothing.
    public static SnippetList read(String lines) {
        List<Snippet> snippets = new ArrayList<>();
        List<Integer> wrong = new ArrayList<>();
        String[] all = lines.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            int equals = line.indexOf('=');
            String brief = equals < 0 ? "" : line.substring(0, equals).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (brief.isEmpty()
                    || brief.chars().anyMatch(Character::isWhitespace)
                    || equals == line.length() - 1) {
                wrong.add(i + 1);
            } else {
                // Blanks at the end belong to the text, those right behind the sign do not.
                String text = all[i].substring(all[i].indexOf('=') + 1).stripLeading();
                snippets.add(new Snippet(brief, text));
            }
        }
        return new SnippetList(snippets, wrong);
    }

    /// What the letters before the caret stand for, in any case.
    ///
    /// @param caret offset in the words
    public Optional<Expansion> at(String words, int caret, Moment moment) {
        int from = caret;
        while (from > 0 && !Character.isWhitespace(words.charAt(from - 1))) {
            from--;
        }
        String typed = words.substring(from, caret).toLowerCase(Locale.ROOT);
        Optional<Snippet> found =
                snippets.stream()
                        .filter(one -> one.brief().toLowerCase(Locale.ROOT).equals(typed))
                        .reduce((earlier, later) -> later);
        int begins = from;
        return found.map(one -> new Expansion(begins, caret, moment.fill(one.text())));
    }

    /// Words that are put in the place of others.
    ///
    /// @param from first offset of those
    /// @param to one past the last
    public record Expansion(int from, int to, String text) {}
}
