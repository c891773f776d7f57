package org.dalil.packet.material;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.NameForm;
import org.dalil.people.inflection.NameFound;
import org.dalil.people.inflection.NameIndex;
import org.dalil.people.inflection.Named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds the names of people in words, in all their forms and scripts. Covers nothing itself.
public final class ShownNames {
    private final NameIndex index;

    private ShownNames(NameIndex index) {
        this.index = index;
    }

    /// The names of these people, with every form that the casefile knows.
    public static ShownNames of(Holdings holdings, Collection<UUID> people)
            throws ProblemException {
        return holdings.database()
                .read(tx -> {
                    Map<UUID, List<String>> names = new HashMap<>();
                    Set<UUID> persons = new HashSet<>();
                    for (Agent one :
                            holdings.records().naming(tx, Agent.SHAPE, "id", people, "t.id")) {
                        names.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one.label());
                        persons.add(one.id());
                    }
                    for (NameForm one :
                            holdings.records()
                                    .naming(tx, NameForm.SHAPE, "agent", people, "t.id")) {
                        List<String> all =
                                names.computeIfAbsent(one.agent(), id -> new ArrayList<>());
                        all.add(one.name());
                        all.addAll(one.parts().said());
                    }
                    List<Named> named = new ArrayList<>();
                    names.forEach((id, forms) -> {
                        if (persons.contains(id)) {
                            named.add(new Named(new RecordRef(RecordKind.AGENT, id), forms, true));
                        }
                    });
                    return new ShownNames(NameIndex.of(named));
                });
    }

    /// A name in words.
    ///
    /// @param start first UTF-16 unit
    /// @param end one past the last
    public record Shown(int start, int end, UUID who) {}

    /// The names in words, in order; none within another. Where it may be several people’s, the
    /// likeliest.
    public List<Shown> in(String words) {
        List<Shown> shown = new ArrayList<>();
        for (NameFound one : index.in(words, NameIndex.usesCapitals(List.of(words)))) {
            shown.add(new Shown(one.start(), one.end(), one.candidates().getFirst().ref().id()));
        }
        return shown;
    }

    /// Whose names stand in words.
    public Set<UUID> people(String words) {
        Set<UUID> people = new HashSet<>();
        in(words).forEach(one -> people.add(one.who()));
        return people;
    }
}
