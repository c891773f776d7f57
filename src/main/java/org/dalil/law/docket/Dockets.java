package org.dalil.law.docket;

import org.dalil.claim.matter.MatterKind;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.Gathered;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.BondBook;
import org.dalil.law.bond.Bonds;
import org.dalil.law.deadline.Deadline;
import org.dalil.law.deadline.DeadlineRule;
import org.dalil.law.deadline.Deadlines;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads the last days that follow from what is told of the people, groups and proceedings that a
/// working file gathers, all of them in a few statements. Changes nothing.
public final class Dockets {
    private static final Set<MatterKind> STARTING =
            EnumSet.of(
                    MatterKind.EXTRADITION_REQUEST, MatterKind.PROCEEDING, MatterKind.LEGAL_STEP);

    /// The fields that name whom a request or proceeding is about.
    private static final List<String> NAMING = List.of("sought", "party");

    private final Dossiers dossiers;
    private final Bonds bonds;
    private final CaseContents contents;

    public Dockets(Dossiers dossiers, Bonds bonds, CaseContents contents) {
        this.dossiers = dossiers;
        this.bonds = bonds;
        this.contents = contents;
    }

    /// A last day before anything is named.
    ///
    /// @param owner whom it is told of, or null
    private record Found(RecordRef matter, @Nullable UUID owner, UUID claim, Deadline deadline) {
        @Nullable LocalDate safe() {
            return deadline instanceof Deadline.Due due ? due.safe() : null;
        }

        Same same() {
            return new Same(owner, deadline.rule(), safe(), safe() == null ? matter.id() : null);
        }

        int rank(LocalDate today) {
            LocalDate safe = safe();
            return safe == null ? 1 : safe.isBefore(today) ? 2 : 0;
        }

        /// Among those of one rank; what is over counts backwards.
        long order(LocalDate today) {
            LocalDate safe = safe();
            long day = safe == null ? 0 : safe.toEpochDay();
            return rank(today) == 2 ? -day : day;
        }
    }

    /// What makes two last days one: several claims may start it.
    private record Same(
            @Nullable UUID owner,
            DeadlineRule rule,
            @Nullable LocalDate safe,
            @Nullable UUID matter) {}

    /// The last days of what is gathered; records of other kinds start none.
    ///
    /// @param today what is before it is over
    public Docket of(Collection<RecordRef> gathered, LocalDate today) throws ProblemException {
        List<RecordRef> asked = gathered.stream().filter(Dockets::starts).distinct().toList();
        if (asked.isEmpty()) {
            return Docket.NONE;
        }
        Map<Same, Found> found = new LinkedHashMap<>();
        for (Found day : found(asked)) {
            found.putIfAbsent(day.same(), day);
        }
        List<Found> all = new ArrayList<>(found.values());
        all.sort(
                Comparator.<Found>comparingInt(one -> one.rank(today))
                        .thenComparingLong(one -> one.order(today)));
        int open = (int) all.stream().filter(one -> one.rank(today) < 2).count();
        List<Found> first = all.subList(0, Math.min(all.size(), Docket.MOST));
        return new Docket(named(first), open, all.size() - first.size());
    }

    private static boolean starts(RecordRef ref) {
        return ref.kind() == RecordKind.AGENT
                || MatterKind.of(ref.kind()).filter(STARTING::contains).isPresent();
    }

    private List<Found> found(List<RecordRef> asked) throws ProblemException {
        Map<UUID, Dossier> read = dossiers.about(asked, STARTING);
        Map<UUID, UUID> owners = new HashMap<>();
        for (RecordRef one : asked) {
            Dossier its = read.get(one.id());
            UUID owner = its == null ? null : owner(one, its);
            if (owner != null) {
                owners.put(one.id(), owner);
            }
        }
        Set<RecordRef> further = new HashSet<>();
        for (UUID owner : owners.values()) {
            if (!read.containsKey(owner)) {
                further.add(new RecordRef(RecordKind.AGENT, owner));
            }
        }
        Map<UUID, Dossier> known = new HashMap<>(read);
        if (!further.isEmpty()) {
            known.putAll(dossiers.about(further, STARTING));
        }
        BondBook book = bonds.book();
        List<Found> all = new ArrayList<>();
        for (RecordRef one : asked) {
            UUID owner = owners.get(one.id());
            Dossier dossier = known.get(owner == null ? one.id() : owner);
            if (dossier != null && !dossier.told().isEmpty()) {
                all.addAll(of(one, owner, dossier, book));
            }
        }
        return all;
    }

    /// Whose dossier tells of something: a proceeding alone does not say which State’s law runs.
    private static @Nullable UUID owner(RecordRef asked, Dossier dossier) {
        if (asked.kind() == RecordKind.AGENT) {
            return asked.id();
        }
        for (Told one : dossier.told()) {
            RecordRef above = one.within();
            if (above != null && above.kind() == RecordKind.AGENT) {
                return above.id();
            }
            for (String field : NAMING) {
                for (UUID who : one.named(field)) {
                    return who;
                }
            }
        }
        return null;
    }

    private static List<Found> of(
            RecordRef asked, @Nullable UUID owner, Dossier dossier, BondBook book) {
        Map<UUID, Told> told = new HashMap<>();
        dossier.told().forEach(one -> told.put(one.id(), one));
        List<Found> all = new ArrayList<>();
        for (Deadlines.Started one : Deadlines.of(dossier, book)) {
            Told its = Objects.requireNonNull(told.get(one.matter()));
            if (asked.kind() == RecordKind.AGENT || isWithin(its, asked.id(), told)) {
                all.add(
                        new Found(
                                new RecordRef(its.kind().records(), its.id()),
                                its.group() == null ? owner : its.group(),
                                one.claim(),
                                one.deadline()));
            }
        }
        return all;
    }

    /// Whether something is what was asked for or a part of it, and not only beside it.
    private static boolean isWithin(Told one, UUID asked, Map<UUID, Told> told) {
        Told at = one;
        for (int step = 0; at != null && step <= told.size(); step++) {
            if (at.id().equals(asked)) {
                return true;
            }
            RecordRef above = at.within();
            at = above == null ? null : told.get(above.id());
        }
        return false;
    }

    private List<LastDay> named(List<Found> days) throws ProblemException {
        List<RecordRef> refs = new ArrayList<>();
        for (Found one : days) {
            refs.add(one.matter());
            UUID owner = one.owner();
            if (owner != null) {
                refs.add(new RecordRef(RecordKind.AGENT, owner));
            }
        }
        Map<UUID, String> names = new HashMap<>();
        for (Gathered one : contents.named(refs)) {
            names.put(one.ref().id(), one.title());
        }
        return days.stream()
                .map(one ->
                        new LastDay(
                                names.getOrDefault(one.matter().id(), "–"),
                                names.getOrDefault(one.owner(), ""),
                                new RecordRef(RecordKind.CLAIM, one.claim()),
                                one.deadline()))
                .toList();
    }
}
