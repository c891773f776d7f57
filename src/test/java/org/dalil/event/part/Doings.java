package org.dalil.event.part;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Wording;
import org.dalil.claim.matter.FieldRoles;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.history.ActName;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Events, acts and who had a part in them, stated claim by claim. Names nobody who lives.
public final class Doings {
    public final BareCasefile casefile;
    public final Agents agents;
    public final Events events;
    public final Matters matters;
    private final Vocabularies vocabularies;

    public Doings(BareCasefile casefile) {
        this.casefile = casefile;
        agents = new Agents(casefile.holdings);
        events = new Events(casefile.holdings);
        matters = new Matters(casefile.holdings, Texts.in(Locale.ENGLISH));
        vocabularies = new Vocabularies(casefile.holdings);
    }

    /// A date as EDTF says it, or null.
    public static @Nullable DateValue date(String edtf) {
        return edtf.isEmpty()
                ? null
                : DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    public Event event(String title, String edtf) throws Exception {
        return events.add(title, date(edtf), null);
    }

    /// Whoever is called so, made when nobody is.
    public Agent somebody(String name) throws Exception {
        Agent found = agents.suggest(name, 1).stream().findFirst().orElse(null);
        return found == null ? agents.add(AgentKind.PERSON, name) : found;
    }

    /// An act with its kind and stage, either of which may be empty.
    public Matter act(Event in, String type, String stage) throws Exception {
        Matter act =
                matters.add(
                        MatterKind.ACT,
                        "act of " + in.title(),
                        new RecordRef(RecordKind.EVENT, in.id()),
                        List.of());
        if (!type.isEmpty()) {
            term(act, "act_type", type, "");
        }
        if (!stage.isEmpty()) {
            term(act, "stage", stage, "");
        }
        return act;
    }

    public Claim term(Matter of, String field, String code, String since) throws Exception {
        return state(of, field, new ClaimValue.Worded(code), date(since));
    }

    /// States that somebody is the value of a field.
    public Claim name(Matter of, String field, String who) throws Exception {
        return state(
                of,
                field,
                new ClaimValue.Named(new RecordRef(RecordKind.AGENT, somebody(who).id())),
                null);
    }

    private Claim state(Matter of, String field, ClaimValue value, @Nullable DateValue when)
            throws Exception {
        String role = FieldRoles.of(field);
        return matters.state(
                of,
                Statement.of(
                                vocabularies.find("predicate", field).orElseThrow(),
                                value,
                                field + " stated")
                        .on(when)
                        .concerning(
                                role == null
                                        ? null
                                        : vocabularies.find("role", role).orElseThrow()));
    }

    /// That somebody was involved in an act.
    public Matter involve(Matter act, String who) throws Exception {
        Matter involvement = matters.add(MatterKind.INVOLVEMENT, who, act.ref(), List.of());
        name(involvement, "involved", who);
        return involvement;
    }

    /// A claim of the opposite.
    public void deny(Claim claim) throws Exception {
        new Claims(casefile.holdings).change(claim.turned(Polarity.NEGATED));
    }

    /// A claim about nothing but that it concerns an event and somebody.
    public Claim concern(Event event, String who, String role) throws Exception {
        Agent agent = somebody(who);
        return casefile.ledger.act(
                ActName.of("claim.act.new"),
                changes -> {
                    Claim claim =
                            Claim.draft(
                                    casefile.holdings.ids().next(),
                                    Claims.nextNumber(changes.tx()),
                                    Wording.of("about it"));
                    changes.create(Claim.SHAPE, claim);
                    for (RecordRef one :
                            List.of(
                                    new RecordRef(RecordKind.EVENT, event.id()),
                                    new RecordRef(RecordKind.AGENT, agent.id()))) {
                        boolean roled = one.kind() == RecordKind.AGENT && !role.isEmpty();
                        changes.create(
                                Concern.SHAPE,
                                new Concern(
                                        casefile.holdings.ids().next(),
                                        claim.id(),
                                        one,
                                        roled ? Term.ofCode(role) : null));
                    }
                    return claim;
                });
    }
}
