package org.dalil.source.ui.facts;

import org.dalil.kernel.ProblemException;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.content.Custody;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What the parts of a source’s page ask for. Changes are made to what is kept by then, which may
/// be newer than the page.
public interface Amending {
    /// Changes the source that is shown.
    ///
    /// @param kept runs when the change is in the casefile, on any thread
    void change(UnaryOperator<Source> how, Runnable kept);

    /// Changes what is known of how the original that is shown came to us.
    ///
    /// @param kept runs when the change is in the casefile, on any thread
    void hold(UnaryOperator<Custody> how, Runnable kept);

    /// Makes an agent of this name, of a kind nobody has said, and names it in the source.
    void nameNew(String name, BiFunction<Source, UUID, Source> how);

    /// Agents for what was typed.
    List<Agent> findAgents(String typed) throws ProblemException;

    /// What somebody who was found is called now.
    String called(Agent agent);

    /// Other originals whose file name holds what was typed.
    List<EvidenceItem> findItems(String typed) throws ProblemException;
}
