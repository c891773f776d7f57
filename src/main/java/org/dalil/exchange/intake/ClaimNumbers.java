package org.dalil.exchange.intake;

import org.dalil.exchange.record.RecordLine;
import org.dalil.kernel.RecordKind;

import java.util.Collection;
import java.util.Set;

/// Numbers for claims that come from elsewhere: they keep theirs while it is free here, and get the
/// next free one otherwise, so that no two claims of a casefile are both C-118.
final class ClaimNumbers {
    static final String FIELD = "number";
    private static final long MOST = 1_000_000_000;

    private final Set<Long> taken;
    private long last;
    private int changed;

    /// @param taken the numbers of our claims; filled on
    /// @param fresh the records about to come
    ClaimNumbers(Set<Long> taken, Collection<RecordLine> fresh) {
        this.taken = taken;
        taken.forEach(number -> last = Math.max(last, number));
        fresh.stream()
                .filter(ClaimNumbers::isClaim)
                .map(ClaimNumbers::wanted)
                .filter(number -> number <= MOST)
                .forEach(number -> last = Math.max(last, number));
    }

    /// The record with the number it will have here; records of other kinds as they are.
    RecordLine numbered(RecordLine record) {
        if (!isClaim(record)) {
            return record;
        }
        long wanted = wanted(record);
        if (wanted > 0 && wanted <= MOST && taken.add(wanted)) {
            return record;
        }
        changed++;
        taken.add(++last);
        return record.with(FIELD, Long.toString(last));
    }

    /// How many got another number.
    int changed() {
        return changed;
    }

    private static boolean isClaim(RecordLine record) {
        return record.ref().kind() == RecordKind.CLAIM;
    }

    private static long wanted(RecordLine record) {
        return Long.parseLong(record.fields().getOrDefault(FIELD, "0"));
    }
}
