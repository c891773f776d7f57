package org.dalil.app.demonstration;

import org.dalil.casefile.Holdings;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseTask;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/// The working file of the demonstration: what somebody who follows the Ivanovo group gathers and
/// has to do. States nothing.
final class WorkingFile {
    private final Cases cases;

    WorkingFile(Holdings holdings) {
        this.cases = new Cases(holdings);
    }

    Case open(Collection<RecordRef> gathered) throws ProblemException {
        Case made =
                cases.add("Thirteen refugees held in Ivanovo")
                        .coded("2006/3")
                        .in(Term.ofCode("open"))
                        .pressing(Term.ofCode("high"))
                        .tagged(List.of("refoulement", "Article 3", "interim measure"))
                        .by(List.of("KM", "AB"))
                        .about(
                                "Whether the thirteen may be removed while the Court’s measure"
                                        + " stands, and what is still missing to show the risk.");
        cases.change(made);
        cases.gather(made, gathered);
        task(made, "Ask counsel for the decision of the Supreme Court", "5 December 2006", "KM");
        task(made, "Find a second source for the number of refugees", null, "AB");
        task(made, "Who gave the assurances, and in what words?", "June 2030", null);
        CaseTask done = task(made, "Read the statements in Russian", null, "AB");
        cases.tasks().tick(done, true);
        return made;
    }

    private CaseTask task(Case of, String words, @Nullable String due, @Nullable String who)
            throws ProblemException {
        CaseTask made = cases.tasks().add(of, words, words.endsWith("?"));
        CaseTask full = made.due(due == null ? null : Said.dated(due)).by(who);
        cases.tasks().change(full);
        return full;
    }
}
