package org.dalil.event.casework;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.ListQuery;
import org.dalil.casefile.RowSource;
import org.dalil.database.Database;
import org.dalil.database.Row;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.history.shape.Part;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What can be done with cases: make and change them, and gather what belongs to them. What they
/// gather is never changed by it.
public final class Cases {
    private static final String ROW =
            """
            SELECT t.id, t.title, t.code, t.status, t.status_label, t.status_language, t.status_list,
                t.priority, t.priority_label, t.priority_language, t.priority_list,
                (SELECT count(*) FROM case_task k
                    WHERE k.of_case = t.id AND NOT k.gone AND NOT k.done) AS to_do
            FROM working_case t
            """;

    /// The fields of the index `case_item_by_case`, which is all that is read.
    static final Part<RecordRef> TARGETS =
            Part.of(
                    CaseItem.SHAPE,
                    List.of("target_kind", "target"),
                    (id, values) -> CaseItem.target(values));

    private final Holdings holdings;
    private final CaseStore contents;
    private final CaseTasks tasks;
    private final RowSource<CaseRow> rows;

    public Cases(Holdings holdings) {
        this.holdings = holdings;
        this.contents = new CaseStore(holdings);
        this.tasks = new CaseTasks(holdings);
        this.rows = rowsOf(holdings.database());
    }

    /// Makes a case.
    public Case add(String title) throws ProblemException {
        Case made = Case.titled(holdings.ids().next(), title);
        return holdings.create(act("casework.act.add", made), Case.SHAPE, made);
    }

    /// Keeps a case as it now is.
    public void change(Case now) throws ProblemException {
        holdings.update(act("casework.act.change", now), Case.SHAPE, now);
    }

    /// Takes a case away with its tasks; what it gathered stays, and undo brings it all back.
    public void remove(Case one) throws ProblemException {
        holdings.ledger()
                .act(
                        act("casework.act.remove", one),
                        changes -> {
                            for (CaseItem item : items(changes.tx(), one.id())) {
                                changes.remove(CaseItem.SHAPE.ref(item.id()));
                            }
                            for (CaseTask task : tasks.of(changes.tx(), one.id())) {
                                changes.remove(CaseTask.SHAPE.ref(task.id()));
                            }
                            changes.remove(one.ref());
                            return one;
                        });
    }

    /// The case with this id.
    public Optional<Case> find(UUID id) throws ProblemException {
        return holdings.records().find(Case.SHAPE, id);
    }

    /// All cases, what is open and pressing first, closed ones last.
    public RowSource<CaseRow> rows() {
        return rows;
    }

    /// What is to be done in them.
    public CaseTasks tasks() {
        return tasks;
    }

    /// Gathers records into a case, in one act. What belongs to it already is passed over; where
    /// that is all, nothing is done.
    ///
    /// @return how many were gathered
    /// @throws CaseException when one is of a kind that no case gathers, or was taken away
    public int gather(Case into, Collection<RecordRef> records) throws ProblemException {
        if (!records.stream().map(RecordRef::kind).allMatch(CaseItem.GATHERED::contains)) {
            throw CaseException.notGathered(into);
        }
        Set<RecordRef> wanted = new LinkedHashSet<>(records);
        wanted.removeAll(targets(into.id()));
        if (wanted.isEmpty()) {
            return 0;
        }
        if (!contents.allStand(wanted)) {
            throw CaseException.gone(into);
        }
        return holdings.ledger()
                .act(
                        counting("casework.act.gather", into, wanted.size()),
                        changes -> {
                            for (RecordRef one : wanted) {
                                changes.create(
                                        CaseItem.SHAPE,
                                        new CaseItem(holdings.ids().next(), into.id(), one));
                            }
                            return wanted.size();
                        });
    }

    /// Lets records go from a case, in one act. They stay in the casefile.
    public void letGo(Case from, Collection<RecordRef> records) throws ProblemException {
        Set<RecordRef> unwanted = new HashSet<>(records);
        List<CaseItem> going =
                holdings.database().read(tx -> items(tx, from.id())).stream()
                        .filter(one -> unwanted.contains(one.target()))
                        .toList();
        if (going.isEmpty()) {
            return;
        }
        holdings.ledger()
                .act(
                        counting("casework.act.let-go", from, unwanted.size()),
                        changes -> {
                            for (CaseItem item : going) {
                                changes.remove(CaseItem.SHAPE.ref(item.id()));
                            }
                            return from;
                        });
    }

    /// What was gathered into a case, in that order, each once: two laptops may both have gathered
    /// it. Records that were taken away since are among them.
    public List<RecordRef> gathered(UUID ofCase) throws ProblemException {
        return List.copyOf(targets(ofCase));
    }

    /// The cases to which a record belongs.
    public List<Case> holding(RecordRef record) throws ProblemException {
        return holdings.records()
                .where(
                        Case.SHAPE,
                        "id IN (SELECT of_case FROM case_item WHERE target = ? AND NOT gone)",
                        "rank, sort_key, id",
                        record.id());
    }

    private List<CaseItem> items(Tx tx, UUID ofCase) throws SQLException {
        return holdings.records().where(tx, CaseItem.SHAPE, "of_case = ?", "id", ofCase);
    }

    private Set<RecordRef> targets(UUID ofCase) throws ProblemException {
        return new LinkedHashSet<>(
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .where(
                                                tx,
                                                TARGETS,
                                                "of_case = ?",
                                                "of_case, gone, id",
                                                ofCase)));
    }

    private static RowSource<CaseRow> rowsOf(Database database) {
        return new ListQuery<>(
                database, ROW, "working_case", "t.rank, t.sort_key, t.id", Cases::row);
    }

    private static CaseRow row(Row row) throws SQLException {
        return new CaseRow(
                row.id("id"),
                row.word("title"),
                row.text("code"),
                term(row, "status"),
                term(row, "priority"),
                row.number("to_do"));
    }

    private static Term term(Row row, String field) throws SQLException {
        return new Term(
                row.word(field),
                row.text(field + "_label"),
                row.text(field + "_language"),
                row.text(field + "_list"));
    }

    private static ActName act(String key, Case one) {
        return ActName.of(key, "title", one.title());
    }

    private static ActName counting(String key, Case one, int count) {
        return new ActName(key, Map.of("title", one.title(), "count", count));
    }
}
