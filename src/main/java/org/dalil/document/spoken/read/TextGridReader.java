package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads Praat’s TextGrid, long and short: both are the same row of free-standing texts, numbers
/// and flags, and all else is decoration (Praat’s manual, “TextGrid file formats”). Each tier
/// becomes a tier; intervals without words are silence and no lines. Older short files call
/// themselves `ooTextFile short`.
final class TextGridReader {
    private static final String INTERVALS = "IntervalTier";
    private static final String POINTS = "TextTier";
    private final TextGridTokens tokens;
    private final Remarks remarks = new Remarks();
    private final List<SpokenTier> tiers = new ArrayList<>();

    private TextGridReader(String text) {
        tokens = new TextGridTokens(text);
    }

    static boolean begins(String text) {
        return text.startsWith("File type = \"ooTextFile") && text.contains("\"TextGrid\"");
    }

    static SpokenText read(String text) {
        TextGridReader reader = new TextGridReader(text);
        try {
            reader.all();
        } catch (TextGridTokens.EndException e) {
            reader.remarks.at(Kind.BROKEN_OFF, reader.tokens.line(), "");
        }
        return new SpokenText(SpokenFormat.TEXTGRID, reader.tiers, reader.remarks.all());
    }

    private void all() throws TextGridTokens.EndException {
        tokens.text();
        tokens.text();
        tokens.number();
        tokens.number();
        if (!tokens.flag().equals("<exists>")) {
            return;
        }
        long count = (long) tokens.number();
        for (long i = 0; i < count; i++) {
            tier();
        }
    }

    private void tier() throws TextGridTokens.EndException {
        String sort = tokens.text();
        String name = tokens.text();
        List<SpokenLine> lines = new ArrayList<>();
        try {
            tokens.number();
            tokens.number();
            long count = (long) tokens.number();
            for (long i = 0; i < count; i++) {
                line(sort, name, lines);
            }
        } finally {
            // What was read of a tier that breaks off is kept.
            tiers.add(new SpokenTier(name, name.isBlank() ? null : name, null, -1, lines));
        }
    }

    private void line(String sort, String name, List<SpokenLine> lines)
            throws TextGridTokens.EndException {
        boolean point = sort.equals(POINTS);
        if (!point && !sort.equals(INTERVALS)) {
            throw new TextGridTokens.EndException();
        }
        Long from = ms(tokens.number());
        Long to = point ? from : ms(tokens.number());
        String words = tokens.text().strip();
        int at = tokens.line();
        if (!words.isEmpty()) {
            SpokenLine line = SpokenLine.of(from, to, name.isBlank() ? null : name, words);
            if (from == null || to == null) {
                remarks.at(Kind.TIME_UNREAD, at, words);
            }
            remarks.times(line, lines.isEmpty() ? null : lines.getLast(), at);
            lines.add(line);
        }
    }

    private static @Nullable Long ms(double seconds) {
        return Double.isFinite(seconds) && Math.abs(seconds) < 1e9
                ? Long.valueOf(Math.round(seconds * 1000))
                : null;
    }
}
