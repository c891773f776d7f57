package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.event.Event;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseItem;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Membership;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Makes a casefile with one large case: events with acts, people with what the law says of them,
/// every field a claim, nearly all of which rest on words.
final class CaseMade {
    static final String TITLE = "The large case";
    private static final ActName NAME = ActName.of("source.act.import", "count", 1);
    private static final String TEXT = "what was said, as it was said, and by whom. ".repeat(20);

    private final RecordIds ids;
    private final CasePlan plan;
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> events = new ArrayList<>();
    private final List<Passage> words = new ArrayList<>();
    private final Map<MatterKind, List<Matter>> matters = new EnumMap<>(MatterKind.class);
    private final List<Claim> claims = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Attribution> voices = new ArrayList<>();
    private UUID state;
    private int made;

    private CaseMade(RecordIds ids, CasePlan plan) {
        this.ids = ids;
        this.plan = plan;
        this.state = ids.next();
    }

    /// Opens the casefile below a folder, making it when it is not there yet.
    static Casefile openOrMake(Path below, CasePlan plan) throws Exception {
        Path folder = below.resolve("case-" + plan.acts() + ".dalil");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(below);
            Path unfinished = below.resolve("unfinished-" + System.nanoTime() + ".dalil");
            CasefileGenerator.generate(unfinished, 0, 1);
            try (Casefile casefile = CasefileGenerator.open(unfinished)) {
                new CaseMade(casefile.holdings().ids(), plan).fill(casefile.holdings());
            }
            Files.move(unfinished, folder);
        }
        return CasefileGenerator.open(folder);
    }

    private void fill(Holdings holdings) throws Exception {
        act(holdings, changes -> ground(changes, holdings));
        act(holdings, this::happenings);
        for (int done = 0; done < plan.acts(); done += CasePlan.ACTS_AT_ONCE) {
            int from = done;
            int to = Math.min(plan.acts(), done + CasePlan.ACTS_AT_ONCE);
            act(
                    holdings,
                    changes -> {
                        for (int i = from; i < to; i++) {
                            deed(i);
                        }
                        write(changes);
                    });
        }
        for (int done = 0; done < plan.people(); done += CasePlan.ACTS_AT_ONCE / 2) {
            int from = done;
            int to = Math.min(plan.people(), done + CasePlan.ACTS_AT_ONCE / 2);
            act(
                    holdings,
                    changes -> {
                        for (int i = from; i < to; i++) {
                            law(i, people.get(i));
                        }
                        write(changes);
                    });
        }
        act(holdings, this::gather);
    }

    /// What is written in one act.
    private interface Writing {
        void in(Changes changes) throws SQLException;
    }

    private static void act(Holdings holdings, Writing writing) throws Exception {
        holdings.ledger()
                .act(
                        NAME,
                        changes -> {
                            writing.in(changes);
                            return true;
                        });
    }

    private void ground(Changes changes, Holdings holdings) throws SQLException {
        Material material = new Material(11);
        Web web = Web.make(changes, holdings, material, 200, 500);
        for (int i = 0; i < 10_000; i++) {
            int start = material.upTo(500);
            words.add(
                    new Passage(
                            ids.next(),
                            material.oneOf(web.sources()),
                            web.text(),
                            Locator.in(TEXT, start, start + 80, null)));
        }
        changes.createAll(Passage.SHAPE, words);
        changes.create(Agent.SHAPE, Agent.named(state, AgentKind.STATE, "Russia"));
        List<Agent> made = new ArrayList<>();
        for (int i = 0; i < plan.people(); i++) {
            made.add(Agent.named(ids.next(), AgentKind.PERSON, material.name(i % 4, i)));
        }
        changes.createAll(Agent.SHAPE, made);
        made.forEach(one -> people.add(one.id()));
        groups(changes);
    }

    /// Two in five are members of a group of twenty.
    private void groups(Changes changes) throws SQLException {
        List<Membership> all = new ArrayList<>();
        Agent group = Agent.named(ids.next(), AgentKind.GROUP, "Group");
        for (int i = 0; i < plan.people() * 2 / 5; i++) {
            if (i % 20 == 0) {
                group = Agent.named(ids.next(), AgentKind.GROUP, "Group " + i / 20);
                changes.create(Agent.SHAPE, group);
            }
            all.add(new Membership(ids.next(), group.id(), people.get(i), i % 20 + 1, null));
        }
        changes.createAll(Membership.SHAPE, all);
    }

    private void happenings(Changes changes) throws SQLException {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < plan.events(); i++) {
            DateValue day = date(plan.dayOf(i * CasePlan.ACTS_AN_EVENT));
            all.add(new Event(ids.next(), "Event " + i, day, null, null));
        }
        changes.createAll(Event.SHAPE, all);
        all.forEach(one -> events.add(one.id()));
    }

    private void deed(int act) {
        RecordRef event = new RecordRef(RecordKind.EVENT, events.get(plan.eventOf(act)));
        Matter matter = matter(MatterKind.ACT, event);
        String day = plan.dayOf(act);
        say(matter, "act_type", plan.typeOf(act), null);
        name(matter, "victim", people.get(plan.victimOf(act)));
        say(matter, "stage", plan.stageOf(act), day);
    }

    private void law(int number, UUID person) {
        RecordRef within = new RecordRef(RecordKind.AGENT, person);
        Matter request = matter(MatterKind.EXTRADITION_REQUEST, within);
        name(request, "sought", person);
        name(request, "requested_state", state);
        say(request, "request_state", "received", "2006-01-02");
        say(request, "request_state", "ordered", "2006-03-02");
        if (plan.isProtected(number)) {
            Matter status = matter(MatterKind.PROTECTION, within);
            name(status, "holder", person);
            say(status, "protection_kind", "refugee_state", null);
            say(status, "protection_state", "granted", "2006-01-01");
        }
        if (plan.hasMeasure(number)) {
            Matter measure = matter(MatterKind.INTERIM_MEASURE, within);
            name(measure, "protects", person);
            say(measure, "forum", "ecthr", null);
            name(measure, "addressee_state", state);
            say(measure, "measure_state", "in_force", "2006-04-02");
        }
        if (plan.hasAssurance(number)) {
            Matter assurance = matter(MatterKind.ASSURANCE, within);
            say(assurance, "promised", "no_torture", null);
            say(assurance, "promise_evidence", "claimed_only", null);
            say(assurance, "sufficiency", "sufficient", "2006-03-01");
        }
    }

    private Matter matter(MatterKind kind, RecordRef within) {
        Matter made = new Matter(kind, ids.next(), "Matter " + kind, within);
        matters.computeIfAbsent(kind, one -> new ArrayList<>()).add(made);
        return made;
    }

    private void say(Matter matter, String field, String term, @Nullable String day) {
        Claim claim = claim(matter, field, slots(matter, field).saying(term));
        keep(matter, day == null ? claim : claim.on(date(day)));
    }

    private void name(Matter matter, String field, UUID agent) {
        RecordRef who = new RecordRef(RecordKind.AGENT, agent);
        Claim claim = claim(matter, field, slots(matter, field).being(who));
        keep(matter, claim);
        concerns.add(new Concern(ids.next(), claim.id(), who, null));
    }

    private static Slots slots(Matter matter, String field) {
        return Slots.NONE.about(matter.ref()).stating(Term.ofCode(field));
    }

    private Claim claim(Matter matter, String field, Slots slots) {
        made++;
        return Claim.draft(
                        ids.next(),
                        made,
                        Wording.beginningWith(field).ofKind(matter.kind().claims()))
                .filling(slots);
    }

    private void keep(Matter matter, Claim claim) {
        claims.add(claim);
        RecordRef within = matter.within();
        if (within != null && within.kind() == RecordKind.EVENT) {
            concerns.add(new Concern(ids.next(), claim.id(), within, null));
        }
        if (!CasePlan.isUnsourced(made)) {
            UUID passage = words.get(made % words.size()).id();
            supports.add(new Support(ids.next(), claim.id(), passage, Stance.SUPPORTS.code(), 1));
        }
        if (matter.kind() == MatterKind.ASSURANCE) {
            voices.add(
                    new Attribution(
                            ids.next(),
                            claim.id(),
                            1,
                            state,
                            AttributionRole.ORIGIN.code(),
                            null,
                            null,
                            false,
                            null));
        }
    }

    private void write(Changes changes) throws SQLException {
        for (Map.Entry<MatterKind, List<Matter>> one : matters.entrySet()) {
            changes.createAll(Matter.shape(one.getKey()), one.getValue());
        }
        changes.createAll(Claim.SHAPE, claims);
        changes.createAll(Concern.SHAPE, concerns);
        changes.createAll(Support.SHAPE, supports);
        changes.createAll(Attribution.SHAPE, voices);
        matters.clear();
        List.of(claims, concerns, supports, voices).forEach(List::clear);
    }

    private void gather(Changes changes) throws SQLException {
        Case large = Case.titled(ids.next(), TITLE);
        changes.create(Case.SHAPE, large);
        List<CaseItem> items = new ArrayList<>();
        for (UUID one : events) {
            items.add(new CaseItem(ids.next(), large.id(), new RecordRef(RecordKind.EVENT, one)));
        }
        for (UUID one : people) {
            items.add(new CaseItem(ids.next(), large.id(), new RecordRef(RecordKind.AGENT, one)));
        }
        changes.createAll(CaseItem.SHAPE, items);
    }

    private static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }
}
