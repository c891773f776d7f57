package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

/// How words are drawn: marks apart, what is looked for everywhere, and all of them once.
class LooksTest {
    private final Looks looks = new Looks();

    private String drawn(String words) {
        StringBuilder all = new StringBuilder();
        int[] at = {0};
        looks.of(RowKit.timed(1, 0L, 5L, null, words), words)
                .forEach(span -> {
                    String part = words.substring(at[0], at[0] + span.getLength());
                    at[0] += span.getLength();
                    if (!part.isEmpty()) {
                        all.append(span.getStyle().name().charAt(0)).append(part);
                    }
                });
        return all.toString();
    }

    @Test
    void marksStandApart() {
        assertEquals("UYes, M[pause 3 s]U no.", drawn("Yes, [pause 3 s] no."));
        assertEquals("U[see annex]", drawn("[see annex]"));
    }

    @Test
    void whatIsLookedForIsFoundInAnyCase() {
        looks.seek("Он");
        assertEquals("FОнU и FонU; звFон", drawn("Он и он; звон"));
        looks.seek("");
        assertEquals("UОн", drawn("Он"));
    }

    @Property(tries = 200)
    void everyLetterIsDrawnOnce(@ForAll @StringLength(max = 40) String words) {
        looks.seek("a");
        assertEquals(words.length(), looks.of(RowKit.row(1, words), words).length());
    }
}
