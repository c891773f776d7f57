package org.dalil.claim.total;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Derivation;
import org.dalil.history.RecordChange;
import org.dalil.history.Records;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// What a derived claim was derived from, and what became of it since. Only reads: nothing derived
/// is ever changed by itself.
public final class Inputs {
    private final Holdings holdings;
    private final Claims claims;

    public Inputs(Holdings holdings) {
        this.holdings = holdings;
        this.claims = new Claims(holdings);
    }

    /// The inputs in order; none for a claim that somebody else makes.
    public List<Input> of(UUID claim) throws ProblemException {
        List<Input> inputs = new ArrayList<>();
        for (Derivation one : claims.inputs(claim)) {
            inputs.add(input(one));
        }
        return inputs;
    }

    private Input input(Derivation one) throws ProblemException {
        Optional<Records.Written> written =
                holdings.database()
                        .read(tx -> holdings.records().written(tx, Claim.SHAPE, one.input()));
        if (written.isEmpty()) {
            return new Input(null, Input.Fate.ABSENT, null, null, null);
        }
        Map<String, @Nullable String> fields = written.get().fields();
        Claim now = Records.read(Claim.SHAPE, one.input(), fields);
        Since since = since(one);
        if (written.get().gone()) {
            return new Input(now, Input.Fate.REMOVED, null, null, since.last());
        }
        UUID next = claims.supersededBy(one.input()).orElse(null);
        if (next != null) {
            Claim instead = claims.find(next).orElse(null);
            return new Input(now, Input.Fate.CORRECTED, null, instead, null);
        }
        Map<String, @Nullable String> then = new LinkedHashMap<>(fields);
        then.putAll(since.before());
        Claim before = Records.read(Claim.SHAPE, one.input(), then);
        return isSame(before, now)
                ? new Input(now, Input.Fate.AS_IT_WAS, null, null, null)
                : new Input(now, Input.Fate.CHANGED, before, null, since.last());
    }

    private static boolean isSame(Claim before, Claim now) {
        return before.wording().equals(now.wording())
                && Objects.equals(before.quantity(), now.quantity());
    }

    /// What happened to an input after it was derived from.
    ///
    /// @param before the fields that were changed, as they were before the first change
    private record Since(Map<String, @Nullable String> before, @Nullable Instant last) {}

    private Since since(Derivation one) throws ProblemException {
        RecordRef derivation = new RecordRef(RecordKind.DERIVATION, one.id());
        long made =
                changes(derivation).stream()
                        .filter(RecordChange::isMaking)
                        .mapToLong(change -> change.act().seq())
                        .min()
                        .orElse(Long.MAX_VALUE); // of an act that is not known nothing came after
        Map<String, @Nullable String> before = new LinkedHashMap<>();
        Instant last = null;
        // Newest first: the oldest change after that act is the last to say how a field was.
        for (RecordChange change : changes(new RecordRef(RecordKind.CLAIM, one.input()))) {
            if (change.act().seq() > made && !change.isMaking()) {
                last = last == null ? change.act().at() : last;
                Claim.SHAPE.fields().stream()
                        .filter(field -> field.name().equals(change.edit().field()))
                        .forEach(field -> before.put(field.name(), change.edit().before()));
            }
        }
        return new Since(before, last);
    }

    private List<RecordChange> changes(RecordRef ref) throws ProblemException {
        return holdings.ledger().history().of(ref);
    }
}
