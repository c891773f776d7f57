package org.dalil.architecture;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The colours of one theme, and how well two of them can be told apart.
///
/// @param colours the value of each token
record Palette(Map<String, String> colours) {
    /// What text must reach on its ground: WCAG 2.2, criterion 1.4.3, level AA.
    static final double READABLE = 4.5;

    private static final Pattern TOKEN = Pattern.compile("(-dalil-[a-z-]+)\\s*:\\s*([^;]+);");

    /// Reads the tokens of a style sheet.
    static Palette of(String css) {
        Map<String, String> colours = new TreeMap<>();
        Matcher found = TOKEN.matcher(css);
        while (found.find()) {
            colours.put(found.group(1), found.group(2).strip());
        }
        return new Palette(colours);
    }

    /// The contrast of two tokens, 1 for the same to 21 for black on white.
    double contrast(String text, String ground) {
        double one = brightness(text);
        double other = brightness(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /// The relative luminance as WCAG 2.2 defines it.
    private double brightness(String token) {
        String hex = colours.getOrDefault("-dalil-" + token, "");
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException(token + " is no opaque colour: " + hex);
        }
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
