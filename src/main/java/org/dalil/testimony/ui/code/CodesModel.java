package org.dalil.testimony.ui.code;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.event.casework.CaseRow;
import org.dalil.history.Act;
import org.dalil.history.History;
import org.dalil.history.Ledger;
import org.dalil.kernel.ProblemException;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.testimony.code.CodeTable;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.interview.ToldConsents;
import org.dalil.wire.table.TableLine;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// State and actions of the screen of codes. Knows no scene-graph type.
final class CodesModel {
    private static final int MOST_CASES = 40;
    private final CodesParts parts;
    private final Desk desk;
    private final ObjectProperty<@Nullable CodesView> view = new SimpleObjectProperty<>();
    private final ObjectProperty<List<QuoteLine>> quotes = new SimpleObjectProperty<>(List.of());

    /// A change of the codes.
    @FunctionalInterface
    interface Change {
        /// @return the code to choose afterwards, or null for none
        @Nullable UUID make() throws ProblemException;
    }

    CodesModel(CodesParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    CodesParts parts() {
        return parts;
    }

    ObjectProperty<@Nullable CodesView> view() {
        return view;
    }

    ObjectProperty<List<QuoteLine>> quotes() {
        return quotes;
    }

    /// Reads all again.
    void reload(Runnable then) {
        desk.jobs()
                .latest(
                        this,
                        "codes.load",
                        () ->
                                new CodesView(
                                        parts.codes().tree(),
                                        CodeTable.read(parts.holdings()),
                                        cases(MOST_CASES)),
                        read -> {
                            view.set(read);
                            then.run();
                        },
                        desk.problems());
    }

    /// Asks for all cases, by title, however many.
    void askCases(Consumer<List<CaseRow>> done) {
        desk.jobs().latest(this, "codes.cases", this::cases, done, desk.problems());
    }

    private List<CaseRow> cases() throws ProblemException {
        return cases(Math.max(1, parts.cases().rows().count("")));
    }

    private List<CaseRow> cases(int most) throws ProblemException {
        return parts.cases().rows().page("", 0, most);
    }

    /// Undoes the newest act, or does it again, where it was one of codes.
    void turn(boolean back, Consumer<@Nullable UUID> done) {
        change(
                () -> {
                    Ledger ledger = parts.holdings().ledger();
                    History history = ledger.history();
                    Optional<Act> next = back ? history.undoable() : history.redoable();
                    if (next.filter(Codes::isAct).isPresent()) {
                        next = back ? ledger.undo() : ledger.redo();
                    }
                    return null;
                },
                done);
    }

    /// Changes codes, then reads again; also where the change is refused.
    void change(Change change, Consumer<@Nullable UUID> done) {
        desk.jobs()
                .latest(
                        new Object(),
                        "codes.change",
                        change::make,
                        made -> reload(() -> done.accept(made)),
                        problem -> {
                            desk.problems().accept(problem);
                            reload(() -> {});
                        });
    }

    /// Makes a code.
    void add(String name, @Nullable UUID parent, Consumer<@Nullable UUID> done) {
        CodesView now = view.get();
        int many = now == null ? 0 : now.tree().lines().size();
        change(() -> parts.codes().add(name, parent, CodeColour.nth(many).hex()).id(), done);
    }

    /// The words that have a code, in a case or anywhere.
    void ask(@Nullable UUID code, @Nullable UUID ofCase) {
        CodesView now = view.get();
        if (code == null || now == null) {
            quotes.set(List.of());
            return;
        }
        desk.jobs()
                .latest(
                        this,
                        "codes.quotes",
                        () -> lines(now.table().quotes(parts.holdings(), code, ofCase)),
                        quotes::set,
                        desk.problems());
    }

    private List<QuoteLine> lines(List<Passage> passages) throws ProblemException {
        List<QuoteLine> lines = new ArrayList<>();
        Map<UUID, ToldConsents.Told> told =
                new ToldConsents(parts.holdings())
                        .of(passages.stream().map(Passage::source).toList(), desk.today());
        for (Passage one : passages) {
            String title = parts.sources().find(one.source()).map(Source::title).orElse("–");
            lines.add(
                    new QuoteLine(
                            one,
                            title,
                            told.get(one.source()),
                            one.span().isTimed() ? item(one) : null));
        }
        return lines;
    }

    private @Nullable UUID item(Passage of) throws ProblemException {
        TextVersion version = parts.sources().text(of.textVersion()).orElse(null);
        EvidenceItem item =
                version == null ? null : parts.sources().item(version.item()).orElse(null);
        if (item == null || !item.mediaType().matches("(audio|video)/.*")) {
            return null;
        }
        return item.id();
    }

    /// Goes to words where they stand.
    void open(QuoteLine line) {
        Passage one = line.passage();
        desk.sheets().close();
        desk.navigator()
                .go(
                        new Intent.ToWords(
                                one.source(),
                                one.textVersion(),
                                one.locator().start(),
                                one.locator().end()));
    }

    /// Plays words; goes to them where nothing is heard.
    void play(QuoteLine line) {
        Long start = line.passage().span().startMs();
        Long end = line.passage().span().endMs();
        if (line.item() == null || start == null) {
            open(line);
            return;
        }
        desk.navigator().go(new Intent.ToSound(line.item(), start, end == null ? 0 : end));
    }

    /// Writes codes by all cases, also those that no column shows, as a table for spreadsheets;
    /// what would be a formula is not one there.
    void saveTable(Path to, List<String> head, Runnable done) {
        CodesView now = view.get();
        if (now == null) {
            return;
        }
        desk.jobs()
                .latest(
                        new Object(),
                        "codes.table",
                        () -> {
                            CodesView whole = new CodesView(now.tree(), now.table(), cases());
                            return Files.writeString(
                                    to, table(whole, head), StandardCharsets.UTF_8);
                        },
                        written -> done.run(),
                        problem ->
                                desk.problems()
                                        .accept(
                                                problem instanceof IOException
                                                        ? ExchangeModel.unwritable(to)
                                                        : problem));
    }

    private static String table(CodesView now, List<String> head) {
        StringBuilder text = new StringBuilder("\uFEFF");
        List<String> first = new ArrayList<>(head);
        now.cases().forEach(one -> first.add(one.title()));
        text.append(TableLine.forSpreadsheets(first, ',')).append("\r\n");
        for (CodeTree.Line line : now.tree().lines()) {
            Code code = line.code();
            List<String> cells = new ArrayList<>();
            cells.add(code.name());
            cells.add(Integer.toString(line.depth()));
            cells.add(Integer.toString(now.table().count(code.id(), null)));
            now.cases()
                    .forEach(one ->
                            cells.add(Integer.toString(now.table().count(code.id(), one.id()))));
            text.append(TableLine.forSpreadsheets(cells, ',')).append("\r\n");
        }
        return text.toString();
    }

    /// Nobody looks any more.
    void leave() {
        desk.jobs().cancel(this);
    }
}
