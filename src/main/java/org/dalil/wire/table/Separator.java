package org.dalil.wire.table;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Coded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands between the cells of a row. A guess is shown with the cells it makes, so that a
/// person can choose another.
public enum Separator implements Coded {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private static final int SAMPLE = 64 * 1024;
    private static final TableLimits LOOK = new TableLimits(200, 1_000, SAMPLE);

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /// The character itself.
    public char sign() {
        return sign;
    }

    /// The separator of a stored code; a code that this version does not know reads as a comma.
    public static Separator of(String code) {
        return Coded.find(Separator.class, code).orElse(COMMA);
    }

    /// The one that most rows at the beginning agree on: with it they have equally many cells, and
    /// more than one. A comma when none does.
    public static Separator guess(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        Separator best = COMMA;
        double most = 0;
        for (Separator one : values()) {
            double points = points(sample, one, sample.length() < text.length());
            if (points > most) {
                most = points;
                best = one;
            }
        }
        return best;
    }

    /// The share of rows that have the commonest number of cells, a little more for more cells.
    private static double points(String sample, Separator one, boolean cut) {
        List<TableRow> rows =
                TableRows.read(sample, 0, sample.length(), one.sign, LOOK, new Cancel()).rows();
        List<TableRow> whole = cut && rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
        Map<Integer, Integer> widths = new HashMap<>();
        whole.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> widths.merge(row.cells().size(), 1, Integer::sum));
        double best = 0;
        int all = widths.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            int cells = width.getKey();
            if (cells > 1) {
                best = Math.max(best, (double) width.getValue() / all + cells / 10_000.0);
            }
        }
        return best;
    }
}
