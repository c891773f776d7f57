package org.dalil.desk.control.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.kernel.Term;
import org.dalil.law.Lawyer;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What the tag says of what somebody allows.
class ConsentTagTest {
    private static final UUID WHO = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private final ConsentTag tag = new ConsentTag(Texts.in(Locale.ENGLISH));
    private long next;

    private Consent decided(ConsentPurpose purpose, ConsentState state) {
        return Consent.of(
                        new UUID(2, ++next),
                        WHO,
                        Term.ofCode(purpose.code()),
                        Term.ofCode(state.code()))
                .givenOn(Lawyer.date("2015-05-12"));
    }

    private String words(Consent... all) {
        return tag.words(ConsentSummary.of(List.of(all), null, DAY));
    }

    @Test
    void nobodyAndNothing() {
        assertEquals("Consent: nobody named", tag.words(null));
        assertEquals("Consent: not asked", words());
        assertEquals(
                "Consent: nothing allowed",
                words(decided(ConsentPurpose.COURT, ConsentState.REFUSED)));
    }

    @Test
    void howFarWordsMayGo() {
        Consent among = decided(ConsentPurpose.INTERNAL, ConsentState.GIVEN);
        Consent court = decided(ConsentPurpose.COURT, ConsentState.GIVEN);
        Consent unnamed = decided(ConsentPurpose.PUBLIC_ANONYMOUS, ConsentState.GIVEN_CONDITIONS);
        Consent named = decided(ConsentPurpose.PUBLIC_NAMED, ConsentState.GIVEN);
        assertEquals("Consent: among us only", words(among));
        assertEquals("Consent: in confidence only", words(among, court));
        assertEquals("Consent: quote, not name", words(among, court, unnamed));
        assertEquals("Consent: quote and name", words(among, court, unnamed, named));
    }

    @Test
    void whatIsOverIsSaidInWords() {
        Consent over =
                decided(ConsentPurpose.COURT, ConsentState.GIVEN)
                        .allowing(Allowance.UNLIMITED.until(Lawyer.date("2016")));
        Consent away =
                decided(ConsentPurpose.COLLEAGUE_ORG, ConsentState.GIVEN)
                        .withdrawnOn(Lawyer.date("2015-09-03"));
        Consent among = decided(ConsentPurpose.INTERNAL, ConsentState.GIVEN);

        assertEquals(
                "Consent: among us only · some withdrawn · some expired", words(among, away, over));
    }
}
