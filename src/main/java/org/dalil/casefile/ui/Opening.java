package org.dalil.casefile.ui;

import org.dalil.casefile.Casefile;
import org.dalil.desk.Desk;
import org.dalil.history.CaughtUp;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;

import java.util.Map;
import java.util.function.Consumer;

/// What was found when a casefile was opened after the program, or the power, had gone: said once,
/// to whoever opened it. Mends nothing itself.
public record Opening(Casefile casefile) {
    /// Says it.
    ///
    /// @param quietly says what needs no answer
    public void tell(Desk desk, Consumer<String> quietly) {
        CaughtUp found = casefile.caughtUp();
        if (found.journalLost() > 0) {
            Problem cut =
                    Problem.of("shell.problem.journal-cut").with("count", found.journalLost());
            desk.problems().accept(new GoneException(cut));
        } else if (found.redone() > 0) {
            quietly.accept(desk.texts().of("shell.caught-up", Map.of("count", found.redone())));
        }
        String setAside = casefile.vault().draftsSetAside();
        if (setAside != null) {
            Problem drafts = Problem.of("vault.problem.drafts-set-aside").with("file", setAside);
            desk.problems().accept(new GoneException(drafts));
        }
    }
}
