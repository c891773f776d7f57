package org.dalil.event.map.route;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.claim.view.Facts;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.texts.CountryNames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads routes from the casefile. Changes nothing.
public final class Routes {
    private final Matters matters;
    private final Facts facts;
    private final Agents agents;
    private final Places places;

    /// @param agents names them as they are to be called now
    public Routes(Matters matters, Facts facts, Agents agents, Places places) {
        this.matters = matters;
        this.facts = facts;
        this.agents = agents;
        this.places = places;
    }

    /// The route of all acts of an event.
    public Route ofEvent(UUID event) throws ProblemException {
        return of(matters.of(MatterKind.ACT, event));
    }

    /// The route of these acts together.
    public Route of(List<Matter> acts) throws ProblemException {
        Map<UUID, List<Fact>> said = facts.of(acts.stream().map(Matter::id).toList());
        List<ActFacts> each = new ArrayList<>();
        Map<UUID, Place> known = new HashMap<>();
        Map<UUID, String> names = new HashMap<>();
        for (Matter act : acts) {
            List<Fact> its = said.getOrDefault(act.id(), List.of());
            each.add(new ActFacts(act.ref(), its));
            for (Fact fact : its) {
                look(fact, known, names);
            }
        }
        return Route.of(each, new Known(known, names, CountryNames.finder()));
    }

    private void look(Fact fact, Map<UUID, Place> known, Map<UUID, String> names)
            throws ProblemException {
        if (fact.value() instanceof ClaimValue.Placed(UUID place, var words) && place != null) {
            places.find(place).ifPresent(found -> known.put(place, found));
        }
        if (fact.value() instanceof ClaimValue.Named(var ref)) {
            if (ref.kind() == RecordKind.PLACE) {
                places.find(ref.id()).ifPresent(found -> known.put(ref.id(), found));
            } else if (ref.kind() == RecordKind.AGENT && !names.containsKey(ref.id())) {
                agents.name(ref.id()).ifPresent(name -> names.put(ref.id(), name));
            }
        }
    }
}
