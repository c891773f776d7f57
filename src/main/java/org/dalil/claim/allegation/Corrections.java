package org.dalil.claim.allegation;

import org.dalil.database.Row;
import org.dalil.database.Tx;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which claims are corrections of each other, over all steps. What was said against one of them
/// was said against all: words put better do not shake off an answer.
final class Corrections {
    private static final List<String> STEPS =
            List.of(
                    "SELECT id, supersedes, gone FROM claim WHERE id = ANY(?) AND supersedes IS NOT"
                            + " NULL",
                    "SELECT id, supersedes, gone FROM claim WHERE supersedes = ANY(?)");
    private final Map<UUID, Set<UUID>> next = new HashMap<>();

    private Corrections() {}

    /// The statements by which it goes a step.
    static List<String> steps() {
        return STEPS;
    }

    static Corrections around(Tx tx, Collection<UUID> claims) throws SQLException {
        Corrections corrections = new Corrections();
        Set<UUID> found = Set.copyOf(claims);
        while (!found.isEmpty()) {
            Set<UUID> known = new HashSet<>(corrections.next.keySet());
            known.addAll(found);
            found.forEach(one -> corrections.next.computeIfAbsent(one, id -> new HashSet<>()));
            Object ids = found.toArray(new UUID[0]);
            for (String sql : STEPS) {
                tx.query(sql, corrections::step, ids);
            }
            found = new HashSet<>(corrections.next.keySet());
            found.removeAll(known);
        }
        return corrections;
    }

    private Boolean step(Row row) throws SQLException {
        if (row.flag("gone")) {
            return Boolean.FALSE;
        }
        UUID correction = row.id("id");
        UUID corrected = row.id("supersedes");
        next.computeIfAbsent(corrected, id -> new HashSet<>()).add(correction);
        return next.computeIfAbsent(correction, id -> new HashSet<>()).add(corrected);
    }

    /// Every claim that was met.
    Set<UUID> all() {
        return next.keySet();
    }

    /// This claim, what it corrects and what corrects it.
    Set<UUID> of(UUID claim) {
        Set<UUID> line = new HashSet<>(Set.of(claim));
        Deque<UUID> open = new ArrayDeque<>(line);
        while (!open.isEmpty()) {
            for (UUID one : next.getOrDefault(open.pop(), Set.of())) {
                if (line.add(one)) {
                    open.push(one);
                }
            }
        }
        return line;
    }
}
