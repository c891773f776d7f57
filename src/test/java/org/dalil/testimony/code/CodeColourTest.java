package org.dalil.testimony.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The colours that codes are offered.
class CodeColourTest {
    @Test
    void eachIsWrittenAsACodeKeepsItAndFoundAgain() {
        for (CodeColour one : CodeColour.values()) {
            assertTrue(one.hex().matches("#[0-9a-f]{6}"), one.hex());
            assertEquals(Optional.of(one), CodeColour.of(one.hex()));
        }
        assertEquals("#3b78c4", CodeColour.BLUE.hex());
        for (String other : new String[] {null, "", "#000000", "3b78c4", "#3B78C4 "}) {
            assertEquals(Optional.empty(), CodeColour.of(other));
        }
    }

    @Test
    void oneThatAnotherProgramWroteInCapitalsIsTheSame() {
        assertEquals(Optional.of(CodeColour.BLUE), CodeColour.of("#3B78C4"));
    }

    @Test
    void eachHasANameOfItsOwnInBothLanguages() {
        for (String language : List.of("en", "ru")) {
            Texts texts = Texts.in(Locale.forLanguageTag(language));
            Set<String> names = new HashSet<>();
            for (CodeColour one : CodeColour.values()) {
                assertTrue(names.add(texts.of(one.key())), language + " " + one);
                assertFalse(texts.of(one.key()).contains("testimony."), one.key());
            }
        }
    }

    @Property(tries = 200)
    void codesMadeInARowDiffer(@ForAll int number) {
        assertNotEquals(CodeColour.nth(number), CodeColour.nth(number + 1));
        assertEquals(CodeColour.nth(number & 7), CodeColour.nth(number));
    }

    // Contrast by WCAG against white and the dark ground: a mark of some size needs 2, since the
    // name always stands beside it.
    @Test
    void eachIsSeenOnLightAndOnDark() {
        for (CodeColour one : CodeColour.values()) {
            double light = luminance(one.hex());
            assertTrue(1.05 / (light + 0.05) >= 2, one + " on white");
            assertTrue((light + 0.05) / 0.06 >= 2, one + " on dark");
        }
    }

    private static double luminance(String hex) {
        double[] parts =
                Arrays.stream(new int[] {1, 3, 5})
                        .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                        .map(one ->
                                one <= 0.03928 ? one / 12.92 : Math.pow((one + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
