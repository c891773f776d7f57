package org.dalil.packet.material;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.allegation.Allegations;
import org.dalil.database.Tx;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.redaction.Redaction;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.interview.Interview;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Reads what a packet may need, in a few queries however much it is. Decides nothing.
public final class MaterialReading {
    private final Holdings holdings;
    private final Roots roots;
    private final Allegations allegations;

    public MaterialReading(Holdings holdings, Allegations allegations) {
        this.holdings = holdings;
        this.allegations = allegations;
        this.roots = new Roots(holdings);
    }

    /// All that belongs to these records, without the names that stand in texts.
    public Material of(Tx tx, List<RecordRef> wished) throws SQLException {
        Set<UUID> wanted = roots.claims(tx, wished);
        Closure closure = new Closure(holdings, allegations);
        Set<UUID> reached = new LinkedHashSet<>(closure.from(tx, wanted));
        Set<UUID> related = new LinkedHashSet<>(roots.related(tx, reached));
        related.removeAll(wanted);
        Set<UUID> all = new LinkedHashSet<>(reached);
        all.addAll(related);
        Map<UUID, Claim> claims = byId(tx, Claim.SHAPE, all);
        var supports = group(tx, Support.SHAPE, "claim", all, "t.position, t.id", Support::claim);
        var concerns = group(tx, Concern.SHAPE, "claim", all, "t.id", Concern::claim);
        var chains =
                group(tx, Attribution.SHAPE, "claim", all, "t.position, t.id", Attribution::claim);
        Map<UUID, Passage> passages = passages(tx, supports);
        Set<UUID> ids = new HashSet<>();
        passages.values().forEach(one -> ids.add(one.source()));
        Map<UUID, Source> sources = byId(tx, Source.SHAPE, ids);
        Map<UUID, Interview> interviews = interviews(tx, ids);
        wanted.retainAll(claims.keySet());
        return new Material(
                wanted,
                related,
                claims,
                supports,
                passages,
                sources,
                group(tx, EvidenceItem.SHAPE, "source", ids, "t.id", EvidenceItem::source),
                interviews,
                consents(tx, interviews.values()),
                concerns,
                chains,
                agents(tx, claims.values(), concerns, chains, sources.values(), interviews),
                closure.against,
                closure.rebuttals,
                closure.inputs,
                closure.told(),
                redacted(tx, ids),
                Map.of(),
                traits(tx));
    }

    private Map<UUID, Interview> interviews(Tx tx, Collection<UUID> sources) throws SQLException {
        Map<UUID, Interview> interviews = new HashMap<>();
        holdings.records()
                .naming(tx, Interview.SHAPE, "source", sources, "t.id")
                .forEach(one -> interviews.putIfAbsent(one.source(), one));
        return interviews;
    }

    private Map<UUID, Passage> passages(Tx tx, Map<UUID, List<Support>> supports)
            throws SQLException {
        Set<UUID> ids = new HashSet<>();
        supports.values().forEach(all -> all.forEach(one -> ids.add(one.passage())));
        return byId(tx, Passage.SHAPE, ids);
    }

    // What nobody quoted may be redacted too: it stands in the same texts.
    private Map<UUID, List<RedactedWords>> redacted(Tx tx, Collection<UUID> sources)
            throws SQLException {
        Map<UUID, Passage> marked = byId(tx, Passage.SHAPE, roots.redacted(tx, sources));
        Map<UUID, List<RedactedWords>> redacted = new HashMap<>();
        for (Redaction one :
                holdings.records()
                        .naming(tx, Redaction.SHAPE, "passage", marked.keySet(), "t.id")) {
            Passage words = marked.get(one.passage());
            if (words != null) {
                redacted.computeIfAbsent(words.source(), id -> new ArrayList<>())
                        .add(new RedactedWords(words, one));
            }
        }
        return redacted;
    }

    private Map<UUID, List<Consent>> consents(Tx tx, Collection<Interview> interviews)
            throws SQLException {
        List<UUID> people =
                interviews.stream()
                        .map(one -> one.attendance().interviewee())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return group(tx, Consent.SHAPE, "person", people, "t.id", Consent::person);
    }

    private Map<UUID, Agent> agents(
            Tx tx,
            Collection<Claim> claims,
            Map<UUID, List<Concern>> concerns,
            Map<UUID, List<Attribution>> chains,
            Collection<Source> sources,
            Map<UUID, Interview> interviews)
            throws SQLException {
        Set<@Nullable UUID> ids = new HashSet<>();
        for (Claim one : claims) {
            RecordRef subject = one.slots().subject();
            RecordRef object = one.slots().object();
            ids.add(subject == null ? null : subject.id());
            ids.add(object == null ? null : object.id());
        }
        concerns.values().forEach(all -> all.forEach(one -> ids.add(one.target().id())));
        chains.values().forEach(all -> all.forEach(one -> ids.add(one.agent())));
        for (Source one : sources) {
            ids.add(one.creator());
            ids.add(one.publisher());
        }
        interviews.values().forEach(one -> ids.add(one.attendance().interviewee()));
        Set<UUID> known = new HashSet<>();
        for (UUID one : ids) {
            if (one != null) {
                known.add(one);
            }
        }
        return byId(tx, Agent.SHAPE, known);
    }

    private Traits traits(Tx tx) throws SQLException {
        Map<UUID, Set<String>> byPerson = new HashMap<>();
        String fields = String.join("','", Traits.FIELDS);
        for (Claim one :
                holdings.records()
                        .where(tx, Claim.SHAPE, "predicate IN ('" + fields + "')", "id")) {
            RecordRef subject = one.slots().subject();
            String trait = Traits.of(one);
            if (subject != null && trait != null) {
                byPerson.computeIfAbsent(subject.id(), id -> new HashSet<>()).add(trait);
            }
        }
        return new Traits(byPerson);
    }

    private <T extends Recorded> Map<UUID, T> byId(
            Tx tx, RecordShape<T> shape, Collection<UUID> ids) throws SQLException {
        Map<UUID, T> found = new LinkedHashMap<>();
        for (T one : holdings.records().naming(tx, shape, "id", ids, "t.id")) {
            found.put(one.id(), one);
        }
        return found;
    }

    private <T extends Recorded> Map<UUID, List<T>> group(
            Tx tx,
            RecordShape<T> shape,
            String field,
            Collection<UUID> ids,
            String order,
            Function<T, UUID> by)
            throws SQLException {
        Map<UUID, List<T>> groups = new HashMap<>();
        for (T one : holdings.records().naming(tx, shape, field, ids, order)) {
            groups.computeIfAbsent(by.apply(one), id -> new ArrayList<>()).add(one);
        }
        return groups;
    }
}
