package org.dalil.claim.ui;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.Standpoint;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.claim.content.Slots;
import org.dalil.claim.ui.who.Concerned;
import org.dalil.claim.ui.who.Saying;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.event.EventRow;
import org.dalil.history.GoneException;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// State and actions of a claim's page. Knows no scene-graph type.
final class ClaimModel {
    private static final int OFFERED = 7;
    private static final int MOST_TERMS = 60;
    private final ClaimParts parts;
    private final Desk desk;
    private final PageModel<ClaimView> page;

    ClaimModel(ClaimParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.page = new PageModel<>(desk, "claim", new ClaimReading(parts, desk.texts())::read);
    }

    /// The page's life, which record it shows, and what is shown.
    PageModel<ClaimView> page() {
        return page;
    }

    /// Keeps the claim as changed; the page follows through the casefile's feed.
    void change(UnaryOperator<Claim> how) {
        change(how, () -> {});
    }

    /// Keeps the claim as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UnaryOperator<Claim> how, Runnable kept) {
        page.amend(now -> parts.claims().change(how.apply(now.claim())), kept);
    }

    /// Says when, or as of when, placed in time by the date of the source where that is certain.
    ///
    /// @param kept runs when it is in the casefile
    void date(
            @Nullable DateValue said,
            BiFunction<Claim, @Nullable DateValue, Claim> how,
            Runnable kept) {
        page.amend(
                now ->
                        parts.claims()
                                .change(
                                        how.apply(
                                                now.claim(),
                                                parts.ledgers().dating().said(now.claim(), said))),
                kept);
    }

    /// Says what the claim states of whom.
    void fill(UnaryOperator<Slots> how) {
        change(claim -> claim.filling(how.apply(claim.slots())));
    }

    /// Says what the claim states, in a word that the list does not have yet: two acts, because the
    /// word stays in the list whatever becomes of the claim.
    void fill(String scheme, String newTerm, BiFunction<Slots, ListedTerm, Slots> how) {
        page.amend(now -> {
            ListedTerm made =
                    parts.ledgers().vocabularies().add(scheme, null, newTerm, desk.texts());
            Claim claim = now.claim();
            parts.claims().change(claim.filling(how.apply(claim.slots(), made)));
        });
    }

    /// Notes in what role somebody is concerned.
    void as(UUID concern, @Nullable Term role) {
        page.amend(now -> {
            for (Concerned one : now.concerns()) {
                if (one.is(concern)) {
                    parts.attributions().change(now.claim(), one.concern().as(role));
                }
            }
        });
    }

    /// Keeps a link of the chain as changed.
    ///
    /// @param kept runs when it is in the casefile
    void saying(UUID link, UnaryOperator<Attribution> how, Runnable kept) {
        page.amend(
                now -> {
                    for (Saying one : now.chain()) {
                        if (one.is(link)) {
                            parts.attributions().change(now.claim(), how.apply(one.link()));
                        }
                    }
                },
                kept);
    }

    /// Opens a conflict between the shown claim and another.
    void open(Suggestion suggestion, String question) {
        page.amend(now ->
                parts.ledgers()
                        .conflicts()
                        .open(
                                question,
                                List.of(List.of(now.claim()), List.of(suggestion.second()))));
    }

    /// Makes a question for the board of what a link says, in the words of the link.
    void open(ClaimView.Linked linked) {
        page.amend(now -> {
            for (ClaimView.Linked one : now.links()) {
                if (one.link().id().equals(linked.link().id())) {
                    Suggestion noted =
                            new Suggestion(
                                    now.claim(),
                                    one.other(),
                                    null,
                                    Suggestion.Sort.NOTED,
                                    one.link().question());
                    parts.ledgers()
                            .conflicts()
                            .open(
                                    Questions.of(noted, null, desk.texts()),
                                    List.of(List.of(now.claim()), List.of(one.other())));
                }
            }
        });
    }

    /// Adds to a question that one of two linked claims answers the other one, as another answer.
    void join(ClaimView.Linked linked, Conflict conflict) {
        page.amend(now -> {
            List<Standpoint> known = parts.ledgers().conflicts().standpoints(conflict.id());
            boolean mine =
                    known.stream().anyMatch(one -> one.claim().id().equals(now.claim().id()));
            long next = known.stream().mapToLong(one -> one.position().side()).max().orElse(0) + 1;
            parts.ledgers().conflicts().join(conflict, mine ? linked.other() : now.claim(), next);
        });
    }

    /// Notes that the shown claim and another are in no conflict.
    void dismiss(Suggestion suggestion, String question) {
        page.amend(now ->
                parts.ledgers().conflicts().dismiss(question, now.claim(), suggestion.second()));
    }

    List<ListedTerm> findTerms(String scheme, String typed) throws ProblemException {
        return parts.ledgers().vocabularies().suggest(scheme, typed, MOST_TERMS, desk.texts());
    }

    /// Whom or what a claim can be about: agents, then events, then places.
    List<Target> findTargets(String typed) throws ProblemException {
        List<Target> found = new ArrayList<>();
        for (Agent one : parts.agents().suggest(typed, OFFERED)) {
            found.add(new Target(new RecordRef(RecordKind.AGENT, one.id()), one.label()));
        }
        for (EventRow one : parts.events().rows().page(typed, 0, OFFERED)) {
            found.add(new Target(new RecordRef(RecordKind.EVENT, one.id()), one.title()));
        }
        for (Place one : parts.places().suggest(typed, OFFERED)) {
            found.add(new Target(new RecordRef(RecordKind.PLACE, one.id()), one.name()));
        }
        return found;
    }

    /// A record by its name.
    record Target(RecordRef ref, String name) {}

    void seal() {
        with(claim -> parts.claims().seal(claim));
    }

    void supersede() {
        page.amend(
                now -> parts.claims().supersede(now.claim()),
                next ->
                        desk.navigator()
                                .go(new Intent.ToNew(new RecordRef(RecordKind.CLAIM, next.id()))));
    }

    void remove() {
        with(claim -> parts.claims().remove(claim));
    }

    /// Says how a claim comes about: from words, so that it can always be followed back to them.
    void explainMaking() {
        desk.problems().accept(new NeedsWordsException());
    }

    void says(Agent agent, AttributionRole role) {
        with(claim -> parts.attributions().add(claim, role, agent.id(), null, null));
    }

    /// Adds a link of the chain whom the source does not name.
    void saysUnnamed(AttributionRole role) {
        with(claim -> parts.attributions().add(claim, role, null, null, null));
    }

    void says(String newAgent, AttributionRole role) {
        with(claim -> {
            parts.attributions().addNew(claim, role, newAgent);
        });
    }

    void removePart(RecordRef part) {
        with(claim -> parts.attributions().remove(claim, part));
    }

    void concerns(RecordRef target) {
        with(claim -> parts.attributions().concern(claim, target, null));
    }

    void concerns(String newAgent) {
        with(claim -> {
            parts.attributions().concernNew(claim, newAgent);
        });
    }

    void at(@Nullable Place place) {
        with(claim -> parts.claims().change(claim.at(place == null ? null : place.id())));
    }

    void at(String newPlace) {
        with(claim -> {
            parts.claims().at(claim, newPlace);
        });
    }

    void link(ClaimRow other, ClaimLinkKind kind) {
        with(claim -> {
            Claim to =
                    parts.claims()
                            .find(other.id())
                            .orElseThrow(
                                    () -> new GoneException(Problem.of("history.problem.gone")));
            parts.links().add(claim, to, kind, null);
        });
    }

    /// Says what a link's two claims differ about.
    ///
    /// @param kept runs when it is in the casefile
    void ask(ClaimView.Linked linked, @Nullable String question, Runnable kept) {
        page.amend(now -> {
            for (ClaimView.Linked one : now.links()) {
                if (one.link().id().equals(linked.link().id())) {
                    parts.links().change(now.claim(), one.other(), one.link().asking(question));
                    kept.run();
                }
            }
        });
    }

    void unlink(ClaimView.Linked linked) {
        with(claim -> parts.links().remove(claim, linked.other(), linked.link()));
    }

    List<Agent> findAgents(String typed) throws ProblemException {
        return parts.agents().suggest(typed, OFFERED);
    }

    /// What somebody who was found is called now.
    String called(Agent agent) {
        return parts.agents().naming().of(agent);
    }

    List<NamedRecord> findSources(String typed) throws ProblemException {
        return parts.ledgers().sources().suggest(typed, OFFERED).stream()
                .map(one -> ClaimReading.ofSource(one.id(), one.title()))
                .toList();
    }

    List<Place> findPlaces(String typed) throws ProblemException {
        return parts.places().suggest(typed, OFFERED);
    }

    /// Claims to link the shown one with; itself is not among them.
    List<ClaimRow> findOthers(String typed) throws ProblemException {
        UUID shown = page.shown();
        return parts.claims().suggest(typed, OFFERED + 1).stream()
                .filter(row -> !row.id().equals(shown))
                .limit(OFFERED)
                .toList();
    }

    private void with(Step step) {
        page.amend(now -> step.on(now.claim()));
    }

    /// A change of the shown claim.
    private interface Step {
        void on(Claim claim) throws ProblemException;
    }
}
