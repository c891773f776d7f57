package org.dalil.claim.ui.board;

import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.conflict.Conflict;
import org.dalil.claim.conflict.ConflictPosition;
import org.dalil.claim.conflict.ConflictState;
import org.dalil.claim.conflict.Standpoint;
import org.dalil.claim.conflict.Suggestion;
import org.dalil.claim.ui.ClaimParts;
import org.dalil.claim.ui.Questions;
import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of the conflict board. Knows no scene-graph type.
final class ConflictModel {
    private static final int OFFERED = 7;
    private static final int MOST_SUGGESTED = 60;
    private final ClaimParts parts;
    private final Desk desk;
    private final PageModel<ConflictView> page;

    ConflictModel(ClaimParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        this.page = new PageModel<>(desk, "conflict", this::read);
    }

    PageModel<ConflictView> page() {
        return page;
    }

    private @Nullable ConflictView read(UUID id) throws ProblemException {
        Conflict conflict = parts.ledgers().conflicts().find(id).orElse(null);
        if (conflict == null) {
            return null;
        }
        List<ConflictView.Side> sides = new ArrayList<>();
        List<Standpoint> standpoints = parts.ledgers().conflicts().standpoints(id);
        Map<UUID, Allegation> alleged =
                parts.ledgers()
                        .allegations()
                        .among(standpoints.stream().map(one -> one.claim().id()).toList());
        for (Standpoint one : standpoints) {
            Claim claim = one.claim();
            sides.add(
                    new ConflictView.Side(
                            one.position(),
                            claim,
                            voices(claim),
                            alleged.get(claim.id()),
                            parts.claims().corrected(claim.id()).orElse(null)));
        }
        return new ConflictView(conflict, sides);
    }

    private String voices(Claim claim) throws ProblemException {
        List<String> names = new ArrayList<>();
        for (Attribution link : parts.claims().chain(claim.id())) {
            UUID agent = link.agent();
            names.add(
                    agent == null
                            ? desk.texts().of("claim.anonymous")
                            : parts.agents().name(agent).orElse("–"));
        }
        return String.join(" → ", names);
    }

    /// Keeps the conflict as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UnaryOperator<Conflict> how, Runnable kept) {
        page.amend(now -> parts.ledgers().conflicts().change(how.apply(now.conflict())), kept);
    }

    /// Says how far the conflict has come, for the reason that is written.
    void decide(ConflictState state) {
        page.amend(now ->
                parts.ledgers()
                        .conflicts()
                        .decide(now.conflict(), state, now.conflict().resolution()));
    }

    /// Keeps the reason; the state stays.
    ///
    /// @param kept runs when it is in the casefile
    void reason(@Nullable String words, Runnable kept) {
        page.amend(
                now ->
                        parts.ledgers()
                                .conflicts()
                                .decide(now.conflict(), now.conflict().conflictState(), words),
                kept);
    }

    void join(ClaimRow row, long side) {
        page.amend(now -> {
            Claim claim =
                    parts.claims()
                            .find(row.id())
                            .orElseThrow(
                                    () -> new GoneException(Problem.of("history.problem.gone")));
            parts.ledgers().conflicts().join(now.conflict(), claim, side);
        });
    }

    /// Lets what corrects a claim take its side as well. The corrected one stays: what was said
    /// stands beside what it was corrected to.
    void takeCorrection(ConflictPosition position) {
        page.amend(now -> {
            for (ConflictView.Side one : now.sides()) {
                Claim correction = one.correction();
                if (correction != null && one.position().id().equals(position.id())) {
                    parts.ledgers().conflicts().join(now.conflict(), correction, position.side());
                }
            }
        });
    }

    void leave(ConflictPosition position) {
        page.amend(now -> parts.ledgers().conflicts().leave(now.conflict(), position));
    }

    void remove() {
        page.amend(now -> parts.ledgers().conflicts().remove(now.conflict()));
    }

    /// A pair that looks like a conflict, with the question it would begin with.
    ///
    /// @param first the words of the first claim, behind who says so where it is an allegation
    /// @param second those of the second
    record Proposal(Suggestion suggestion, String question, String first, String second) {}

    /// What looks like a conflict anywhere in the casefile.
    List<Proposal> proposals() throws ProblemException {
        List<Proposal> proposals = new ArrayList<>();
        List<Suggestion> suggestions = parts.ledgers().suggestions().all(MOST_SUGGESTED);
        Set<UUID> claims = new HashSet<>();
        suggestions.forEach(one -> claims.addAll(List.of(one.first().id(), one.second().id())));
        Map<UUID, Allegation> alleged = parts.ledgers().allegations().among(claims);
        for (Suggestion one : suggestions) {
            proposals.add(
                    new Proposal(
                            one,
                            Questions.of(one, name(one.first().slots().subject()), desk.texts()),
                            told(one.first(), alleged),
                            told(one.second(), alleged)));
        }
        return proposals;
    }

    private String told(Claim claim, Map<UUID, Allegation> alleged) {
        Allegation carried = alleged.get(claim.id());
        return carried == null
                ? claim.statement()
                : carried.before(claim.statement(), desk.texts());
    }

    private @Nullable String name(@Nullable RecordRef ref) throws ProblemException {
        return ref == null ? null : parts.ledgers().names().of(ref).orElse(null);
    }

    /// Opens a conflict of a proposal.
    ///
    /// @param opened hears of it, unless the page was left
    void open(Proposal proposal, Consumer<Conflict> opened) {
        page.change(
                () ->
                        parts.ledgers()
                                .conflicts()
                                .open(
                                        proposal.question(),
                                        List.of(
                                                List.of(proposal.suggestion().first()),
                                                List.of(proposal.suggestion().second()))),
                opened);
    }

    /// Notes that a proposal is no conflict.
    ///
    /// @param done hears of it, unless the page was left
    void dismiss(Proposal proposal, Consumer<Conflict> done) {
        page.change(
                () ->
                        parts.ledgers()
                                .conflicts()
                                .dismiss(
                                        proposal.question(),
                                        proposal.suggestion().first(),
                                        proposal.suggestion().second()),
                done);
    }

    List<ClaimRow> findClaims(String typed) throws ProblemException {
        return parts.claims().suggest(typed, OFFERED);
    }
}
