package org.dalil.law.clock;

import static org.dalil.law.Lawyer.date;
import static org.dalil.law.Lawyer.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.kernel.DateValue;
import org.dalil.law.Certainty;
import org.dalil.law.Remark;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// A position in words: what is possible is said to be possible, in every language.
class PositionWordsTest {
    private static final Map<UUID, String> NAMES =
            Map.of(id(1), "State-A", id(2), "The thirteen", id(3), "A court");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.of("ru"));
    private static final Answer SURE = answer(Certainty.CERTAIN, date("2006-08-15"));
    private static final Answer MAYBE = answer(Certainty.POSSIBLE, null);

    private static PositionWords words(Locale locale) {
        return new PositionWords(Texts.in(locale), id -> NAMES.getOrDefault(id, "?"));
    }

    private static final PositionWords ENGLISH = words(Locale.ENGLISH);

    private static Answer answer(Certainty certainty, @Nullable DateValue since) {
        return new Answer(certainty, since, List.of(id(50)), List.of());
    }

    private static Answer answer(Certainty certainty) {
        return certainty == Certainty.NO ? Answer.NO : answer(certainty, null);
    }

    private static Extradition removal(
            Answer request, Answer order, Answer upheld, Answer suspended, Answer carriedOut) {
        return new Extradition(
                List.of(id(40)),
                null,
                List.of(),
                List.of(),
                request,
                order,
                Answer.NO,
                upheld,
                suspended,
                carriedOut);
    }

    private static Bar bar(
            Bar.Kind kind, @Nullable String forum, @Nullable UUID group, Answer holds) {
        return new Bar(kind, id(41), forum, List.of(id(3)), group, holds);
    }

    private static LegalPosition position(List<Bar> bars, Extradition... removals) {
        return new LegalPosition(
                id(9),
                LocalDate.of(2006, 11, 28),
                List.of(),
                List.of(removals),
                List.of(),
                List.of(),
                bars,
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO, no removal is under way",
        "NO, NO, NO, CERTAIN, removed without a known request or order",
        "NO, NO, NO, POSSIBLE, possibly removed",
        "CERTAIN, NO, NO, NO, 'extradition requested, not carried out'",
        "CERTAIN, NO, NO, CERTAIN, 'extradition requested, carried out without a known order'",
        "CERTAIN, POSSIBLE, NO, NO, 'extradition possibly ordered, not carried out'",
        "CERTAIN, CERTAIN, NO, NO, 'extradition ordered, not carried out'",
        "CERTAIN, CERTAIN, POSSIBLE, POSSIBLE, 'extradition ordered, possibly carried out'",
        "CERTAIN, CERTAIN, CERTAIN, CERTAIN, 'extradition ordered and upheld, carried out'"
    })
    void howFarARemovalHasCome(
            Certainty request, Certainty order, Certainty upheld, Certainty done, String said) {
        Extradition removal =
                removal(answer(request), answer(order), answer(upheld), Answer.NO, answer(done));
        assertEquals(said, ENGLISH.stage(removal));
        String russian = words(Locale.of("ru")).stage(removal);
        assertFalse(russian.contains("law.") || russian.contains("{"), russian);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, no order to remove is known",
        "CERTAIN, NO, removal lawful under domestic orders",
        "CERTAIN, CERTAIN, the order to remove is suspended",
        "CERTAIN, POSSIBLE, removal possibly lawful under domestic orders",
        "POSSIBLE, NO, removal possibly lawful under domestic orders"
    })
    void whatDomesticOrdersAllow(Certainty order, Certainty suspended, String said) {
        assertEquals(
                said,
                ENGLISH.home(
                        removal(
                                Answer.NO,
                                answer(order),
                                Answer.NO,
                                answer(suspended),
                                Answer.NO)));
    }

    @ParameterizedTest
    @EnumSource(Bar.Kind.class)
    void everyBarIsSaidSurelyOrPossiblyAndThroughTheGroup(Bar.Kind kind) {
        for (Locale locale : LOCALES) {
            String sure = words(locale).bar(bar(kind, null, null, SURE));
            String maybe = words(locale).bar(bar(kind, null, null, MAYBE));
            String group = words(locale).bar(bar(kind, null, id(2), SURE));
            assertFalse((sure + maybe).contains("law.") || sure.contains("{"), sure);
            assertTrue(sure.contains("2006"), sure);
            assertTrue(!maybe.contains("2006") && !maybe.equals(sure), maybe);
            assertTrue(group.startsWith(sure) && group.contains("The thirteen"), group);
        }
    }

    @Test
    void aForumIsCalledByItsNameAndAnAddedOneByItsCode() {
        assertEquals(
                "barred by an interim measure (UN Committee against Torture) since 15 August 2006",
                ENGLISH.bar(bar(Bar.Kind.MEASURE, "cat", null, SURE)));
        assertEquals(
                "possibly barred by an interim measure (regional) since an unknown date",
                ENGLISH.bar(bar(Bar.Kind.MEASURE, "regional", null, MAYBE)));
        Bar nobody = new Bar(Bar.Kind.PROTECTED, id(41), null, List.of(), null, SURE);
        assertTrue(ENGLISH.bar(nobody).contains("not said by whom"));
    }

    @Test
    void withoutABarTheSentenceSaysThatNoClaimNamesOne() {
        Extradition ordered = removal(SURE, SURE, Answer.NO, Answer.NO, Answer.NO);
        assertEquals(
                "removal lawful under domestic orders; no claim names anything that bars it;"
                        + " extradition ordered, not carried out",
                ENGLISH.headline(position(List.of(), ordered)));
        assertEquals(
                "по внутренним решениям выдача законна; запрещена обеспечительной мерой (ЕСПЧ)"
                        + " с 15 августа 2006; решение о выдаче принято, не исполнено",
                words(Locale.of("ru"))
                        .headline(
                                position(
                                        List.of(bar(Bar.Kind.MEASURE, "ecthr", null, SURE)),
                                        ordered)));
    }

    @Test
    void reasonsAndFlagsAreSaidInWords() {
        Answer doubtful =
                new Answer(
                        Certainty.POSSIBLE,
                        null,
                        List.of(),
                        List.of(
                                Remark.of("law.reason.undated"),
                                Remark.of("law.reason.denied"),
                                Remark.of("law.reason.order-open")));
        for (Locale locale : LOCALES) {
            assertTrue(
                    words(locale).reasons(doubtful).stream()
                            .noneMatch(one -> one.contains("law.")));
        }
        LegalPosition flagged =
                new LegalPosition(
                        id(9),
                        LocalDate.of(2006, 1, 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Flag(
                                        Flag.Kind.TWO_PLACES,
                                        List.of(id(1)),
                                        Remark.of("law.flag.two-places").with("count", 2))));
        assertEquals(
                List.of(
                        "2 places are named where the person was held on one day, and nothing says"
                                + " that one lies in the other."),
                ENGLISH.flags(flagged));
        assertTrue(ENGLISH.reasons(SURE).isEmpty());
    }

    @Test
    void everySideOfAPromiseIsALineInItsVoice() {
        Voiced named = new Voiced(id(60), "", id(1), false, null, List.of());
        Voiced broken = new Voiced(id(61), "broken", null, false, null, List.of(id(3)));
        Promise promise =
                new Promise(
                        id(70),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(named),
                        List.of(),
                        List.of(),
                        List.of(broken));
        assertEquals(
                List.of(
                        "Relied on by State-A (says: not said by whom)",
                        "Denied: broken (says: A court)"),
                ENGLISH.promise(promise));
    }
}
