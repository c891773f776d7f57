package org.dalil.exchange.table;

import org.dalil.exchange.table.Draft.About;
import org.dalil.exchange.table.Draft.Count;
import org.dalil.exchange.table.Draft.Named;
import org.dalil.exchange.table.Draft.NamedSource;
import org.dalil.exchange.table.Draft.Where;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.people.AgentKind;
import org.dalil.people.PlacePrecision;
import org.dalil.texts.Excerpt;
import org.dalil.wire.table.TableRow;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row on its way to a draft: each cell by what its column is for. Keeps what cannot be used as
/// words and remarks on it; refuses a row only when nothing true could be made of it.
final class RowReading {
    private static final int MOST_NAMES = 200;
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,15})?");

    private final Table table;
    private final Mapping mapping;
    private final Wordings wordings;
    private final TableRow row;
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    RowReading(Table table, Mapping mapping, Wordings wordings, TableRow row) {
        this.table = table;
        this.mapping = mapping;
        this.wordings = wordings;
        this.row = row;
    }

    RowPlan plan() {
        if (row.isBlank()) {
            return new RowPlan.Blank(row);
        }
        Problem broken = row.problem();
        if (broken != null) {
            return new RowPlan.Refused(row, broken);
        }
        for (int i = table.names().size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                return refused("exchange.table.too-wide");
            }
        }
        if (row.cells().size() < table.names().size()) {
            remarks.add(shaped("exchange.table.too-short"));
        }
        String statement = joined(Role.STATEMENT, " · ");
        return statement.isEmpty()
                ? refused("exchange.table.no-statement")
                : new RowPlan.Taken(draft(statement));
    }

    private Draft draft(String statement) {
        String identifier = cell(Role.IDENTIFIER);
        if (!identifier.isEmpty()) {
            notes.add(column(Role.IDENTIFIER) + ": " + identifier);
        }
        DateValue when = when();
        String kind = code(Role.KIND, "event_act");
        String modality = code(Role.MODALITY, "reported");
        Where where = where();
        About about = about();
        List<Count> counts = counts(when);
        for (int note : mapping.of(Role.NOTE)) {
            if (!cell(note).isEmpty()) {
                notes.add(table.names().get(note) + ": " + cell(note));
            }
        }
        return new Draft(
                row,
                statement,
                kind,
                modality,
                when,
                where,
                about,
                counts,
                people(),
                source(),
                identifier,
                notes,
                remarks);
    }

    private @Nullable DateValue when() {
        Role start = mapping.first(Role.DATE) >= 0 ? Role.DATE : Role.DATE_FROM;
        String exact = code(Role.DATE_PRECISION, "");
        DatePrecision precision = DatePrecision.ofCode(exact).orElse(DatePrecision.DAY);
        return new DateCells(mapping.order())
                .read(cell(start), cell(Role.DATE_TO), precision)
                .map(found -> {
                    if (found.problem() != null) {
                        int at = mapping.first(start);
                        remark(
                                found.problem(),
                                at < 0 ? mapping.first(Role.DATE_TO) : at,
                                found.date().verbatim());
                    }
                    return found.date();
                })
                .orElse(null);
    }

    /// The code that a cell stands for. Words that the list does not hold are kept as a note.
    private String code(Role role, String otherwise) {
        String words = cell(role);
        if (words.isEmpty()) {
            return otherwise;
        }
        String said = mapping.meaning(role.scheme(), words);
        String code = said != null ? said : wordings.code(role.scheme(), words);
        if (code == null || code.isEmpty()) {
            notes.add(column(role) + ": " + words);
            if (code == null) {
                remark("exchange.table.unknown-word", mapping.first(role), words);
            }
            return otherwise;
        }
        return code;
    }

    private @Nullable Where where() {
        String name = joined(Role.PLACE, ", ");
        String north = degrees(Role.LATITUDE, 90);
        String east = degrees(Role.LONGITUDE, 180);
        String position = north.isEmpty() || east.isEmpty() ? "" : north + ", " + east;
        String precision = code(Role.PLACE_PRECISION, PlacePrecision.UNKNOWN.code());
        if (name.isEmpty() && position.isEmpty()) {
            return null;
        }
        return new Where(name.isEmpty() ? position : name, position, precision);
    }

    private String degrees(Role role, int most) {
        String words = cell(role);
        if (words.isEmpty()) {
            return "";
        }
        String figures = words.replace(',', '.');
        if (DEGREES.matcher(figures).matches() && Math.abs(Double.parseDouble(figures)) <= most) {
            return figures;
        }
        remark("exchange.table.degrees-unread", mapping.first(role), words);
        return "";
    }

    private @Nullable About about() {
        String name = cell(Role.SUBJECT);
        String predicate = code(Role.PREDICATE, "");
        String value = cell(Role.VALUE);
        if (name.isEmpty()) {
            if (!value.isEmpty()) {
                notes.add(column(Role.VALUE) + ": " + value);
            }
            return null;
        }
        return new About(
                name, predicate.isEmpty() ? null : wordings.term("predicate", predicate), value);
    }

    private List<Count> counts(@Nullable DateValue when) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            ColumnUse use = mapping.use(i);
            String cell = cell(i);
            if (use.role().isCount() && !cell.isEmpty()) {
                boolean more = i != mapping.first(use.role());
                String population = more ? table.names().get(i) : null;
                Quantity read =
                        CountCells.read(cell, use.role(), use.term(), population, when)
                                .orElse(null);
                if (read == null) {
                    remark("exchange.table.number-unread", i, cell);
                    Counted counted = new Counted(use.term(), population, null, when);
                    read = Quantity.words(cell).counting(counted);
                }
                counts.add(new Count(use.role(), table.names().get(i), read));
            }
        }
        return counts;
    }

    private List<Named> people() {
        List<Named> people = new ArrayList<>();
        for (int i = 0; i < table.names().size(); i++) {
            ColumnUse use = mapping.use(i);
            if (use.role().names()) {
                AgentKind kind = use.role() == Role.PERSON ? AgentKind.PERSON : AgentKind.UNKNOWN;
                String term = use.term();
                for (String name : names(i)) {
                    people.add(
                            new Named(
                                    name, kind, term == null ? null : wordings.term("role", term)));
                }
            }
        }
        return people;
    }

    private List<String> names(int column) {
        List<String> names =
                Stream.of(cell(column).split("[;\\n]", MOST_NAMES + 1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        if (names.size() > MOST_NAMES) {
            remark("exchange.table.too-many-names", column, names.getFirst());
        }
        return names;
    }

    private @Nullable NamedSource source() {
        String title = cell(Role.SOURCE_TITLE);
        String url = cell(Role.SOURCE_URL);
        String publisher = cell(Role.PUBLISHER);
        String speaker = cell(Role.SPEAKER);
        return (title + url + publisher + speaker).isEmpty()
                ? null
                : new NamedSource(title, url, publisher, speaker);
    }

    private String joined(Role role, String between) {
        return mapping.of(role).stream()
                .map(this::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(between));
    }

    private String cell(Role role) {
        return cell(mapping.first(role));
    }

    /// The words of a cell; a control character stands for nothing and is shown as such.
    private String cell(int column) {
        String words = column < 0 ? "" : row.cell(column).strip();
        for (int i = 0; i < words.length(); i++) {
            if (isControl(words.charAt(i))) {
                return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "\uFFFD");
            }
        }
        return words;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    private String column(Role role) {
        return table.names().get(Objects.checkIndex(mapping.first(role), table.names().size()));
    }

    private void remark(String key, int column, String words) {
        remarks.add(
                Problem.of(key)
                        .with("row", row.number())
                        .with("column", column < 0 ? "" : table.names().get(column))
                        .with("words", shown(words)));
    }

    private RowPlan refused(String key) {
        return new RowPlan.Refused(row, shaped(key));
    }

    private Problem shaped(String key) {
        return Problem.of(key)
                .with("row", row.number())
                .with("cells", row.cells().size())
                .with("columns", table.names().size());
    }

    private static String shown(String words) {
        return Excerpt.of(words, 80);
    }
}
