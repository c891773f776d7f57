package org.dalil.testimony.mention;

import org.dalil.casefile.Holdings;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.NameForm;
import org.dalil.people.Naming;
import org.dalil.people.Place;
import org.dalil.people.inflection.NameIndex;
import org.dalil.people.inflection.Named;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All names of people, groups, bodies and places as of one moment. Sealed identities are not among
/// them.
final class NamesRead {
    private final Map<RecordRef, Agent> agents = new HashMap<>();
    private final Map<RecordRef, String> places = new HashMap<>();
    private final NameIndex index;

    private NamesRead(List<Agent> people, List<NameForm> further, List<Place> somewhere) {
        Map<UUID, List<String>> forms = new HashMap<>();
        for (NameForm one : further) {
            List<String> names = forms.computeIfAbsent(one.agent(), id -> new ArrayList<>());
            names.add(one.name());
            names.addAll(one.parts().said());
        }
        List<Named> all = new ArrayList<>();
        for (Agent one : people) {
            RecordRef ref = new RecordRef(RecordKind.AGENT, one.id());
            agents.put(ref, one);
            List<String> names = new ArrayList<>(List.of(one.label()));
            names.addAll(forms.getOrDefault(one.id(), List.of()));
            boolean person = one.agentKind() == AgentKind.PERSON && one.identityKnown();
            all.add(new Named(ref, names, person));
        }
        for (Place one : somewhere) {
            RecordRef ref = new RecordRef(RecordKind.PLACE, one.id());
            places.put(ref, one.name());
            all.add(new Named(ref, List.of(one.name()), false));
        }
        index = NameIndex.of(all);
    }

    static NamesRead of(Holdings holdings) throws ProblemException {
        Records records = holdings.records();
        return holdings.database()
                .read(tx ->
                        new NamesRead(
                                records.where(tx, Agent.SHAPE, "TRUE", "sort_key, id"),
                                records.where(tx, NameForm.SHAPE, "TRUE", "id"),
                                records.where(tx, Place.SHAPE, "TRUE", "sort_key, id")));
    }

    NameIndex index() {
        return index;
    }

    /// What somebody or somewhere is called now.
    String shown(RecordRef ref, Naming naming) {
        Agent agent = agents.get(ref);
        return agent == null ? places.getOrDefault(ref, "") : naming.of(agent);
    }
}
