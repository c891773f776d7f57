package org.dalil.desk.control.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.reading.DateReading;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// What claims say a record is, in a person's language: every kind of value, denials, and values
/// that stand against each other.
class FieldTellingTest {
    private final Texts texts = Texts.in(Locale.forLanguageTag("ru"));

    @SuppressWarnings("NullAway.Init")
    private BareCasefile casefile;

    @SuppressWarnings("NullAway.Init")
    private Claims claims;

    @SuppressWarnings("NullAway.Init")
    private Agents agents;

    @SuppressWarnings("NullAway.Init")
    private RecordRef who;

    @SuppressWarnings("NullAway.Init")
    private FieldTelling telling;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        agents = new Agents(casefile.holdings);
        who = new RecordRef(RecordKind.AGENT, agents.add(AgentKind.PERSON, "Акрам").id());
        telling = new FieldTelling(casefile.holdings, agents, texts);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim state(String predicate, UnaryOperator<Claim> how) throws Exception {
        Claim claim =
                claims.fromWords(
                        casefile.source("A report").id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        Slots slots = Slots.NONE.about(who).stating(Term.ofCode(predicate));
        Claim stated = how.apply(claim.filling(slots));
        claims.change(stated);
        return stated;
    }

    private Claim say(String predicate, String words) throws Exception {
        return state(predicate, c -> c.filling(c.slots().saying(words)));
    }

    private FieldTelling.Field only() throws Exception {
        List<FieldTelling.Field> fields = telling.of(who);
        assertEquals(1, fields.size());
        return fields.getFirst();
    }

    private String value() throws Exception {
        assertEquals(1, only().values().size());
        return only().values().getFirst().value();
    }

    @Test
    void nothingIsToldOfWhomNothingIsStated() throws Exception {
        assertEquals(List.of(), telling.of(who));
        state("birth_date", c -> c);
        assertEquals(List.of(), telling.of(who), "a field without a value");
    }

    @Test
    void aValueThatIsAllegedSaysByWhom() throws Exception {
        Claim alleged = say("occupation", "боевик");
        claims.change(alleged.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        assertEquals(
                "1 независимый первоисточник · Утверждается; кто это говорит, не названо ·"
                        + " опровержений не известно",
                only().values().getFirst().support());
        say("occupation", "боевик");
        assertEquals(
                1,
                only().values().getFirst().support().split("Утверждается").length - 1,
                "said once, however many say the same");
    }

    @Test
    void wordsAreToldAsTheyAreWithTheirClaimAndItsSupport() throws Exception {
        Claim claim = say("occupation", "учитель");

        assertEquals("Занятие", only().name());
        FieldTelling.Told told = only().values().getFirst();
        assertEquals("учитель", told.value());
        assertEquals(claim.id(), told.first());
        assertEquals("1 независимый первоисточник", told.support());
        assertFalse(told.disputed());
        assertFalse(told.best(), "alone it is not better than others");
    }

    @Test
    void aCodeIsToldByItsLabelAndAnUnknownOneAsItIs() throws Exception {
        say("sex", "female");
        say("sex", "nowhere");

        assertEquals(
                List.of("Женский", "nowhere"),
                only().values().stream().map(FieldTelling.Told::value).toList());
    }

    @Test
    void aDateIsToldInThePersonsLanguage() throws Exception {
        DateReading.Dated dated = (DateReading.Dated) DateReading.of("3 Aug 2006");
        state("birth_date", c -> c.on(dated.value()));

        assertEquals(texts.date(dated.value()), value());
        assertTrue(value().contains("августа"), value());
    }

    @Test
    void aNumberIsToldWithWhatItCounts() throws Exception {
        var read = (QuantityReading.Read) QuantityReading.of("at least 9", Locale.ENGLISH);
        state("age", c -> c.counting(read.value()));

        assertEquals("не менее 9", value());
        assertNull(only().values().getFirst().share());
    }

    @Test
    void aPartOfAWholeIsToldWithItsShareMarkedAsDerived() throws Exception {
        var read = (QuantityReading.Read) QuantityReading.of("229 of 439", Locale.ENGLISH);
        state("age", c -> c.counting(read.value()));

        assertEquals("229 из 439", value());
        String share = String.valueOf(only().values().getFirst().share());
        assertEquals("вычислено 52,2 %", share.replace('\u00a0', ' '));
    }

    @Test
    void aPlaceIsToldByItsNameOrByTheWordsOfTheSource() throws Exception {
        var border = new Places(casefile.holdings).add("Граница", PlacePrecision.UNKNOWN, null);
        state("birth_place", c -> c.at(border.id()).placed("the border"));
        state("whereabouts", c -> c.placed("где-то под Ташкентом"));

        List<FieldTelling.Field> fields = telling.of(who);
        assertEquals(
                List.of("Место рождения", "Местонахождение"),
                fields.stream().map(FieldTelling.Field::name).toList(),
                "in the order of the list");
        assertEquals("Граница", fields.getFirst().values().getFirst().value());
        assertEquals("где-то под Ташкентом", fields.getLast().values().getFirst().value());
    }

    @Test
    void aRecordIsToldByItsLabelAndADashOnceItIsGone() throws Exception {
        Agent state = agents.add(AgentKind.GROUP, "Узбекистан");
        RecordRef ref = new RecordRef(RecordKind.AGENT, state.id());
        state("citizenship", c -> c.filling(c.slots().being(ref)));
        assertEquals("Узбекистан", value());
        agents.remove(state);

        assertEquals("–", value());
    }

    @Test
    void aDenialIsToldAsOneAndStandsAgainstWhatItDenies() throws Exception {
        say("occupation", "учитель");
        state("occupation", c -> c.filling(c.slots().saying("учитель")).turned(Polarity.NEGATED));

        List<FieldTelling.Told> values = only().values();
        assertEquals(
                List.of("учитель", "не учитель"),
                values.stream().map(FieldTelling.Told::value).toList());
        assertTrue(values.stream().allMatch(FieldTelling.Told::disputed));
    }

    @Test
    void ofTwoOutcomesNoneIsHiddenAndTheBetterFoundedIsMarked() throws Exception {
        Claim first = say("outcome", "осуждён");
        say("outcome", "освобождён");
        say("outcome", "ОСУЖДЁН");

        List<FieldTelling.Told> values = only().values();
        assertEquals(
                List.of("осуждён", "освобождён"),
                values.stream().map(FieldTelling.Told::value).toList());
        assertTrue(values.stream().allMatch(FieldTelling.Told::disputed));
        assertEquals("2 независимых первоисточника", values.getFirst().support());
        assertEquals(List.of(true, false), values.stream().map(FieldTelling.Told::best).toList());
        assertEquals(first.id(), values.getFirst().first());
    }

    @Test
    void twoOccupationsCanBothBeTrue() throws Exception {
        say("occupation", "учитель");
        say("occupation", "торговец");

        assertEquals(2, only().values().size());
        assertTrue(only().values().stream().noneMatch(FieldTelling.Told::disputed));
        assertTrue(only().values().stream().noneMatch(FieldTelling.Told::best), "equally founded");
    }

    @Test
    void aCorrectedClaimIsNoLongerTold() throws Exception {
        Claim wrong = claims.seal(say("outcome", "осуждён"));
        Claim right = claims.supersede(wrong);
        claims.change(right.filling(right.slots().saying("освобождён")));

        assertEquals("освобождён", value());
        assertEquals(right.id(), only().values().getFirst().first());
    }

    @Test
    void theLeadingFieldsAreToldAsAmongAll() throws Exception {
        assertEquals(List.of(), telling.leading(who));
        for (int i = 0; i < 45; i++) {
            say("occupation", "бвгдзклмнп".charAt(i / 10) + "а" + "бвгдзклмнп".charAt(i % 10));
        }
        say("outcome", "осуждён");
        List<FieldTelling.Field> all = telling.of(who);

        assertEquals(2, all.size());
        assertEquals(all.subList(0, 1), telling.leading(who));
        assertEquals(45, telling.leading(who).getFirst().values().size(), "no value is left out");
    }
}
