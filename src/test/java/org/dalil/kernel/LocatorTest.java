package org.dalil.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

/// A place in a text is found again by its words, and never where they do not stand.
class LocatorTest {
    @Test
    void keepsTheExactWordsAndTheirSurroundings() {
        Locator place = Locator.in("He said “no... never” twice.", 8, 21, 3);

        assertEquals("“no... never”", place.quote());
        assertEquals("He said ", place.prefix());
        assertEquals(" twice.", place.suffix());
        assertTrue(place.holdsIn("He said “no... never” twice."));
        assertFalse(place.holdsIn("He said “no... ever” twice.."));
    }

    @Test
    void refusesAQuoteThatIsNotAsLongAsItsPlace() {
        assertThrows(IllegalArgumentException.class, () -> new Locator(0, 3, "four", "", "", null));
        assertThrows(IllegalArgumentException.class, () -> new Locator(3, 3, "", "", "", null));
    }

    @Test
    void neverSplitsASurrogatePair() {
        Locator place = Locator.in("a𝒳b", 2, 4, null);

        assertEquals("𝒳b", place.quote());
    }

    @Property
    void alwaysHoldsInTheTextItWasMadeFrom(
            @ForAll @StringLength(min = 2, max = 200) String text,
            @ForAll @IntRange(max = 99) int from,
            @ForAll @IntRange(min = 1, max = 99) int length) {
        int start = from % (text.length() - 1);
        int end = Math.min(text.length(), start + length);

        assertTrue(Locator.in(text, start, end, null).holdsIn(text));
    }
}
