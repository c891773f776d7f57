package org.dalil.event.casework;

import org.dalil.casefile.Holdings;
import org.dalil.claim.support.Unsourced;
import org.dalil.database.Tx;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Reads what is new in a case, what rests on nothing, what stands against each other, what nobody
/// graded, and what is due. Only reads, and stops reading a list where more than it tells are
/// found.
public final class CaseOverview {
    /// As many are looked at in one go.
    private static final int AT_ONCE = 1_000;

    private final Holdings holdings;
    private final CaseContents contents;
    private final Cases cases;
    private final WantStore wants;
    private final Unsourced unsourced;

    public CaseOverview(Holdings holdings, Cases cases, CaseContents contents) {
        this.holdings = holdings;
        this.cases = cases;
        this.contents = contents;
        this.wants = new WantStore(holdings.records());
        this.unsourced = new Unsourced(holdings);
    }

    /// The overview of a case.
    ///
    /// @param since what was made or changed after it is new
    /// @param today whoever has a last day before it is late
    public Overview of(UUID ofCase, Instant since, LocalDate today) throws ProblemException {
        CaseReach reach =
                new CaseReach(
                        holdings.records(),
                        cases.gathered(ofCase).stream().map(RecordRef::id).toList());
        return new Overview(
                fresh(ofCase, reach, since),
                unsourced(reach),
                conflicting(reach),
                ungraded(ofCase, reach),
                due(ofCase, today));
    }

    /// What was made or changed since, newest first.
    Told fresh(UUID ofCase, CaseReach reach, Instant since) throws ProblemException {
        return told(
                holdings.database()
                        .read(tx -> {
                            Set<RecordRef> found = new LinkedHashSet<>();
                            long first = wants.firstAfter(tx, since);
                            boolean more = first > 0;
                            for (int turn = 0; more && found.size() <= Told.MOST; turn++) {
                                List<RecordRef> some =
                                        wants.changed(tx, ofCase, first, turn).orElse(null);
                                more = some != null;
                                found.addAll(some == null ? List.of() : within(tx, reach, some));
                            }
                            return List.copyOf(found);
                        }));
    }

    private static List<RecordRef> within(Tx tx, CaseReach reach, List<RecordRef> changed)
            throws SQLException {
        Set<UUID> claims = reach.claims(tx, ids(changed));
        Set<UUID> others =
                reach.matters(
                        tx,
                        changed.stream().filter(one -> one.kind() != RecordKind.CLAIM).toList());
        return changed.stream()
                .filter(one -> claims.contains(one.id()) || others.contains(one.id()))
                .toList();
    }

    private static List<UUID> ids(List<RecordRef> refs) {
        return refs.stream()
                .filter(one -> one.kind() == RecordKind.CLAIM)
                .map(RecordRef::id)
                .toList();
    }

    /// Claims that rest on no words and were not derived; those that were corrected do not count.
    Told unsourced(CaseReach reach) throws ProblemException {
        List<UUID> all = unsourced.all();
        return told(
                holdings.database()
                        .read(tx -> {
                            List<RecordRef> found = new ArrayList<>();
                            for (int at = 0;
                                    at < all.size() && found.size() <= Told.MOST;
                                    at += AT_ONCE) {
                                List<UUID> some =
                                        all.subList(at, Math.min(at + AT_ONCE, all.size()));
                                Set<UUID> within = reach.claims(tx, some);
                                some.stream()
                                        .filter(within::contains)
                                        .forEach(one ->
                                                found.add(new RecordRef(RecordKind.CLAIM, one)));
                            }
                            return found;
                        }));
    }

    /// Open conflicts in which a claim of the case takes a side, and claims of it that somebody
    /// linked as standing against another without a conflict being open.
    Told conflicting(CaseReach reach) throws ProblemException {
        return told(
                holdings.database()
                        .read(tx -> {
                            List<WantStore.Side> sides = wants.sides(tx);
                            Set<UUID> within =
                                    reach.claims(
                                            tx, sides.stream().map(WantStore.Side::claim).toList());
                            Set<RecordRef> found = new LinkedHashSet<>();
                            for (WantStore.Side side : sides) {
                                if (within.contains(side.claim())
                                        || reach.gathered().contains(side.shown().id())) {
                                    found.add(side.shown());
                                }
                            }
                            return List.copyOf(found);
                        }));
    }

    /// Sources of the case without a grade of anybody’s, then its claims without one.
    Told ungraded(UUID ofCase, CaseReach reach) throws ProblemException {
        return told(
                holdings.database()
                        .read(tx -> {
                            List<RecordRef> found = new ArrayList<>();
                            for (UUID one : wants.ungradedSources(tx, ofCase, Told.MOST + 1)) {
                                found.add(new RecordRef(RecordKind.SOURCE, one));
                            }
                            ungradedClaims(tx, reach, found);
                            return found;
                        }));
    }

    private void ungradedClaims(Tx tx, CaseReach reach, List<RecordRef> found) throws SQLException {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> next = new ArrayDeque<>(reach.gathered());
        Set<UUID> been = new HashSet<>(reach.gathered());
        add(tx, reach.gathered(), seen, found);
        while (!next.isEmpty() && found.size() <= Told.MOST) {
            List<UUID> some = new ArrayList<>();
            while (some.size() < AT_ONCE / 5 && !next.isEmpty()) {
                some.add(next.poll());
            }
            CaseReach.Below below = reach.below(tx, some);
            add(tx, below.claims(), seen, found);
            below.matters().stream().filter(been::add).forEach(next::add);
        }
    }

    private void add(Tx tx, Collection<UUID> claims, Set<UUID> seen, List<RecordRef> found)
            throws SQLException {
        List<UUID> fresh = claims.stream().filter(seen::add).toList();
        for (UUID one : wants.ungradedClaims(tx, fresh)) {
            found.add(new RecordRef(RecordKind.CLAIM, one));
        }
    }

    /// What is not done: what is late first, without a day last.
    List<CaseTask> due(UUID ofCase, LocalDate today) throws ProblemException {
        return cases.tasks().of(ofCase).stream()
                .filter(task -> !task.done())
                .sorted(
                        Comparator.comparing((CaseTask task) -> !task.isOverdue(today))
                                .thenComparing(
                                        CaseTask::lastDay,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Told told(List<RecordRef> found) throws ProblemException {
        List<Gathered> named = contents.named(found.subList(0, Math.min(found.size(), Told.MOST)));
        return new Told(named, found.size() > Told.MOST);
    }
}
