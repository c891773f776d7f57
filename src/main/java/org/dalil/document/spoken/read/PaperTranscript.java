package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.paper.Paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;

/// Makes a transcript of the paragraphs and tables of a document. What it does not understand stays
/// words; places are told as paragraphs and rows, counted from the beginning.
final class PaperTranscript {
    private final Remarks remarks = new Remarks();
    private final List<SpokenRemark> ofTables = new ArrayList<>();
    private final List<SpokenLine> said = new ArrayList<>();
    private final Map<String, SpokenTier> beside = new LinkedHashMap<>();
    private final List<PaperLine> open = new ArrayList<>();
    private int place;

    private PaperTranscript() {}

    static SpokenText read(SpokenFormat format, Paper paper) {
        PaperTranscript reader = new PaperTranscript();
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Paragraph paragraph -> reader.paragraph(paragraph);
                case Paper.Table table -> reader.table(table);
            }
        }
        reader.endParagraphs();
        reader.remarks.counted(Kind.ASIDE, paper.aside());
        if (!paper.whole()) {
            reader.remarks.at(Kind.BROKEN_OFF, reader.place, "");
        }
        List<SpokenTier> tiers = new ArrayList<>();
        tiers.add(SpokenTier.only(reader.said));
        tiers.addAll(reader.beside.values());
        List<SpokenRemark> all = new ArrayList<>(reader.ofTables);
        all.addAll(reader.remarks.all());
        return new SpokenText(format, tiers, all);
    }

    private void paragraph(Paper.Paragraph paragraph) {
        place++;
        PaperLine line = PaperLine.of(paragraph);
        String odd = TimeMark.impossible(paragraph.words().strip());
        if (odd != null) {
            remarks.at(Kind.TIME_UNREAD, place, odd);
        }
        if (paragraph.style() == Paper.Style.TITLE && !line.hasTime()) {
            if (!paragraph.words().isBlank()) {
                remarks.at(Kind.OUTSIDE, place, paragraph.words());
            }
        } else if (!paragraph.words().isBlank()) {
            open.add(line);
        }
    }

    private void endParagraphs() {
        said.addAll(MarkedTextReader.spoken(PaperLine.told(open)));
        open.clear();
    }

    private void table(Paper.Table table) {
        endParagraphs();
        int first = place + 1;
        place += table.rows().size();
        List<List<String>> rows = new ArrayList<>(table.rows());
        boolean headed = TableTranscript.looksLike(rows.getFirst());
        if (!headed) {
            List<String> head = Columns.guess(rows);
            if (head.isEmpty()) {
                words(rows);
                return;
            }
            rows.addFirst(head);
        }
        sharedVoices(rows, table.merged(), headed ? 0 : 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(first + i - (headed ? 0 : 1));
        }
        take(TableTranscript.withTiers(rows, places));
    }

    /// Whoever stands in a cell that goes over several rows speaks in each of them. Times and words
    /// are not said again.
    private static void sharedVoices(
            List<List<String>> rows, List<Paper.Place> merged, int heading) {
        int who = TableTranscript.speakers(rows.getFirst());
        for (Paper.Place place : merged) {
            int at = place.row() + heading;
            if (place.column() == who && at > 1) {
                List<String> row = new ArrayList<>(rows.get(at));
                List<String> above = rows.get(at - 1);
                row.set(who, who < above.size() ? above.get(who) : "");
                rows.set(at, row);
            }
        }
    }

    /// A table that is no transcript: each row is a line.
    private void words(List<List<String>> rows) {
        for (List<String> row : rows) {
            String line = String.join("\t", row).strip();
            if (!line.isEmpty()) {
                said.add(SpokenLine.of(null, null, null, line));
            }
        }
    }

    private void take(SpokenText table) {
        int before = said.size();
        said.addAll(table.tiers().getFirst().lines());
        for (SpokenTier tier : table.tiers().subList(1, table.tiers().size())) {
            SpokenTier known = beside.get(tier.name());
            List<SpokenLine> lines = new ArrayList<>(known == null ? List.of() : known.lines());
            for (SpokenLine line : tier.lines()) {
                lines.add(line.parent() < 0 ? line : line.of(line.parent() + before));
            }
            beside.put(tier.name(), new SpokenTier(tier.name(), null, tier.language(), 0, lines));
        }
        ofTables.addAll(table.remarks());
    }

    /// Guesses which columns of a table without headings are times, speakers and words, from what
    /// stands in them. A table that has neither times nor names that come back is no transcript.
    private static final class Columns {
        private static final int LOOKED_AT = 500;
        private static final int NAME = 48;

        private Columns() {}

        /// Headings for the columns; empty when it is no transcript.
        static List<String> guess(List<List<String>> rows) {
            List<List<String>> some = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
            int columns = some.stream().mapToInt(List::size).max().orElse(0);
            int time = best(columns, column -> times(some, column));
            int words = best(columns, column -> column == time ? 0 : letters(some, column));
            int who = -1;
            for (int i = 0; i < columns && who < 0; i++) {
                who = i != time && i != words && areNames(some, i) ? i : -1;
            }
            if (words < 0 || time < 0 && who < 0 || columns < 2) {
                return List.of();
            }
            List<String> head = new ArrayList<>(Collections.nCopies(columns, ""));
            for (int i = 0; i < columns; i++) {
                head.set(i, Integer.toString(i + 1));
            }
            head.set(words, "words");
            if (time >= 0) {
                head.set(time, "time");
            }
            if (who >= 0) {
                head.set(who, "speaker");
            }
            return head;
        }

        private static int best(int columns, IntToLongFunction weight) {
            int best = -1;
            long most = 0;
            for (int i = 0; i < columns; i++) {
                long now = weight.applyAsLong(i);
                if (now > most) {
                    most = now;
                    best = i;
                }
            }
            return best;
        }

        /// How many cells are a time and nothing else; none unless most of those that are filled
        /// are.
        private static long times(List<List<String>> rows, int column) {
            long filled = 0;
            long times = 0;
            for (List<String> row : rows) {
                String cell = cell(row, column);
                TimeMark mark = cell.isEmpty() ? null : TimeMark.in(cell, 0);
                filled += cell.isEmpty() ? 0 : 1;
                times += mark != null && mark.start() == 0 && mark.end() == cell.length() ? 1 : 0;
            }
            return times * 2 > filled ? times : 0;
        }

        private static long letters(List<List<String>> rows, int column) {
            return rows.stream().mapToLong(row -> cell(row, column).length()).sum();
        }

        private static boolean areNames(List<List<String>> rows, int column) {
            Set<String> names = new HashSet<>();
            int filled = 0;
            for (List<String> row : rows) {
                String cell = cell(row, column);
                if (cell.length() > NAME) {
                    return false;
                }
                if (!cell.isEmpty()) {
                    filled++;
                    names.add(cell);
                }
            }
            return filled > names.size();
        }

        private static String cell(List<String> row, int column) {
            return column < row.size() ? row.get(column).strip() : "";
        }
    }
}
