package org.dalil.event.casework;

import org.dalil.casefile.Holdings;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.Claims;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Names what cases gather as people see it: people under the names they have now, allegations
/// behind who says them. Only reads.
public final class CaseContents {
    private static final List<RecordKind> ORDER = order();

    private final Holdings holdings;
    private final Agents agents;
    private final Claims claims;
    private final Naming naming;
    private final Texts texts;
    private final CaseStore store;

    /// The records of one kind that a case gathers.
    ///
    /// @param count how many stand
    /// @param first some of them, in the order in which they were gathered
    public record Group(RecordKind kind, int count, List<Gathered> first) {}

    public CaseContents(Holdings holdings, Agents agents, Claims claims, Texts texts) {
        this.holdings = holdings;
        this.agents = agents;
        this.claims = claims;
        this.naming = agents.naming();
        this.texts = texts;
        this.store = new CaseStore(holdings);
    }

    private static List<RecordKind> order() {
        List<RecordKind> order =
                new ArrayList<>(
                        List.of(
                                RecordKind.EVENT,
                                RecordKind.AGENT,
                                RecordKind.PLACE,
                                RecordKind.SOURCE,
                                RecordKind.CLAIM,
                                RecordKind.CONFLICT));
        for (MatterKind kind : MatterKind.values()) {
            order.add(kind.records());
        }
        return List.copyOf(order);
    }

    /// The kinds in the order in which they are listed.
    public static List<RecordKind> kinds() {
        return ORDER;
    }

    /// What a case gathers, by kind; kinds of which nothing stands are left out.
    ///
    /// @param most how many of each are named at most
    public List<Group> groups(Collection<RecordRef> gathered, int most) throws ProblemException {
        Map<RecordKind, List<UUID>> each = CaseStore.byKind(gathered);
        List<Group> groups = new ArrayList<>();
        for (RecordKind kind : ORDER) {
            List<UUID> ids = each.getOrDefault(kind, List.of());
            List<Gathered> standing =
                    ids.isEmpty()
                            ? List.of()
                            : holdings.database().read(tx -> store.standing(tx, kind, ids));
            if (!standing.isEmpty()) {
                Map<UUID, Gathered> byId = byId(standing);
                List<Gathered> first =
                        ids.stream().map(byId::get).filter(Objects::nonNull).limit(most).toList();
                groups.add(new Group(kind, standing.size(), shown(first)));
            }
        }
        return groups;
    }

    /// These records as people see them, in this order; what was taken away is left out.
    public List<Gathered> named(Collection<RecordRef> refs) throws ProblemException {
        Map<UUID, Gathered> known = new HashMap<>();
        for (Map.Entry<RecordKind, List<UUID>> one : CaseStore.byKind(refs).entrySet()) {
            known.putAll(
                    byId(
                            holdings.database()
                                    .read(tx -> store.standing(tx, one.getKey(), one.getValue()))));
        }
        return shown(
                refs.stream()
                        .distinct()
                        .map(one -> known.get(one.id()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /// A few records of every kind that a case gathers, by what was typed.
    public List<Gathered> find(String typed, int each) throws ProblemException {
        if (Folding.key(typed).isEmpty()) {
            return List.of(); // signs alone name nothing
        }
        List<RecordRef> found = new ArrayList<>();
        for (RecordKind kind : ORDER) {
            switch (kind) {
                case AGENT -> {
                    for (Agent one : agents.suggest(typed, each)) {
                        found.add(new RecordRef(kind, one.id()));
                    }
                }
                case CLAIM -> {
                    for (ClaimRow one : claims.suggest(typed, each)) {
                        found.add(new RecordRef(kind, one.id()));
                    }
                }
                default -> found.addAll(store.find(kind, typed, each));
            }
        }
        return named(found);
    }

    private static Map<UUID, Gathered> byId(List<Gathered> records) {
        Map<UUID, Gathered> byId = new HashMap<>();
        records.forEach(one -> byId.put(one.ref().id(), one));
        return byId;
    }

    private List<Gathered> shown(List<Gathered> records) throws ProblemException {
        List<UUID> said =
                records.stream()
                        .filter(one -> one.ref().kind() == RecordKind.CLAIM)
                        .map(one -> one.ref().id())
                        .toList();
        Map<UUID, Allegation> alleged =
                said.isEmpty()
                        ? Map.of()
                        : new Allegations(holdings.database(), naming).among(said);
        return records.stream().map(one -> shown(one, alleged.get(one.ref().id()))).toList();
    }

    private Gathered shown(Gathered one, @Nullable Allegation allegation) {
        return switch (one.ref().kind()) {
            case AGENT ->
                    new Gathered(
                            one.ref(),
                            naming.of(one.title(), one.remark().isEmpty() ? null : one.remark()),
                            "");
            case CLAIM ->
                    new Gathered(
                            one.ref(),
                            Excerpt.line(
                                    allegation == null
                                            ? one.title()
                                            : allegation.before(one.title(), texts)),
                            texts.of("claim.number", Map.of("number", one.remark())));
            default -> new Gathered(one.ref(), Excerpt.line(one.title()), one.remark());
        };
    }
}
