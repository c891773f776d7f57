package org.dalil.people.ui;

import org.dalil.desk.control.PageModel;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.dalil.people.tie.TieException;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Actions on what ties the agent whose page is shown to others. Knows no scene-graph type.
final class TieModel {
    private final AgentParts parts;
    private final PageModel<AgentView> page;

    TieModel(AgentParts parts, PageModel<AgentView> page) {
        this.parts = parts;
        this.page = page;
    }

    /// Says that another is something to the agent shown.
    ///
    /// @param refused hears why not; nothing when it was done
    void relate(Agent other, Term kind, Consumer<Optional<Problem>> refused) {
        Relations relations = parts.relations();
        tied(now -> relations.add(other, now.agent(), kind, null), refused);
    }

    /// The same of somebody new.
    void relateNew(String name, Term kind) {
        page.amend(now -> {
            parts.relations().addNew(name, now.agent(), kind);
        });
    }

    /// Says on which claim a relation rests; null for none.
    void rest(UUID relation, @Nullable UUID claim) {
        page.amend(now -> {
            for (AgentView.Related one : now.relations()) {
                if (one.relation().id().equals(relation)) {
                    parts.relations().change(now.agent(), one.other(), one.relation().by(claim));
                }
            }
        });
    }

    void unrelate(UUID relation) {
        page.amend(now -> {
            for (AgentView.Related one : now.relations()) {
                if (one.relation().id().equals(relation)) {
                    parts.relations().remove(now.agent(), one.other(), one.relation());
                }
            }
        });
    }

    void addPosition(String title) {
        if (!title.isBlank()) {
            page.amend(now -> {
                parts.positions().add(now.agent(), title, null);
            });
        }
    }

    /// Keeps a position as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UUID position, UnaryOperator<Position> how, Runnable kept) {
        with(position, (doors, of, one) -> doors.change(of, how.apply(one)), kept);
    }

    /// Says where a position is held.
    ///
    /// @param refused hears why not; nothing when it was done
    void at(UUID position, Agent organisation, Consumer<Optional<Problem>> refused) {
        tied(
                now -> {
                    for (AgentView.Held one : now.positions()) {
                        if (one.position().id().equals(position)) {
                            parts.positions().at(now.agent(), one.position(), organisation);
                        }
                    }
                },
                refused);
    }

    /// The same with an organisation that is new.
    void atNew(UUID position, String organisation) {
        with(position, (doors, of, one) -> doors.atNew(of, one, organisation), () -> {});
    }

    void remove(UUID position) {
        with(position, Positions::remove, () -> {});
    }

    private void with(UUID position, Step step, Runnable kept) {
        page.amend(
                now -> {
                    for (AgentView.Held one : now.positions()) {
                        if (one.position().id().equals(position)) {
                            step.on(parts.positions(), now.agent(), one.position());
                        }
                    }
                },
                kept);
    }

    private void tied(PageModel.Amendment<AgentView> work, Consumer<Optional<Problem>> refused) {
        page.amend(
                now -> {
                    try {
                        work.make(now);
                        return Optional.empty();
                    } catch (TieException e) {
                        return Optional.of(e.problem());
                    }
                },
                refused);
    }

    /// A change of one position.
    private interface Step {
        void on(Positions doors, Agent of, Position position) throws ProblemException;
    }
}
