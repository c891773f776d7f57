package org.dalil.app.cli;

import org.dalil.exchange.intake.Survey;
import org.dalil.exchange.intake.Tally;
import org.dalil.exchange.record.Refusal;
import org.dalil.kernel.Problem;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Tells on the output what taking in came to, each refused record with its reason.
///
/// @param file which file it was, if there may be several
record SurveyReport(Terminal terminal, @Nullable Path file) {
    /// @return how many records were refused
    long tell(Survey done) {
        Tally total = done.total();
        say(Problem.of("app.done.taken").with("count", total.fresh()));
        tell("app.done.here", total.here());
        tell("app.done.different", total.different());
        tell("app.done.away", total.away());
        tell("app.done.renumbered", done.renumbered());
        for (Refusal refusal : done.refused()) {
            say(refusal.problem());
        }
        return done.refusedCount();
    }

    private void tell(String key, int count) {
        if (count > 0) {
            say(Problem.of(key).with("count", count));
        }
    }

    private void say(Problem words) {
        if (file == null) {
            terminal.list(words);
        } else {
            terminal.list(file, words);
        }
    }
}
