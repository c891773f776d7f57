package org.dalil.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.kernel.ProblemException;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.AgentRow;
import org.dalil.people.Agents;
import org.dalil.people.NameForm;
import org.dalil.texts.Folding;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A person is found in the list under each name they have, and under none they have no more,
/// whatever was done and undone since the list was read.
class OtherKeysTest {
    /// One thing that is done: named further, a name taken away, renamed, taken away, undone,
    /// redone.
    private record Step(int what, int which, String name) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> names =
                Arbitraries.strings().withChars("abжә").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 30),
                        names)
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 40)
    void afterEveryStepEveryNameThatStandsIsFound(@ForAll("steps") List<Step> steps)
            throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            List<Agent> people = new ArrayList<>();
            for (String label : List.of("aa", "bb", "жж")) {
                people.add(agents.add(AgentKind.PERSON, label));
            }
            for (Step step : steps) {
                take(step, casefile, agents, people.get(step.which() % people.size()));
                for (String typed : List.of("a", "ab", "ж", "bж", "")) {
                    assertEquals(expected(agents, people, typed), found(agents, typed), typed);
                }
            }
        }
    }

    private static void take(Step step, BareCasefile casefile, Agents agents, Agent one)
            throws ProblemException {
        Agent now = agents.find(one.id()).orElse(null);
        List<NameForm> names = agents.names(one.id());
        switch (step.what()) {
            case 0 -> casefile.ledger.undo();
            case 1 -> casefile.ledger.redo();
            case 2 -> {
                if (now != null && !names.isEmpty()) {
                    agents.removeName(now, names.get(step.which() % names.size()));
                }
            }
            case 3 -> {
                if (now != null) {
                    agents.change(now.called(step.name()));
                }
            }
            case 4 -> {
                if (now != null) {
                    agents.remove(now);
                }
            }
            default -> {
                if (now != null) {
                    agents.addName(now, step.name(), "alias", null);
                }
            }
        }
    }

    private static Set<String> expected(Agents agents, List<Agent> people, String typed)
            throws ProblemException {
        String key = Folding.key(typed);
        Set<String> ids = new TreeSet<>();
        for (Agent one : people) {
            Agent now = agents.find(one.id()).orElse(null);
            if (now == null) {
                continue;
            }
            boolean named =
                    agents.names(one.id()).stream()
                            .anyMatch(form -> Folding.key(form.name()).contains(key));
            if (named || Folding.key(now.label()).contains(key)) {
                ids.add(one.id().toString());
            }
        }
        return ids;
    }

    private static Set<String> found(Agents agents, String typed) throws ProblemException {
        Set<String> ids = new TreeSet<>();
        for (AgentRow row : agents.rows().page(typed, 0, 10)) {
            ids.add(row.id().toString());
        }
        assertEquals(ids.size(), agents.rows().count(typed));
        return ids;
    }

    @Test
    void whoHasTwoFittingNamesStandsThereOnce() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            agents.add(AgentKind.PERSON, "Aman");
            Agent wanted = agents.add(AgentKind.PERSON, "Қайрат");
            agents.addName(wanted, "Kairat O.", "alias", null);
            agents.addName(wanted, "the driver", "nickname", null);
            assertEquals(1, agents.rows().count("qairat"));
            assertEquals(0, agents.rows().indexOf("driver", wanted.id()));
            casefile.ledger.undo();
            assertEquals(0, agents.rows().count("driver"));
            assertFalse(agents.rows().page("kairat o", 0, 5).isEmpty());
        }
    }
}
