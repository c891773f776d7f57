package org.dalil.claim.ui;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Concern;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.event.Event;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// State and actions of a claim's page. Knows no scene-graph type.
final class ClaimModel {
    private static final int OFFERED = 7;
    private final ClaimParts parts;
    private final Desk desk;
    private final PageModel<ClaimView> page;

    ClaimModel(ClaimParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.page = new PageModel<>(desk, "claim", this::read);
    }

    /// The page's life, which record it shows, and what is shown.
    PageModel<ClaimView> page() {
        return page;
    }

    private @Nullable ClaimView read(UUID wanted) throws ProblemException {
        Claim claim = parts.claims().find(wanted).orElse(null);
        if (claim == null) {
            return null;
        }
        UUID place = claim.place();
        return new ClaimView(
                claim,
                place == null ? null : parts.places().find(place).map(Place::name).orElse(null),
                chain(wanted),
                concerns(wanted),
                links(wanted),
                parts.claims()
                        .supersededBy(wanted)
                        .map(next -> new RecordRef(RecordKind.CLAIM, next))
                        .orElse(null));
    }

    private List<ClaimView.ChainLink> chain(UUID claim) throws ProblemException {
        List<ClaimView.ChainLink> links = new ArrayList<>();
        for (Attribution one : parts.claims().chain(claim)) {
            UUID agent = one.agent();
            links.add(
                    new ClaimView.ChainLink(
                            one, agent == null ? null : parts.agents().name(agent).orElse(null)));
        }
        return links;
    }

    private List<ClaimView.Concerned> concerns(UUID claim) throws ProblemException {
        List<ClaimView.Concerned> named = new ArrayList<>();
        for (Concern one : parts.claims().concerns(claim)) {
            RecordRef target = one.target();
            String name =
                    target.kind() == RecordKind.EVENT
                            ? parts.events().find(target.id()).map(Event::title).orElse("–")
                            : parts.agents().name(target.id()).orElse("–");
            named.add(new ClaimView.Concerned(one, name));
        }
        return named;
    }

    private List<ClaimView.Linked> links(UUID claim) throws ProblemException {
        List<ClaimView.Linked> linked = new ArrayList<>();
        for (ClaimLink one : parts.links().of(claim)) {
            parts.claims()
                    .find(one.other(claim))
                    .ifPresent(other -> linked.add(new ClaimView.Linked(one, other)));
        }
        return linked;
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
