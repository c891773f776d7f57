package org.dalil.exchange.table.intake;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Setting;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.exchange.table.Draft;
import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.Table;
import org.dalil.exchange.table.Wordings;
import org.dalil.history.Changes;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordIds;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.source.Passage;
import org.dalil.texts.Excerpt;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Makes the records of a plan: each row a passage with its claims, and an event where rows are
/// events. Used once, inside one act.
final class Keeping {
    private static final int LONGEST_TITLE = 200;
    private static final Set<CountUnit> PEOPLE =
            Set.of(CountUnit.PERSON, CountUnit.PERSON_ALLEGING, CountUnit.RULING_PERSON);

    private final Plan plan;
    private final Wordings wordings;
    private final RecordIds ids;
    private final NamesMade names;
    private final List<Event> events = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private long number;
    private int made;

    /// @param number of the first claim
    Keeping(Plan plan, Wordings wordings, RecordIds ids, NamesMade names, long number) {
        this.plan = plan;
        this.wordings = wordings;
        this.ids = ids;
        this.names = names;
        this.number = number;
    }

    /// How many claims were made.
    int claims() {
        return made + claims.size();
    }

    /// Makes the records of one row.
    void add(Draft draft) {
        Table.Origin origin = plan.table().origin();
        Passage passage =
                new Passage(
                        ids.next(),
                        origin.source().id(),
                        origin.text().id(),
                        Locator.in(
                                origin.words(),
                                draft.row().start(),
                                draft.row().end(),
                                origin.sheet()));
        passages.add(passage);
        Draft.Where where = draft.where();
        UUID place = where == null ? null : names.place(where);
        Setting setting =
                new Setting(draft.when(), null, place, where == null ? null : where.name());
        RecordRef event = plan.mapping().choices().events() ? event(draft, place) : null;
        Draft.Count main = draft.main();
        claim(
                draft,
                Wording.of(draft.statement(), draft.kind(), draft.modality()),
                passage,
                setting,
                event,
                main == null ? null : main.quantity());
        for (Draft.Count one : draft.counts()) {
            if (one != main) {
                String words =
                        "%s (%s: %s)"
                                .formatted(
                                        draft.statement(), one.column(), one.quantity().verbatim());
                Wording wording = Wording.of(words, ClaimKind.STATISTIC.code(), draft.modality());
                claim(draft, wording, passage, setting, event, one.quantity());
            }
        }
    }

    private RecordRef event(Draft draft, @Nullable UUID place) {
        String title = draft.statement();
        Event event =
                new Event(ids.next(), Excerpt.of(title, LONGEST_TITLE), draft.when(), place, null);
        events.add(event);
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    private void claim(
            Draft draft,
            Wording wording,
            Passage passage,
            Setting setting,
            @Nullable RecordRef event,
            @Nullable Quantity quantity) {
        Claim claim =
                Claim.draft(ids.next(), number++, wording)
                        .set(setting)
                        .counting(quantity)
                        .filling(slots(draft, event, quantity))
                        .noted(draft.notes().isEmpty() ? null : String.join("\n", draft.notes()));
        claims.add(claim);
        supports.add(new Support(ids.next(), claim.id(), passage.id(), Stance.SUPPORTS.code(), 1));
        if (event != null) {
            concerns.add(new Concern(ids.next(), claim.id(), event, null));
        }
        // An estimate beside the row’s own claim concerns the event, and the people through it.
        boolean own = event == null || wording.statement().equals(draft.statement());
        for (Draft.Named one : own ? draft.people() : List.<Draft.Named>of()) {
            RecordRef who = new RecordRef(RecordKind.AGENT, names.agent(one.name(), one.kind()));
            concerns.add(new Concern(ids.next(), claim.id(), who, one.role()));
        }
        attribute(claim.id(), draft.source());
    }

    private Slots slots(Draft draft, @Nullable RecordRef event, @Nullable Quantity quantity) {
        Draft.About about = draft.about();
        if (about != null) {
            RecordRef subject = new RecordRef(RecordKind.AGENT, names.subject(about.name()));
            return new Slots(
                    subject,
                    about.predicate(),
                    null,
                    about.value().isEmpty() ? null : about.value());
        }
        if (event == null || quantity == null) {
            return Slots.NONE;
        }
        boolean people =
                CountUnit.ofCode(quantity.counted().unit()).filter(PEOPLE::contains).isPresent();
        String predicate = people ? "number_of_people" : "number_of_cases";
        return new Slots(event, wordings.term("predicate", predicate), null, null);
    }

    /// The chain that a row tells of: who says so, and the source that it was read in.
    private void attribute(UUID claim, Draft.@Nullable NamedSource named) {
        if (named == null) {
            return;
        }
        UUID through = names.source(named);
        UUID speaker = named.speaker().isEmpty() ? null : names.subject(named.speaker());
        UUID publisher = named.publisher().isEmpty() ? null : names.publisher(named.publisher());
        if (speaker != null) {
            attributions.add(link(claim, 1, speaker, AttributionRole.ORIGIN, through));
        }
        if (publisher != null || speaker == null) {
            AttributionRole role =
                    speaker == null ? AttributionRole.ORIGIN : AttributionRole.REPORTER;
            attributions.add(link(claim, speaker == null ? 1 : 2, publisher, role, through));
        }
    }

    private Attribution link(
            UUID claim,
            long position,
            @Nullable UUID agent,
            AttributionRole role,
            @Nullable UUID through) {
        return new Attribution(
                ids.next(), claim, position, agent, role.code(), null, through, false, null);
    }

    /// Writes what was made since the last writing.
    void write(Changes changes) throws SQLException {
        names.write(changes);
        changes.createAll(Event.SHAPE, events);
        changes.createAll(Passage.SHAPE, passages);
        changes.createAll(Claim.SHAPE, claims);
        changes.createAll(Support.SHAPE, supports);
        changes.createAll(Concern.SHAPE, concerns);
        changes.createAll(Attribution.SHAPE, attributions);
        made += claims.size();
        List.of(events, passages, claims, supports, concerns, attributions).forEach(List::clear);
    }
}
