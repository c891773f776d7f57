package org.dalil.document.encoding;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/// Votes by reading: decodes the sample in each single-byte encoding used for Cyrillic and western
/// texts and weighs how much the result looks like words. Never looks at a dictionary.
final class LetterVote {
    private static final int CYRILLIC_WEIGHT = 64;
    private static final int WESTERN_WEIGHT = 45;
    // Weight of each, in hundredths: some differ in a few letters only, and the rarer is rarely
    // meant.
    private static final Map<String, Integer> CYRILLIC =
            Map.of(
                    "windows-1251", 100,
                    "KOI8-R", 100,
                    "IBM866", 97,
                    "ISO-8859-5", 95,
                    "x-MacCyrillic", 90);

    // Russian letters, most frequent first; their order is what tells KOI8-R from windows-1251.
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
    // Letters of the neighbouring alphabets that a single-byte Cyrillic encoding also holds.
    private static final String NEIGHBOURS = "іїєґўјљњћџђѓќѕ";

    private LetterVote() {}

    /// Points per encoding, up to 64.
    static Map<Charset, Integer> of(byte[] sample) {
        Map<Charset, Integer> points = new LinkedHashMap<>();
        CYRILLIC.forEach((name, hundredths) -> {
            Charset charset = Charset.forName(name);
            String text = Decoded.beginning(sample, charset).text();
            double share = cyrillic(text) * hundredths / 100;
            points.put(charset, (int) Math.round(CYRILLIC_WEIGHT * share));
        });
        Charset western = Charset.forName("windows-1252");
        String text = Decoded.beginning(sample, western).text();
        points.put(western, (int) Math.round(WESTERN_WEIGHT * western(text)));
        return points;
    }

    /// 0 to 1: how much the characters beyond ASCII look like Cyrillic words.
    private static double cyrillic(String text) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                seen++;
                sum += weight(text, i, c);
            }
        }
        return seen == 0 ? 0 : Math.clamp(sum / seen, 0, 1);
    }

    private static double weight(String text, int at, char c) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char lower = Character.toLowerCase(c);
        int rank = BY_FREQUENCY.indexOf(lower);
        if (rank < 0 && NEIGHBOURS.indexOf(lower) < 0) {
            return isSign(c) ? 0.5 : -1;
        }
        if (isAsciiLetter(before)) {
            return -1;
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            return -1.5;
        }
        return rank < 0 ? 0.4 : 1.25 - 0.025 * rank;
    }

    /// 0 to 1: how much the characters beyond ASCII look like accents within Latin words and
    /// typographic signs between them. A run of three letters beyond ASCII is no Latin word.
    private static double western(String text) {
        double sum = 0;
        int seen = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 0x80 && Character.isLetter(c);
            run = letter ? run + 1 : 0;
            if (c >= 0x80) {
                seen++;
                sum += letter ? (run < 3 ? 1 : -2) : isSign(c) ? 1 : -1;
            }
        }
        return seen == 0 ? 0 : Math.clamp(sum / seen, 0, 1);
    }

    private static boolean isSign(char c) {
        return "«»„“”‘’‚‹›—–…№§©®°•\u00A0¬±´·¿¡".indexOf(c) >= 0;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
