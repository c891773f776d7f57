package org.dalil.app.cli;

import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.intake.Tally;
import org.dalil.exchange.record.Refusal;
import org.dalil.kernel.Problem;

import java.util.Map;

/// Tells what taking in came to: what was done on the output, refusals in one line on the error
/// stream.
final class SurveyReport {
    private SurveyReport() {}

    /// @return the exit code: 1 when a record was refused
    static int tell(Survey done, Terminal terminal) {
        Tally total = done.total();
        terminal.say("app.done.taken", Map.of("count", total.fresh()));
        tell(terminal, "app.done.here", total.here());
        tell(terminal, "app.done.different", total.different());
        tell(terminal, "app.done.away", total.away());
        tell(terminal, "app.done.renumbered", done.renumbered());
        for (Refusal refusal : done.refused()) {
            terminal.list(refusal.problem());
        }
        if (done.refusedCount() == 0) {
            return Verb.DONE;
        }
        terminal.complain(
                Problem.of("app.problem.some-refused").with("count", done.refusedCount()));
        return Verb.REFUSED;
    }

    private static void tell(Terminal terminal, String key, int count) {
        if (count > 0) {
            terminal.say(key, Map.of("count", count));
        }
    }
}
