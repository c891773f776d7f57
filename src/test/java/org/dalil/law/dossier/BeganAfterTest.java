package org.dalil.law.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.value.ClaimValue;
import org.dalil.claim.view.Fact;
import org.dalil.law.Lawyer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Whether a matter began certainly after a day: only where everything that is dated says so.
class BeganAfterTest {
    private static final LocalDate DAY = LocalDate.of(2006, 9, 1);

    private static Fact fact(long claim, @Nullable String edtf) {
        return new Fact(
                Lawyer.id(claim),
                Lawyer.id(1),
                "measure_state",
                new ClaimValue.Worded("in_force"),
                false,
                edtf == null ? null : Lawyer.date(edtf));
    }

    private static Told told(MatterKind kind, @Nullable String... dates) {
        List<Fact> facts = new ArrayList<>();
        for (String one : dates) {
            facts.add(fact(facts.size() + 2, one));
        }
        return new Told(kind, Lawyer.id(1), null, null, facts);
    }

    private static boolean after(@Nullable String... dates) {
        return told(MatterKind.INTERIM_MEASURE, dates).beganAfter(DAY);
    }

    @Test
    void everyDateMustBeCertainlyLater() {
        assertTrue(after("2006-09-02"));
        assertTrue(after("2006-10", "2007"));
        assertFalse(after("2006-09-01"));
        assertFalse(after("2006-09-02", "2006-08-15"));
        assertFalse(after("2006"));
        assertFalse(after("../2010"), "it may have begun at any time");
        assertFalse(after("XXXX-12-01"));
    }

    @Test
    void whatHasNoDateMayHaveBeenBefore() {
        assertFalse(after());
        assertFalse(after((String) null));
        assertTrue(after("2007", null), "a field without a date says nothing of time");
    }

    @Test
    void whereNoEndIsSaidNothingIsLater() {
        assertFalse(told(MatterKind.INTERIM_MEASURE, "2007").beganAfter(LocalDate.MAX));
    }

    @Property(tries = 200)
    void aLaterDayNeverMakesItMoreCertain(
            @ForAll @IntRange(min = 0, max = 40) int began,
            @ForAll @IntRange(min = 0, max = 40) int one,
            @ForAll @IntRange(min = 0, max = 40) int other) {
        Told measure = told(MatterKind.INTERIM_MEASURE, DAY.plusDays(began).toString());
        assertEquals(began > one, measure.beganAfter(DAY.plusDays(one)));
        if (measure.beganAfter(DAY.plusDays(Math.max(one, other)))) {
            assertTrue(measure.beganAfter(DAY.plusDays(Math.min(one, other))));
        }
    }
}
