package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a transcript that is a table: a row a line, with columns for time, speaker and words,
/// known by their headings in English or Russian.
final class TableTranscript {
    private static final Set<String> FROM =
            Set.of("timestamp", "time", "start", "from", "begin", "время", "начало");
    private static final Set<String> TO = Set.of("end", "to", "stop", "конец");
    private static final Set<String> WHO =
            Set.of("speaker", "who", "name", "voice", "говорящий", "спикер", "кто");
    private static final Set<String> WORDS =
            Set.of("words", "text", "transcript", "speech", "utterance", "текст", "слова");
    private static final Set<String> TAGS = Set.of("tags", "tag", "codes", "теги", "коды");
    private static final Pattern LANGUAGE = Pattern.compile("\\(([a-z]{2,3}(?:-\\w{2,8})*)\\)$");
    private static final int WIDEST = 500;
    private final int from;
    private final int to;
    private final int who;
    private final int words;
    private final int tags;
    private final Remarks remarks = new Remarks();
    private final List<SpokenLine> said = new ArrayList<>();
    private final List<Column> tiers = new ArrayList<>();
    private @Nullable String speaker;
    private long tagged;

    /// A column whose words belong to those of the row.
    private record Column(int at, String name, List<SpokenLine> lines) {
        SpokenTier tier() {
            Matcher m = LANGUAGE.matcher(name);
            return new SpokenTier(name, null, m.find() ? m.group(1) : null, 0, lines);
        }
    }

    private TableTranscript(List<String> head) {
        from = column(head, FROM);
        to = column(head, TO);
        who = column(head, WHO);
        words = column(head, WORDS);
        tags = column(head, TAGS);
    }

    /// Whether headings name words and a time or a speaker.
    static boolean looksLike(List<String> head) {
        return column(head, WORDS) >= 0 && (column(head, FROM) >= 0 || column(head, WHO) >= 0);
    }

    /// The column that says who speaks, from 0; -1 without one.
    static int speakers(List<String> head) {
        return column(head, WHO);
    }

    /// @param rows with the headings first
    /// @param lines the file's line of each row
    static SpokenText read(List<List<String>> rows, List<Integer> lines) {
        TableTranscript table = new TableTranscript(rows.getFirst());
        for (int i = 1; i < rows.size(); i++) {
            table.row(rows.get(i), lines.get(i));
        }
        table.remarks.counted(Kind.TAGS, table.tagged);
        return new SpokenText(
                SpokenFormat.TABLE, List.of(SpokenTier.only(table.said)), table.remarks.all());
    }

    /// The same, where every other column is a tier of its own: a translation, or what a person
    /// says it is. One without a heading, as beside a merged one, is called by its number.
    static SpokenText withTiers(List<List<String>> rows, List<Integer> lines) {
        List<String> head = rows.getFirst();
        TableTranscript table = new TableTranscript(head);
        int widest = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < Math.max(head.size(), Math.min(widest, WIDEST)); i++) {
            int at = i;
            boolean known = i == table.from || i == table.to || i == table.who || i == table.words;
            if (!known
                    && i != table.tags
                    && rows.stream().anyMatch(row -> !cell(row, at).isBlank())) {
                String name = cell(head, i).strip();
                table.tiers.add(
                        new Column(
                                i,
                                name.isEmpty() ? Integer.toString(i + 1) : name,
                                new ArrayList<>()));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            table.row(rows.get(i), lines.get(i));
        }
        table.remarks.counted(Kind.TAGS, table.tagged);
        List<SpokenTier> all = new ArrayList<>();
        all.add(SpokenTier.only(table.said));
        table.tiers.forEach(tier -> all.add(tier.tier()));
        return new SpokenText(SpokenFormat.TABLE, all, table.remarks.all());
    }

    private static int column(List<String> head, Set<String> names) {
        for (int i = 0; i < head.size(); i++) {
            if (names.contains(head.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private void row(List<String> row, int line) {
        String text = Parser.unescapeEntities(cell(row, words), false).strip();
        String name = cell(row, who).strip().replaceAll("\\s*:$", "");
        tagged += cell(row, tags).isBlank() ? 0 : 1;
        speaker = name.isEmpty() ? null : name;
        String time = cell(row, from).strip();
        TimeMark mark = time.isEmpty() ? null : TimeMark.in(time, 0);
        String beside = mark == null ? time : time.substring(mark.end()).strip();
        if (mark == null && !time.isEmpty()) {
            remarks.at(Kind.TIME_UNREAD, line, time);
        } else if (!beside.isEmpty()) {
            remarks.at(Kind.BESIDE_TIME, line, beside);
        }
        String until = cell(row, to).strip();
        TimeMark end = until.isEmpty() ? null : TimeMark.in(until, 0);
        if (end == null && !until.isEmpty()) {
            remarks.at(Kind.TIME_UNREAD, line, until);
        }
        // What stood beside the time is somebody's words too, though not the speaker's.
        if (!beside.isEmpty()) {
            said.add(
                    SpokenLine.of(mark == null ? null : mark.ms(), null, null, "(" + beside + ")"));
        }
        if (!text.isEmpty()) {
            SpokenLine spoken =
                    SpokenLine.of(
                            mark == null ? null : mark.ms(),
                            end == null ? null : end.ms(),
                            speaker,
                            text);
            remarks.times(spoken, said.isEmpty() ? null : said.getLast(), line);
            said.add(spoken);
        } else if (mark != null) {
            remarks.at(Kind.NO_WORDS, line, time);
        }
        beside(row, mark, end, text.isEmpty() ? -1 : said.size() - 1);
    }

    private void beside(
            List<String> row, @Nullable TimeMark from, @Nullable TimeMark to, int parent) {
        for (Column tier : tiers) {
            String words = cell(row, tier.at()).strip();
            if (!words.isEmpty()) {
                tier.lines()
                        .add(
                                new SpokenLine(
                                        from == null ? null : from.ms(),
                                        to == null ? null : to.ms(),
                                        null,
                                        words,
                                        List.of(),
                                        parent));
            }
        }
    }

    private static String cell(List<String> row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column);
    }
}
