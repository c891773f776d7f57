package org.dalil.event.link;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Concern;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Slots;
import org.dalil.claim.content.Wording;
import org.dalil.event.Event;
import org.dalil.history.ActName;
import org.dalil.history.Changes;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What can be done with links between events. A link is a claim about an event whose value is
/// another event: said beside what was said before, and never kept from being said because it does
/// not fit.
public final class EventLinks {
    private final Holdings holdings;
    private final Vocabularies vocabularies;
    private final Texts texts;
    private final LinkReading reading;

    public EventLinks(Holdings holdings, Vocabularies vocabularies, Texts texts) {
        this.holdings = holdings;
        this.vocabularies = vocabularies;
        this.texts = texts;
        this.reading = new LinkReading(holdings, vocabularies);
    }

    /// What can be said of one event with regard to another, in the order of its list.
    public List<ListedTerm> kinds() throws ProblemException {
        return kinds(vocabularies);
    }

    static List<ListedTerm> kinds(Vocabularies vocabularies) throws ProblemException {
        return vocabularies.terms("predicate").stream()
                .filter(term -> "event".equals(term.holds()))
                .toList();
    }

    /// Says that an event is linked to another: a draft claim that rests on nothing yet, one act.
    ///
    /// @param kind what `from` does with regard to `to`
    public Claim add(Event from, ListedTerm kind, Event to) throws ProblemException {
        return add(from, kind, to, changes -> {});
    }

    /// The same with an event that is new, made in the same act.
    ///
    /// @param title what is to be called so
    /// @param onwards whether the new event is the second of the two
    public Claim addNew(Event known, ListedTerm kind, String title, boolean onwards)
            throws ProblemException {
        Event made = new Event(holdings.ids().next(), title.strip(), null, null, null);
        return onwards
                ? add(known, kind, made, changes -> changes.create(Event.SHAPE, made))
                : add(made, kind, known, changes -> changes.create(Event.SHAPE, made));
    }

    private Claim add(Event from, ListedTerm kind, Event to, First first) throws ProblemException {
        ActName name =
                new ActName("event.link.act.add", Map.of("from", from.title(), "to", to.title()));
        return holdings.ledger()
                .act(
                        name,
                        changes -> {
                            first.in(changes);
                            return make(changes, from, kind, to);
                        });
    }

    /// What is made before a link, which names it.
    private interface First {
        void in(Changes changes) throws SQLException;
    }

    private Claim make(Changes changes, Event from, ListedTerm kind, Event to) throws SQLException {
        String worded =
                texts.of(
                        "event.link.statement",
                        Map.of("from", from.title(), "kind", kind.label(texts), "to", to.title()));
        Claim claim =
                Claim.draft(
                                holdings.ids().next(),
                                Claims.nextNumber(changes.tx()),
                                Wording.beginningWith(worded).ofKind(ClaimKind.EVENT_ACT))
                        .filling(
                                Slots.NONE
                                        .about(ref(from))
                                        .stating(kind.chosen(texts))
                                        .being(ref(to)));
        changes.create(Claim.SHAPE, claim);
        for (UUID one : List.of(from.id(), to.id()).stream().distinct().toList()) {
            changes.create(
                    Concern.SHAPE,
                    new Concern(
                            holdings.ids().next(),
                            claim.id(),
                            new RecordRef(RecordKind.EVENT, one),
                            null));
        }
        return claim;
    }

    private static RecordRef ref(Event event) {
        return new RecordRef(RecordKind.EVENT, event.id());
    }

    /// The links of an event, those that lead from it first, each with what speaks against it.
    public List<LinkedEvent> of(UUID event) throws ProblemException {
        return reading.of(event);
    }
}
