package org.dalil.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.law.bond.Forum;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

/// Remarks are values and are said in every language; certainties add up as they should.
class RemarkTest {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("ru"));

    @Test
    void aRemarkInARemarkIsSaidInTheSameLanguage() {
        Remark bond =
                Remark.of("law.bond.never")
                        .with("instrument", Remark.of("vocabulary.instrument.echr"));
        assertEquals(
                "The State is not a Party to European Convention on Human Rights.",
                bond.in(Texts.in(Locale.ENGLISH)));
        assertTrue(bond.in(Texts.in(Locale.of("ru"))).contains("Европейская конвенция"));
    }

    @Test
    void equalRemarksAreEqualAndAFilledOneIsAnother() {
        Remark one = Remark.of("law.bond.never").with("instrument", "x");
        assertEquals(one, Remark.of("law.bond.never").with("instrument", "x"));
        assertNotEquals(one, Remark.of("law.bond.never"));
        assertNotEquals(one, one.with("instrument", "y"));
    }

    @Test
    void aNameIsSaidAsItIs() {
        for (Locale locale : LOCALES) {
            assertEquals("{x} ’ <b>", Remark.named("{x} ’ <b>").in(Texts.in(locale)));
        }
    }

    @ParameterizedTest
    @EnumSource(Forum.class)
    void everyForumHasANameAndIsFoundByItsCode(Forum forum) {
        assertEquals(forum, Forum.ofCode(forum.code()).orElseThrow());
        for (Locale locale : LOCALES) {
            String name = forum.named().in(Texts.in(locale));
            assertTrue(!name.contains("vocabulary"), name);
        }
        assertTrue(Forum.ofCode(forum.name() + "x").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO",
        "NO, POSSIBLE, NO, POSSIBLE",
        "NO, CERTAIN, NO, CERTAIN",
        "POSSIBLE, CERTAIN, POSSIBLE, CERTAIN",
        "CERTAIN, CERTAIN, CERTAIN, CERTAIN"
    })
    void bothAndEither(Certainty one, Certainty other, Certainty both, Certainty either) {
        assertEquals(both, one.and(other));
        assertEquals(both, other.and(one));
        assertEquals(either, one.or(other));
        assertEquals(either, other.or(one));
        assertEquals(one, one.not().not());
        assertEquals(one.and(other).not(), one.not().or(other.not()));
        assertEquals(one != Certainty.NO, one.may());
    }
}
