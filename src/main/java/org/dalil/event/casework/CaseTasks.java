package org.dalil.event.casework;

import org.dalil.casefile.Holdings;
import org.dalil.database.Tx;
import org.dalil.history.ActName;
import org.dalil.kernel.ProblemException;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// What can be done with the tasks and open questions of cases.
public final class CaseTasks {
    private final Holdings holdings;

    CaseTasks(Holdings holdings) {
        this.holdings = holdings;
    }

    /// Notes what is to be done, or an open question.
    public CaseTask add(Case in, String words, boolean question) throws ProblemException {
        return holdings.create(
                act(question ? "casework.act.ask" : "casework.act.add-task", in),
                CaseTask.SHAPE,
                new CaseTask(
                        holdings.ids().next(),
                        in.id(),
                        question,
                        words.strip(),
                        null,
                        null,
                        false));
    }

    /// Keeps a task as it now is.
    public void change(CaseTask now) throws ProblemException {
        holdings.update(act("casework.act.change-task", now), CaseTask.SHAPE, now);
    }

    /// Says that a task is done or a question answered, or that it is open again.
    public void tick(CaseTask task, boolean done) throws ProblemException {
        holdings.update(
                act(done ? "casework.act.tick" : "casework.act.untick", task),
                CaseTask.SHAPE,
                task.done(done));
    }

    /// Takes a task away; undo brings it back.
    public void remove(CaseTask task) throws ProblemException {
        holdings.remove(act("casework.act.remove-task", task), CaseTask.SHAPE.ref(task.id()));
    }

    /// The tasks and questions of a case: what is not done first, by the day when it is due.
    public List<CaseTask> of(UUID ofCase) throws ProblemException {
        return holdings.database().read(tx -> of(tx, ofCase));
    }

    List<CaseTask> of(Tx tx, UUID ofCase) throws SQLException {
        return holdings.records()
                .where(tx, CaseTask.SHAPE, "of_case = ?", "done, due_sort, id", ofCase);
    }

    private static ActName act(String key, Case one) {
        return ActName.of(key, "title", one.title());
    }

    private static ActName act(String key, CaseTask one) {
        return ActName.of(key, "words", one.words());
    }
}
