package org.dalil.claim.ui.sum;

import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.total.Reckoning;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says in plain words what comes of adding claims up. Computes nothing.
final class SumWords {
    private static final int MOST_PARTS = 6;
    private final Texts texts;

    SumWords(Texts texts) {
        this.texts = texts;
    }

    /// What a claim is called: `C-12`.
    String name(long number) {
        return texts.of("claim.number", Map.of("number", number));
    }

    /// What a claim states. Of an allegation against a victim only that it is one: its words never
    /// stand without who says so.
    String about(Claim claim) {
        return claim.claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM
                ? ClaimKind.words(claim.wording().kind(), texts)
                : claim.statement();
    }

    /// The number that a claim gives, with all that it counts.
    String number(Claim claim) {
        Quantity quantity = claim.quantity();
        return quantity == null ? "–" : texts.quantity(quantity);
    }

    /// Why some claims may not be added: names the claims and what differs.
    String objection(Reckoning.Objection objection) {
        List<Claim> claims = objection.claims();
        String key = "claim.sum.why." + objection.code();
        if (claims.isEmpty()) {
            return texts.of(key);
        }
        Claim first = claims.getFirst();
        Claim second = claims.getLast();
        return texts.of(
                key,
                Map.of(
                        "first", name(first.number()),
                        "second", name(second.number()),
                        "one", aspect(first, objection.code()),
                        "other", aspect(second, objection.code())));
    }

    /// A claim’s figure with what this reason is about, and nothing else: what is the same in both
    /// would only hide what differs.
    private String aspect(Claim claim, String code) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return "–";
        }
        Counted all = quantity.counted();
        boolean said =
                switch (code) {
                    case "direction" -> all.direction() != null;
                    case "population" -> all.population() != null;
                    case "period" -> all.period() != null;
                    default -> true;
                };
        Counted shown =
                new Counted(
                        all.unit(),
                        code.equals("population") ? all.population() : null,
                        code.equals("direction") ? all.direction() : null,
                        code.equals("period") ? all.period() : null);
        String words = texts.quantity(quantity.counting(shown));
        return said ? words : words + " · " + texts.of("claim.sum.unsaid." + code);
    }

    /// The claim that a figure becomes: the figure and what it was computed from. People word it as
    /// they like afterwards.
    String statement(Reckoning.Found found) {
        Quantity derived = found.derived();
        boolean share = found.isShare();
        Counted counted = share ? Counted.in(derived.counted().unit()) : derived.counted();
        String parts =
                found.inputs().stream()
                        .limit(MOST_PARTS)
                        .map(this::part)
                        .collect(Collectors.joining(" + "));
        String figure = texts.quantity(derived.counting(counted));
        return figure.substring(0, 1).toUpperCase(texts.locale())
                + figure.substring(1)
                + " = "
                + parts
                + (found.inputs().size() > MOST_PARTS ? " + …" : "");
    }

    private String part(Claim claim) {
        Quantity quantity = claim.quantity();
        String words =
                quantity == null
                        ? "–"
                        : texts.quantity(quantity.counting(Counted.in(quantity.counted().unit())));
        return words + " (" + name(claim.number()) + ")";
    }

    /// The figure itself.
    String figure(Quantity derived) {
        return texts.quantity(derived.counting(Counted.in(derived.counted().unit())));
    }

    /// Words that a source said, or that it did not say.
    String said(@Nullable String words) {
        return words == null || words.isBlank() ? texts.of("claim.sum.unsaid") : words;
    }

    /// A direction as people say it.
    @Nullable String direction(@Nullable String said) {
        return said == null
                ? null
                : switch (said) {
                    case "out_of" -> texts.of("kernel.quantity.direction.out-of");
                    case "into" -> texts.of("kernel.quantity.direction.into");
                    default -> said;
                };
    }
}
