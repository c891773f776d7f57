package org.dalil.people.ui.law.fold;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Support;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Naming;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads claims as lines, many at once in a few statements. Leaves out those that were taken away.
public final class ClaimLines {
    private final Holdings holdings;
    private final Allegations allegations;
    private final PassageLines passages;
    private final Texts texts;

    /// @param naming what those are called who allege something
    public ClaimLines(Holdings holdings, Naming naming, Texts texts) {
        this.holdings = holdings;
        this.allegations = new Allegations(holdings.database(), naming);
        this.passages = new PassageLines(holdings, texts);
        this.texts = texts;
    }

    /// These claims, each as its line.
    public Map<UUID, ClaimLine> of(Collection<UUID> claims) throws ProblemException {
        Set<UUID> ids = new HashSet<>(claims);
        Map<UUID, Allegation> alleged = allegations.among(ids);
        Map<UUID, UUID> rests = new HashMap<>();
        for (Support one : naming(Support.SHAPE, "claim", ids, "t.position, t.id")) {
            rests.putIfAbsent(one.claim(), one.passage());
        }
        Map<UUID, NamedRecord> words = passages.of(rests.values());
        Set<UUID> corrected =
                naming(Claim.SHAPE, "supersedes", ids, "t.id").stream()
                        .map(Claim::supersedes)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Map<UUID, ClaimLine> lines = new LinkedHashMap<>();
        for (Claim one : naming(Claim.SHAPE, "id", ids, "t.number, t.id")) {
            UUID rest = rests.get(one.id());
            lines.put(
                    one.id(),
                    new ClaimLine(
                            one.id(),
                            words(one, alleged.get(one.id())),
                            rest == null ? null : words.get(rest),
                            corrected.contains(one.id())));
        }
        return lines;
    }

    private String words(Claim claim, @Nullable Allegation alleged) {
        String number = texts.of("claim.number", Map.of("number", claim.number()));
        return number
                + "  "
                + (alleged == null ? claim.statement() : alleged.before(claim.statement(), texts));
    }

    private <T extends Recorded> List<T> naming(
            RecordShape<T> shape, String field, Set<UUID> ids, String order)
            throws ProblemException {
        return holdings.database()
                .read(tx -> holdings.records().naming(tx, shape, field, ids, order));
    }
}
