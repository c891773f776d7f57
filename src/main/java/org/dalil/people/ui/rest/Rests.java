package org.dalil.people.ui.rest;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.Grounds;
import org.dalil.claim.naming.NamesByClaim;
import org.dalil.desk.Intent;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.Locator;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Membership;
import org.dalil.source.Passage;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Finds the claims and passages that something about people can rest on, and says which one it
/// does. Changes nothing but for the name that a claim gives.
public final class Rests {
    private static final int OFFERED = 7;
    private static final int LONGEST = 90;
    private final Holdings holdings;
    private final Claims claims;
    private final Grounds grounds;
    private final NamesByClaim names;

    public Rests(Holdings holdings) {
        this.holdings = holdings;
        this.claims = new Claims(holdings);
        this.grounds = new Grounds(holdings);
        this.names = new NamesByClaim(holdings, claims);
    }

    /// The claims whose words or number hold what was typed.
    public List<NamedRecord> findClaims(String typed, Texts texts) throws ProblemException {
        return claims.suggest(typed, OFFERED).stream()
                .map(row -> claim(row.id(), row.number(), row.statement(), texts))
                .toList();
    }

    /// The passages that carry claims about somebody and hold what was typed, then those of the
    /// claims whose words hold it.
    public List<NamedRecord> findPassages(UUID agent, String typed, Texts texts)
            throws ProblemException {
        String key = Folding.key(typed);
        Map<UUID, NamedRecord> found = new LinkedHashMap<>();
        for (Ground one : grounds.of(new RecordRef(RecordKind.AGENT, agent))) {
            if (Folding.key(one.locator().quote()).contains(key)) {
                found.putIfAbsent(one.passage(), passage(one, texts));
            }
        }
        for (var row : claims.suggest(typed, OFFERED)) {
            for (Ground one : grounds.of(new RecordRef(RecordKind.CLAIM, row.id()))) {
                found.putIfAbsent(one.passage(), passage(one, texts));
            }
        }
        return new ArrayList<>(found.values()).stream().limit(OFFERED).toList();
    }

    /// The claim that something rests on; null for none.
    public @Nullable NamedRecord claim(@Nullable UUID id, Texts texts) throws ProblemException {
        if (id == null) {
            return null;
        }
        Claim claim = claims.find(id).orElse(null);
        return claim == null ? gone(id) : claim(id, claim.number(), claim.statement(), texts);
    }

    /// The passage that a name was read in; null for none.
    public @Nullable NamedRecord passage(@Nullable UUID id, Texts texts) throws ProblemException {
        if (id == null) {
            return null;
        }
        Passage one = holdings.records().find(Passage.SHAPE, id).orElse(null);
        return one == null
                ? gone(id)
                : passage(
                        id,
                        way(one.source(), one.textVersion(), one.locator()),
                        one.locator(),
                        texts);
    }

    /// Gives a member whom nobody had named the name that a claim says; nothing when the claim is
    /// gone.
    public void name(Agent member, Membership membership, String name, UUID claim)
            throws ProblemException {
        Claim says = claims.find(claim).orElse(null);
        if (says != null) {
            names.name(member, membership, name, says);
        }
    }

    private static NamedRecord claim(UUID id, long number, String statement, Texts texts) {
        String name = texts.of("claim.number", Map.of("number", number));
        return new NamedRecord(
                id,
                name,
                name + "  " + statement,
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, id)));
    }

    private static NamedRecord passage(Ground one, Texts texts) {
        Intent way = way(one.source(), one.textVersion(), one.locator());
        return passage(one.passage(), way, one.locator(), texts);
    }

    private static NamedRecord passage(UUID id, Intent way, Locator at, Texts texts) {
        String seen = Excerpt.line(at.quote(), LONGEST);
        String words = texts.of("people.rest.quoted", Map.of("quote", seen));
        return new NamedRecord(id, words, words, way);
    }

    private static Intent way(UUID source, UUID version, Locator at) {
        return new Intent.ToWords(source, version, at.start(), at.end());
    }

    private static NamedRecord gone(UUID id) {
        return new NamedRecord(id, "–", "–", null);
    }
}
