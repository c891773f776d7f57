package org.dalil.exchange.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.CodeChoice;
import org.dalil.exchange.table.ColumnUse;
import org.dalil.exchange.table.Mapping;
import org.dalil.exchange.table.Role;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The columns of a table: each with some of its cells, what it is for, and for counts and people
/// what they count and in what role. Below them the words that are in no list.
final class TableColumns {
    private static final int SAMPLES = 3;
    private static final int MOST_WORDS = 40;
    private static final double CHOICE = 190;
    private static final double TERM = 120;
    private static final List<String> UNITS = List.of("person", "case", "incident", "household");
    private static final String NO_ROLE = "";
    private static final String UNSAID = "?";

    private final TableModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private final VBox columns = new VBox();
    private final VBox meanings = new VBox();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Table shown;

    /// The choosers of one column.
    private record Line(CodeChoice<Role> role, CodeChoice<String> unit, CodeChoice<String> part) {}

    TableColumns(TableModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        columns.getStyleClass().add("table-columns");
        meanings.getStyleClass().add("table-columns");
        root.getChildren().addAll(columns, meanings);
        root.setSpacing(10);
    }

    /// The box to place.
    VBox root() {
        return root;
    }

    /// Shows a table under its mapping; the choosers stay while the table is the same.
    void show(TableModel.View view) {
        Table table = view.plan().table();
        if (shown == null || !shown.equals(table)) {
            shown = table;
            lines.clear();
            columns.getChildren().clear();
            for (int i = 0; i < table.names().size(); i++) {
                columns.getChildren().add(line(table, i, view.wordings()));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            show(lines.get(i), view.plan().mapping().use(i));
        }
        showMeanings(view);
    }

    private static void show(Line line, ColumnUse use) {
        String term = use.term();
        line.role().show(use.role());
        seen(line.unit(), use.role().isCount());
        seen(line.part(), use.role().names());
        line.unit().show(term);
        line.part().show(term == null ? NO_ROLE : term);
    }

    private static void seen(CodeChoice<?> choice, boolean yes) {
        choice.control().setVisible(yes);
        choice.control().setManaged(yes);
    }

    private HBox line(Table table, int column, Wordings wordings) {
        String called = table.names().get(column);
        CodeChoice<Role> role =
                new CodeChoice<Role>(
                                called,
                                Arrays.asList(Role.values()),
                                one -> texts.of(one.key()),
                                chosen -> model.use(column, ColumnUse.as(chosen)))
                        .named("table-role-" + column, CHOICE);
        CodeChoice<String> unit =
                new CodeChoice<String>(
                                texts.of("exchange.table.unit"),
                                UNITS,
                                one -> texts.of("exchange.table.unit." + one),
                                chosen -> term(column, chosen))
                        .named("table-unit-" + column, TERM);
        Map<String, String> roles = wordings.labels("role");
        List<String> parts = new ArrayList<>(List.of(NO_ROLE));
        parts.addAll(wordings.codes("role"));
        CodeChoice<String> part =
                new CodeChoice<String>(
                                texts.of("exchange.table.person-role"),
                                parts,
                                one ->
                                        one.equals(NO_ROLE)
                                                ? texts.of("exchange.table.person-role.none")
                                                : Objects.requireNonNullElse(roles.get(one), one),
                                chosen -> term(column, chosen.equals(NO_ROLE) ? null : chosen))
                        .named("table-part-" + column, TERM);
        lines.add(new Line(role, unit, part));
        HBox line =
                new HBox(
                        8,
                        named(called, sample(table, column)),
                        unit.control(),
                        part.control(),
                        role.control());
        line.getStyleClass().add("table-column");
        return line;
    }

    private void term(int column, @Nullable String code) {
        model.change(
                mapping -> mapping.using(column, new ColumnUse(mapping.use(column).role(), code)));
    }

    private static VBox named(String called, String sample) {
        Label name = new Label(called);
        name.getStyleClass().add("strong");
        Label cells = new Label(sample);
        cells.getStyleClass().add("faint");
        VBox words = new VBox(name, cells);
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static String sample(Table table, int column) {
        return String.join(
                        "  |  ",
                        table.rows().stream()
                                .map(row -> row.cell(column).strip())
                                .filter(cell -> !cell.isEmpty())
                                .distinct()
                                .limit(SAMPLES)
                                .map(cell ->
                                        cell.length() > 40 ? cell.substring(0, 40) + "…" : cell)
                                .toList())
                .replace('\n', ' ');
    }

    private void showMeanings(TableModel.View view) {
        List<HBox> found = new ArrayList<>();
        Mapping mapping = view.plan().mapping();
        for (Role role : Role.values()) {
            if (!role.scheme().isEmpty()) {
                view.plan().listed(role, view.wordings()).stream()
                        .limit(MOST_WORDS)
                        .forEach(
                                words -> found.add(meaning(role, words, mapping, view.wordings())));
            }
        }
        meanings.getChildren().clear();
        if (!found.isEmpty()) {
            Label heading = new Label(texts.of("exchange.table.meanings"));
            heading.getStyleClass().add("section-heading");
            meanings.getChildren().add(heading);
            meanings.getChildren().addAll(found);
        }
    }

    private HBox meaning(Role role, String words, Mapping mapping, Wordings wordings) {
        Map<String, String> labels = wordings.labels(role.scheme());
        List<String> codes = new ArrayList<>(List.of(UNSAID, NO_ROLE));
        codes.addAll(wordings.codes(role.scheme()));
        CodeChoice<String> choice =
                new CodeChoice<String>(
                                words,
                                codes,
                                code -> meant(code, labels),
                                code -> {
                                    if (!code.equals(UNSAID)) {
                                        model.change(
                                                one -> one.meaning(role.scheme(), words, code));
                                    }
                                })
                        .named(id(role, words), CHOICE);
        String said = mapping.meaning(role.scheme(), words);
        choice.show(said == null ? UNSAID : said);
        HBox line = new HBox(8, named(words, texts.of(role.key())), choice.control());
        line.getStyleClass().add("table-column");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static String id(Role role, String words) {
        return "table-meaning-" + role.code() + "-" + Wordings.key(words).replace(' ', '-');
    }

    private String meant(String code, Map<String, String> labels) {
        return switch (code) {
            case UNSAID -> texts.of("exchange.table.meaning.unsaid");
            case NO_ROLE -> texts.of("exchange.table.meaning.words");
            default -> Objects.requireNonNullElse(labels.get(code), code);
        };
    }
}
