package org.dalil.law.retraction;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.Concern;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.view.Fact;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.law.Certainty;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what somebody took back, and in whose hands they were then. Changes no claim.
public final class Retractions {
    private static final Set<String> CONDITIONS =
            Set.of("contact_allowed", "counsel_access", "statement_signed", "detention_type");

    private final Holdings holdings;
    private final Dossiers dossiers;

    public Retractions(Holdings holdings, Vocabularies vocabularies) {
        this.holdings = holdings;
        this.dossiers = new Dossiers(holdings, vocabularies);
    }

    /// The retractions among the claims that concern a person, as they were noted. The link goes
    /// from the denial to the account.
    public List<Retraction> of(UUID person) throws ProblemException {
        Map<UUID, Claim> claims = concerning(person);
        List<ClaimLink> links =
                holdings.database()
                        .read(tx ->
                                holdings.records()
                                        .naming(
                                                tx,
                                                ClaimLink.SHAPE,
                                                "from_claim",
                                                claims.keySet(),
                                                "t.id"));
        List<Retraction> all = new ArrayList<>();
        Dossier dossier = dossiers.of(person);
        for (ClaimLink one : links) {
            boolean coerced = one.kind().equals(ClaimLinkKind.RETRACTS_UNDER_COERCION.code());
            Claim denial = claims.get(one.from());
            if (denial != null && one.isRetraction()) {
                all.add(
                        new Retraction(
                                one.id(),
                                one.from(),
                                one.to(),
                                coerced,
                                denial.when(),
                                custody(dossier, denial.when())));
            }
        }
        return all;
    }

    private Map<UUID, Claim> concerning(UUID person) throws ProblemException {
        Set<UUID> ids = new HashSet<>();
        holdings.records()
                .where(Concern.SHAPE, "target = ?", "id", person)
                .forEach(one -> ids.add(one.claim()));
        Map<UUID, Claim> claims = new HashMap<>();
        holdings.database()
                .read(tx -> holdings.records().naming(tx, Claim.SHAPE, "id", ids, "t.id"))
                .forEach(one -> claims.put(one.id(), one));
        return claims;
    }

    /// Who held the person at a time; where the time is not known, every custody is possible.
    static List<Custody> custody(Dossier dossier, @Nullable DateValue when) {
        List<Custody> all = new ArrayList<>();
        for (Told act : dossier.of(MatterKind.ACT)) {
            boolean holds =
                    !act.facts("held_at").isEmpty()
                            || !act.facts("detaining_authority").isEmpty()
                            || !act.facts("held_from").isEmpty();
            Certainty then = holds ? covers(act, when) : Certainty.NO;
            if (then.may()) {
                all.add(
                        new Custody(
                                act.id(),
                                then,
                                act.named("detaining_authority"),
                                act.facts("held_at").stream()
                                        .filter(fact -> !fact.negated())
                                        .map(Fact::value)
                                        .toList(),
                                act.facts().stream()
                                        .filter(fact -> CONDITIONS.contains(fact.field()))
                                        .toList()));
            }
        }
        return all;
    }

    private static Certainty covers(Told act, @Nullable DateValue when) {
        LocalDate first = when == null ? null : when.earliest();
        LocalDate last = when == null ? null : when.latest();
        DateValue from = date(act, "held_from");
        DateValue to = date(act, "held_to");
        boolean over = before(to == null ? null : to.latest(), first);
        boolean notYet = before(last, from == null ? null : from.earliest());
        if (over || notYet) {
            return Certainty.NO;
        }
        boolean begun = notAfter(from == null ? null : from.latest(), first);
        boolean going = notAfter(last, to == null ? null : to.earliest());
        return begun && going ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean notAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && !one.isAfter(other);
    }

    private static @Nullable DateValue date(Told act, String field) {
        return act.facts(field).stream()
                .filter(fact -> !fact.negated())
                .map(Fact::when)
                .findFirst()
                .orElse(null);
    }
}
