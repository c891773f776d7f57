package org.dalil.people.ui.law.retraction;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.desk.control.matter.RetractionTelling;
import org.dalil.history.GoneException;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.retraction.Retraction;
import org.dalil.people.ui.law.fold.ClaimLine;
import org.dalil.people.ui.law.fold.ClaimLines;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Reads what somebody took back, and links a later denial with the first account. Knows no
/// scene-graph type and changes no claim.
final class RetractionsModel {
    private static final int OFFERED = 8;
    private final Claims claims;
    private final ClaimLinks links;
    private final RetractionTelling telling;
    private final ClaimLines lines;
    private final Desk desk;
    private volatile @Nullable UUID who;
    private long changes;

    RetractionsModel(MatterDoors doors, Desk desk) {
        this.desk = desk;
        this.claims = doors.claims();
        this.links = new ClaimLinks(doors.holdings(), doors.agents().naming());
        this.telling = new RetractionTelling(doors.holdings(), doors.agents(), desk.texts());
        this.lines = new ClaimLines(doors.holdings(), doors.agents().naming(), desk.texts());
    }

    /// Not for the screen’s thread. A link of which one claim was taken away is left out.
    RetractionsView read(UUID person) throws ProblemException {
        List<RetractionTelling.Told> told = telling.of(person);
        Set<UUID> ids = new HashSet<>();
        for (RetractionTelling.Told one : told) {
            ids.add(one.retraction().denial());
            ids.add(one.retraction().account());
        }
        Map<UUID, ClaimLine> known = lines.of(ids);
        List<RetractionsView.Row> rows = new ArrayList<>();
        for (RetractionTelling.Told one : told) {
            ClaimLine denial = known.get(one.retraction().denial());
            ClaimLine account = known.get(one.retraction().account());
            if (denial != null && account != null) {
                rows.add(new RetractionsView.Row(one, denial, account));
            }
        }
        return new RetractionsView(rows);
    }

    /// Says whose they are.
    void about(UUID person) {
        who = person;
    }

    /// The claims about the person whose words or number hold what was typed, then any others.
    List<ClaimRow> find(String typed) throws ProblemException {
        UUID person = who;
        List<ClaimRow> found = new ArrayList<>();
        String key = Folding.key(typed);
        if (person != null) {
            claims.about(new RecordRef(RecordKind.AGENT, person)).stream()
                    .filter(row -> Folding.key(row.statement()).contains(key))
                    .limit(OFFERED)
                    .forEach(found::add);
        }
        for (ClaimRow row : claims.suggest(typed, OFFERED)) {
            if (found.size() < OFFERED
                    && found.stream().noneMatch(one -> one.id().equals(row.id()))) {
                found.add(row);
            }
        }
        return found;
    }

    /// Links the denial with the account that it takes back.
    void link(UUID denial, UUID account, boolean coerced) {
        ClaimLinkKind kind =
                coerced ? ClaimLinkKind.RETRACTS_UNDER_COERCION : ClaimLinkKind.RETRACTS;
        change(() -> links.add(claim(denial), claim(account), kind, null));
    }

    /// Takes the link away; both claims stay.
    void unlink(Retraction retraction) {
        change(() -> {
            Claim denial = claim(retraction.denial());
            for (ClaimLink one : links.of(denial.id())) {
                if (one.id().equals(retraction.link())) {
                    links.remove(denial, claim(retraction.account()), one);
                }
            }
            return denial;
        });
    }

    private Claim claim(UUID id) throws ProblemException {
        return claims.find(id)
                .orElseThrow(() -> new GoneException(Problem.of("history.problem.gone")));
    }

    private void change(Callable<?> work) {
        desk.jobs()
                .latest(this, "retraction.change." + ++changes, work, done -> {}, desk.problems());
    }
}
