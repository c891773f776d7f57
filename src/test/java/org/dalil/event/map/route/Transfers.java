package org.dalil.event.map.route;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Facts;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.people.spot.SpotReading;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Acts of transfer in a casefile, stated claim by claim. Names nobody who lives.
public final class Transfers {
    private final Agents agents;
    private final Places places;
    private final Matters matters;
    private final Vocabularies vocabularies;
    private final Facts facts;
    public final Event event;

    public Transfers(BareCasefile casefile) throws Exception {
        agents = new Agents(casefile.holdings);
        places = new Places(casefile.holdings);
        matters = new Matters(casefile.holdings, Texts.in(Locale.ENGLISH));
        vocabularies = new Vocabularies(casefile.holdings);
        facts = new Facts(casefile.holdings, vocabularies);
        event = new Events(casefile.holdings).add("Return of nine", null, null);
    }

    public Routes routes() {
        return new Routes(matters, facts, agents, places);
    }

    public Matter act(String title) throws Exception {
        return matters.add(
                MatterKind.ACT, title, new RecordRef(RecordKind.EVENT, event.id()), List.of());
    }

    /// States a value of a field.
    ///
    /// @return the claim
    public UUID state(Matter act, String field, ClaimValue value) throws Exception {
        return matters.state(act, statement(field, value)).id();
    }

    private Statement statement(String field, ClaimValue value) throws Exception {
        return Statement.of(
                vocabularies.find("predicate", field).orElseThrow(), value, field + " stated");
    }

    public UUID term(Matter act, String field, String code) throws Exception {
        return state(act, field, new ClaimValue.Worded(code));
    }

    public UUID dated(Matter act, String field, String edtf) throws Exception {
        DateValue day = DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
        return state(act, field, new ClaimValue.Dated(day));
    }

    public UUID body(Matter act, String field, AgentKind kind, String name) throws Exception {
        Agent found = agents.suggest(name, 1).stream().findFirst().orElse(null);
        Agent agent = found == null ? agents.add(kind, name) : found;
        return state(act, field, new ClaimValue.Named(new RecordRef(RecordKind.AGENT, agent.id())));
    }

    public UUID place(Matter act, String field, Place place) throws Exception {
        return state(act, field, new ClaimValue.Placed(place.id(), null));
    }

    /// A place.
    ///
    /// @param at coordinates as people write them, or empty
    public Place place(String name, PlacePrecision precision, String country, String at)
            throws Exception {
        Place place = places.add(name, precision, country.isEmpty() ? null : country);
        if (!at.isEmpty()) {
            place = place.on(place.spot().at(SpotReading.coordinates(at)));
            places.change(place);
        }
        return place;
    }

    /// Two acts: one carried out, over whose handover sources differ, and one that was only
    /// ordered.
    public void usual() throws Exception {
        Matter flight = act("Transfer by air");
        place(
                flight,
                "exact_place",
                place("Domodedovo", PlacePrecision.POINT, "Russia", "55.41, 37.9"));
        body(flight, "from_state", AgentKind.STATE, "Russian Federation");
        body(flight, "to_state", AgentKind.STATE, "Uzbekistan");
        body(flight, "via", AgentKind.STATE, "Kazakhstan");
        place(
                flight,
                "handover_place",
                place("Tashkent", PlacePrecision.CITY, "Узбекистан", "41.26, 69.22"));
        place(
                flight,
                "handover_place",
                place("Dushanbe", PlacePrecision.CITY, "TJ", "38.54, 68.78"));
        place(
                flight,
                "held_at",
                place("A colony near Karshi", PlacePrecision.REGION, "UZ", "38.86, 65.79"));
        place(flight, "held_at", place("A flat", PlacePrecision.UNDISCLOSED, "UZ", "40, 65"));
        body(flight, "sending_body", AgentKind.STATE_BODY, "Body-C");
        term(flight, "transfer_mode", "abduction");
        term(flight, "stage", "carried_out");
        dated(flight, "begun", "2011-06-09");
        Matter order = act("Order");
        body(order, "from_state", AgentKind.STATE, "Kyrgyzstan");
        body(order, "to_state", AgentKind.STATE, "Uzbekistan");
        term(order, "transfer_mode", "extradition");
        term(order, "stage", "ordered");
        dated(order, "begun", "2012-05");
    }
}
