package org.dalil.testimony.consent;

import org.dalil.kernel.DateValue;
import org.dalil.testimony.consent.ConsentAnswer.Given;
import org.dalil.testimony.consent.ConsentAnswer.GivenWithConditions;
import org.dalil.testimony.consent.ConsentAnswer.Limit;
import org.dalil.testimony.consent.ConsentAnswer.No;
import org.dalil.testimony.consent.ConsentAnswer.PublishedSource;
import org.dalil.testimony.consent.ConsentAnswer.Reason;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Reads what a person’s decisions allow on a day: a function of the records, the use and the day,
/// whatever order the records came in. What nobody was asked is not allowed.
public final class ConsentReading {
    private static final Comparator<ConsentAnswer> LEAST =
            Comparator.comparingInt(ConsentAnswer::rank)
                    .thenComparing(one -> one.decision().map(Consent::id).orElse(new UUID(0, 0)));

    private final ConsentUse use;
    private final LocalDate day;

    private ConsentReading(ConsentUse use, LocalDate day) {
        this.use = use;
        this.day = day;
    }

    /// A decision’s bounds: for which interview and which recipient it is.
    private record Scope(@Nullable UUID interview, @Nullable UUID recipient) {
        static Scope of(Consent one) {
            return new Scope(one.interview(), one.allowance().recipient());
        }

        Scope within(ConsentUse use) {
            return new Scope(
                    use.interview() == null ? interview : use.interview(),
                    use.recipient() == null ? recipient : use.recipient());
        }

        boolean covers(Scope narrower) {
            return (interview == null || interview.equals(narrower.interview))
                    && (recipient == null || recipient.equals(narrower.recipient));
        }
    }

    /// What these decisions of one person say. Where a use names no interview or no recipient, each
    /// that was decided on is looked at, and the one that allows least is the answer.
    public static ConsentAnswer answer(List<Consent> all, ConsentUse use, LocalDate day) {
        ConsentReading reading = new ConsentReading(use, day);
        List<Consent> meant =
                all.stream()
                        .filter(use::isMeantBy)
                        .filter(one -> !ConsentDays.start(one).isAfter(day))
                        .distinct()
                        .toList();
        Set<Scope> scopes = new LinkedHashSet<>();
        meant.forEach(one -> scopes.add(Scope.of(one).within(use)));
        return scopes.stream()
                .map(scope ->
                        reading.line(
                                meant.stream().filter(one -> Scope.of(one).covers(scope)).toList()))
                .min(LEAST)
                .orElseGet(() -> new No(Reason.NOT_ASKED, null));
    }

    private ConsentAnswer line(List<Consent> begun) {
        Consent away =
                begun.stream()
                        .filter(one -> ConsentDays.isWithdrawn(one, day))
                        .max(
                                Comparator.comparing(ConsentDays::withdrawal)
                                        .thenComparing(Consent::id))
                        .orElse(null);
        Map<UUID, Consent> byId = new HashMap<>();
        begun.forEach(one -> byId.put(one.id(), one));
        List<Consent> standing =
                begun.stream()
                        .filter(one -> !ConsentDays.isWithdrawn(one, day))
                        .filter(one -> away == null || isAfter(one, away, byId))
                        .toList();
        if (standing.isEmpty()) {
            return away == null ? new No(Reason.NOT_ASKED, null) : new No(Reason.WITHDRAWN, away);
        }
        return newest(standing);
    }

    /// Whether a decision was made after a withdrawal: on a later day, or on the same and as one
    /// that follows it.
    private static boolean isAfter(Consent one, Consent away, Map<UUID, Consent> byId) {
        int after = ConsentDays.start(one).compareTo(ConsentDays.withdrawal(away));
        if (after != 0) {
            return after > 0;
        }
        Set<UUID> met = new HashSet<>();
        Consent at = one;
        while (at != null && met.add(at.id())) {
            if (Objects.equals(at.supersedes(), away.id())) {
                return true;
            }
            at = at.supersedes() == null ? null : byId.get(at.supersedes());
        }
        return false;
    }

    private ConsentAnswer newest(List<Consent> standing) {
        Set<UUID> superseded = new HashSet<>();
        standing.stream()
                .map(Consent::supersedes)
                .filter(Objects::nonNull)
                .forEach(superseded::add);
        List<Consent> last =
                standing.stream().filter(one -> !superseded.contains(one.id())).toList();
        List<Consent> heads = last.isEmpty() ? standing : last;
        LocalDate latest =
                heads.stream().map(ConsentDays::start).max(Comparator.naturalOrder()).orElseThrow();
        return heads.stream()
                .filter(one -> ConsentDays.start(one).equals(latest))
                .map(this::says)
                .min(LEAST)
                .orElseThrow();
    }

    private ConsentAnswer says(Consent one) {
        ConsentState state = ConsentState.ofCode(one.state().code()).orElse(null);
        if (state == null) {
            return new No(Reason.UNKNOWN, one);
        }
        return switch (state) {
            case GIVEN, GIVEN_CONDITIONS -> allowed(one, state);
            case NOT_APPLICABLE_PUBLIC_SOURCE -> new PublishedSource(one);
            case REFUSED -> new No(Reason.REFUSED, one);
            case ASK_EACH_TIME -> new No(Reason.ASK_EACH_TIME, one);
            case NOT_ASKED -> new No(Reason.NOT_ASKED, one);
            case WITHDRAWN -> new No(Reason.WITHDRAWN, one);
            case EXPIRED -> new No(Reason.EXPIRED, one);
        };
    }

    private ConsentAnswer allowed(Consent one, ConsentState state) {
        DateValue until = one.allowance().validUntil();
        LocalDate last = until == null ? null : until.latest();
        if (last != null && last.isBefore(day)) {
            return new No(Reason.EXPIRED, one);
        }
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        if (state == ConsentState.GIVEN_CONDITIONS || one.allowance().isConditional()) {
            limits.add(Limit.CONDITIONS);
        }
        if (one.allowance().endsByWords()) {
            limits.add(Limit.END);
        }
        if (use.recipient() == null && one.allowance().recipient() != null) {
            limits.add(Limit.RECIPIENT);
        }
        if (use.interview() == null && one.interview() != null) {
            limits.add(Limit.INTERVIEW);
        }
        return limits.isEmpty() ? new Given(one) : new GivenWithConditions(one, limits);
    }
}
