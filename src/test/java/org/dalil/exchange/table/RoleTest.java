package org.dalil.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Every role has a stored code, a name in every language, and its manners.
class RoleTest {
    private static Set<Role> those(Predicate<Role> which) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(which).forEach(found::add);
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void aStoredCodeReadsBack(Role role) {
        assertEquals(role, Role.of(role.code()));
        assertEquals(role.name().toLowerCase(Locale.ROOT), role.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasANameOfItsOwn(Role role) {
        String english = Texts.in(Locale.ENGLISH).of(role.key());
        String russian = Texts.in(Locale.of("ru")).of(role.key());

        assertFalse(english.contains(role.key()), english);
        assertNotEquals(english, russian);
    }

    @Test
    void noTwoRolesHaveOneName() {
        for (Texts language : Texts.available().stream().map(Texts::in).toList()) {
            List<String> names =
                    Arrays.stream(Role.values()).map(Role::key).map(language::of).toList();

            assertEquals(names.size(), Set.copyOf(names).size());
        }
    }

    @ParameterizedTest
    @CsvSource({"DATE", "Date", "date-from", "''", "later_version"})
    void anUnknownCodeIsIgnored(String code) {
        assertEquals(Role.IGNORED, Role.of(code));
    }

    @Test
    void rolesKnowWhatTheirCellsAre() {
        assertEquals(Set.of(Role.COUNT_LOW, Role.COUNT, Role.COUNT_HIGH), those(Role::isCount));
        assertEquals(Set.of(Role.DATE, Role.DATE_FROM, Role.DATE_TO), those(Role::isDate));
        assertEquals(Set.of(Role.PERSON, Role.BODY), those(Role::names));
        assertEquals(
                EnumSet.of(
                        Role.IGNORED,
                        Role.STATEMENT,
                        Role.PLACE,
                        Role.NOTE,
                        Role.PERSON,
                        Role.BODY,
                        Role.COUNT_LOW,
                        Role.COUNT,
                        Role.COUNT_HIGH),
                those(Role::canRepeat));
    }

    @ParameterizedTest
    @CsvSource({
        "KIND, claim_kind",
        "MODALITY, claim_modality",
        "PREDICATE, predicate",
        "DATE_PRECISION, date_precision",
        "PLACE_PRECISION, place_precision",
    })
    void fiveRolesAreLookedUpInLists(Role role, String scheme) {
        assertEquals(scheme, role.scheme());
    }

    @Test
    void allOtherRolesAreWordsOrFigures() {
        assertEquals(5, those(role -> !role.scheme().isEmpty()).size());
    }

    @ParameterizedTest
    @EnumSource
    void onlyCountsBeginWithAUnit(Role role) {
        ColumnUse use = ColumnUse.as(role);

        assertEquals(role, use.role());
        assertEquals(role.isCount() ? "person" : null, use.term());
        assertNull(ColumnUse.NONE.term());
    }
}
