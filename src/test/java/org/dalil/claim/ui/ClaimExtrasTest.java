package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.dalil.claim.Claim;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.PlacePrecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The fields of a claim that most claims leave empty, by hand: chips open them, what is typed is
/// kept, and what the claim states of whom is said field by field.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ClaimExtrasTest {
    @SuppressWarnings("NullAway.Init")
    private ClaimStage claims;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimParts parts;

    @SuppressWarnings("NullAway.Init")
    private Claim nine;

    @Start
    void start(Stage stage) throws Exception {
        claims = new ClaimStage("ru");
        section = claims.section;
        parts = claims.parts;
        nine = claims.claim("nine people");
        section.show(stage, new ClaimPane(parts, section.drafts, section.kit.desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Claim kept() throws Exception {
        return parts.claims().find(nine.id()).orElseThrow();
    }

    private Quantity number() throws Exception {
        Quantity number = kept().quantity();
        assertNotNull(number);
        return number;
    }

    private void state(String predicate) throws Exception {
        parts.claims().change(kept().filling(kept().slots().stating(Term.ofCode(predicate))));
    }

    private <E> void choose(String id, E value) {
        @SuppressWarnings("unchecked")
        ComboBox<E> box = section.node(id, ComboBox.class);
        section.interact(() -> box.setValue(value));
    }

    private void show(Claim claim) {
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.CLAIM, claim.id())));
    }

    @ParameterizedTest
    @CsvSource({
        "claim-fill,claim-subject",
        "claim-quantity,claim-quantity",
        "claim-scope,claim-scope",
        "claim-as-of,claim-as-of",
        "claim-place-words,claim-place-words",
        "claim-hedge,claim-hedge",
        "claim-polarity,claim-polarity",
        "claim-exculpatory,claim-exculpatory"
    })
    void aChipOpensItsFieldAndGivesItTheKeys(String field, String keys) throws Exception {
        assertFalse(section.isSeen(keys));
        section.fire(field + "-add");

        assertTrue(section.isSeen(keys));
        assertFalse(section.isSeen(field + "-add"));
        assertEquals(keys, section.focused());
        assertEquals("claim.act.from-words", section.casefile.undoable(), "nothing kept by that");
    }

    @Test
    void whatWasOpenedForOneClaimIsClosedForAnother() throws Exception {
        Claim denial = claims.claim("denied it");
        section.fire("claim-scope-add");
        show(denial);

        assertFalse(section.isSeen("claim-scope"));
        assertTrue(section.isSeen("claim-scope-add"));
    }

    @Test
    void aNumberIsEchoedWhileItIsTypedAndKept() throws Exception {
        section.fire("claim-quantity-add");
        section.typeInto("claim-quantity", "не менее 9");
        assertTrue(section.says("→ не менее 9"));
        assertNull(kept().quantity(), "not before it is left");
        section.focus("rows");

        assertEquals("не менее 9", number().verbatim());
        assertTrue(section.says("→ не менее 9"));
        section.undo();
        assertNull(kept().quantity());
        assertEquals("", section.words("claim-quantity"));
    }

    @Test
    void whatIsCountedIsChosenOnceThereIsANumber() throws Exception {
        section.fire("claim-quantity-add");
        assertTrue(section.node("claim-quantity-unit", Node.class).isDisabled());
        section.write("claim-quantity", "28");
        assertFalse(section.node("claim-quantity-unit", Node.class).isDisabled());
        choose("claim-quantity-unit", CountUnit.ofCode("person").orElseThrow());

        assertEquals("person", number().counted().unit());
        assertTrue(section.says("→ 28 человек"));
        section.write("claim-quantity", "29");
        assertEquals("person", number().counted().unit(), "still counted");
        assertEquals("29", number().verbatim());
    }

    @Test
    void wordsThatAreNoNumberStayAsTyped() throws Exception {
        section.fire("claim-quantity-add");
        section.typeInto("claim-quantity", "целая толпа");
        assertTrue(section.says("Не удалось прочитать «целая толпа»"));
        section.focus("rows");

        assertEquals(Quantity.words("целая толпа"), number());
        assertEquals("целая толпа", section.words("claim-quantity"));
    }

    @Test
    void anEmptiedNumberIsNoneAndItsFieldStaysOpen() throws Exception {
        section.fire("claim-quantity-add");
        section.write("claim-quantity", "28");
        section.write("claim-quantity", " ");

        assertNull(kept().quantity());
        assertTrue(section.isSeen("claim-quantity"));
        assertFalse(section.isSeen("claim-quantity-add"));
    }

    @Test
    void scopeHedgeAndPlaceWordsAreKeptAndBlanksAreNone() throws Exception {
        for (String field : List.of("scope", "hedge", "place-words")) {
            section.fire("claim-" + field + "-add");
            section.write("claim-" + field, "слова: " + field);
        }
        assertEquals("слова: scope", kept().scope());
        assertEquals("слова: hedge", kept().wording().hedge());
        assertEquals("слова: place-words", kept().setting().placeWords());

        for (String field : List.of("scope", "hedge", "place-words")) {
            section.write("claim-" + field, " ");
        }
        assertNull(kept().scope());
        assertNull(kept().wording().hedge());
        assertNull(kept().setting().placeWords());
    }

    @Test
    void asOfIsADateOfItsOwn() throws Exception {
        section.fire("claim-as-of-add");
        section.write("claim-as-of", "август 2006");

        var asOf = kept().setting().asOf();
        assertNotNull(asOf);
        assertEquals("2006-08", asOf.edtf());
        assertNull(kept().when());
        assertEquals("", section.words("claim-when"));
    }

    @Test
    void aClaimIsTurnedAndItsFieldIsThereWhenItIsShownAgain() throws Exception {
        Claim denial = claims.claim("denied it");
        section.fire("claim-polarity-add");
        choose("claim-polarity", Polarity.NEGATED);
        assertEquals(Polarity.NEGATED, kept().claimPolarity());
        show(denial);
        assertEquals(Polarity.AFFIRMED, section.node("claim-polarity", ComboBox.class).getValue());
        show(nine);

        assertTrue(section.isSeen("claim-polarity"));
        assertEquals(Polarity.NEGATED, section.node("claim-polarity", ComboBox.class).getValue());
    }

    @Test
    void aClaimIsMarkedAsSpeakingForTheAccusedAndUndone() throws Exception {
        section.fire("claim-exculpatory-add");
        CheckBox box = section.node("claim-exculpatory", CheckBox.class);
        section.interact(box::fire);
        assertTrue(kept().exculpatory());
        assertTrue(box.isSelected());
        section.undo();

        assertFalse(kept().exculpatory());
        assertFalse(box.isSelected());
    }

    @Test
    void sealingLocksTheHedgeAndThePolarity() throws Exception {
        parts.claims().change(nine.hedged("якобы").turned(Polarity.NEGATED));
        assertTrue(section.node("claim-hedge", TextInputControl.class).isEditable());
        assertFalse(section.node("claim-polarity", Node.class).isDisabled());
        section.fire("claim-seal");

        assertFalse(section.node("claim-hedge", TextInputControl.class).isEditable());
        assertTrue(section.node("claim-polarity", Node.class).isDisabled());
        assertEquals("якобы", section.words("claim-hedge"));
    }

    @Test
    void whomItIsAboutIsFoundLeadsThereAndIsTakenAway() throws Exception {
        Agent group = parts.agents().add(AgentKind.GROUP, "Алматинская группа");
        RecordRef ref = new RecordRef(RecordKind.AGENT, group.id());
        section.fire("claim-fill-add");
        claims.enter("claim-subject", "алмат");

        assertEquals(ref, kept().slots().subject());
        section.fireNamed("Алматинская группа");
        assertEquals(new Intent.ToRecord(ref), section.kit.went.getLast());
        section.fireNamed("Убрать");
        assertNull(kept().slots().subject());
        assertTrue(section.isSeen("claim-subject"), "to be filled otherwise");
    }

    @Test
    void aClaimCanBeAboutAnEventOrAPlace() throws Exception {
        RecordRef event =
                new RecordRef(RecordKind.EVENT, parts.events().add("Возвращение", null, null).id());
        section.fire("claim-fill-add");
        claims.enter("claim-subject", "возвращ");

        assertEquals(event, kept().slots().subject());
        assertTrue(section.offers("Возвращение"));
    }

    @Test
    void nobodyIsMadeOfAnUnknownSubject() throws Exception {
        section.fire("claim-fill-add");
        claims.enter("claim-subject", "Никто");

        assertEquals(Slots.NONE, kept().slots());
        assertEquals(0, parts.agents().rows().count(""));
        assertEquals("Никто", section.words("claim-subject"));
    }

    @Test
    void whatItStatesIsChosenAndItsWordsAreKept() throws Exception {
        section.fire("claim-fill-add");
        assertFalse(section.isSeen("claim-value"), "nothing stated yet");
        claims.enter("claim-predicate", "Вероисповедание");
        Term stated = kept().slots().predicate();
        assertNotNull(stated);
        assertEquals("religion", stated.code());
        section.write("claim-value", "ислам");

        assertEquals("ислам", kept().slots().value());
        section.fireNamed("Вероисповедание");
        assertNull(kept().slots().predicate());
        assertNull(kept().slots().value(), "its former value goes");
        assertFalse(section.isSeen("claim-value"));
    }

    @Test
    void anOwnTermIsMadeInlineAndStaysInTheList() throws Exception {
        section.fire("claim-fill-add");
        claims.enter("claim-predicate", "Цвет глаз");

        Term stated = kept().slots().predicate();
        assertNotNull(stated);
        assertTrue(section.offers("Цвет глаз"));
        assertTrue(section.isSeen("claim-value"), "an own field holds words");
        section.undo();
        assertNull(kept().slots().predicate());
        assertTrue(
                parts.ledgers().vocabularies().find("predicate", stated.code()).isPresent(),
                "two acts");
    }

    @ParameterizedTest
    @CsvSource({
        "birth_date,Значение — дата выше.",
        "age,Значение — число ниже.",
        "birth_place,Значение — место выше."
    })
    void aValueThatStandsElsewhereIsPointedTo(String predicate, String words) throws Exception {
        state(predicate);

        assertTrue(section.shows(words));
        for (String other : List.of("claim-value", "claim-term", "claim-object")) {
            assertFalse(section.isSeen(other), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim-value", "claim-term", "claim-object"})
    void eachKindOfValueHasOneFieldOfItsOwn(String field) throws Exception {
        state(
                switch (field) {
                    case "claim-term" -> "sex";
                    case "claim-object" -> "citizenship";
                    default -> "occupation";
                });
        for (String one : List.of("claim-value", "claim-term", "claim-object")) {
            assertEquals(one.equals(field), section.isSeen(one), one);
        }
    }

    @Test
    void aListedValueIsKeptAsItsCodeAndChosenAgain() throws Exception {
        state("sex");
        claims.enter("claim-term", "Женский");
        assertEquals("female", kept().slots().value());
        section.fireNamed("Женский");
        assertNull(kept().slots().value());
        claims.enter("claim-term", "Мужской");

        assertEquals("male", kept().slots().value());
        assertTrue(section.offers("Мужской"));
    }

    @Test
    void aNewListedValueIsMadeInline() throws Exception {
        state("sex");
        claims.enter("claim-term", "Не сказано");

        String code = kept().slots().value();
        assertNotNull(code);
        assertTrue(parts.ledgers().vocabularies().find("sex", code).isPresent());
        assertTrue(section.offers("Не сказано"));
    }

    @Test
    void aRecordAsValueIsFoundAndLeadsThere() throws Exception {
        Agent state = parts.agents().add(AgentKind.GROUP, "Узбекистан");
        RecordRef ref = new RecordRef(RecordKind.AGENT, state.id());
        state("citizenship");
        claims.enter("claim-object", "узбек");

        assertEquals(ref, kept().slots().object());
        section.fireNamed("Узбекистан");
        assertEquals(new Intent.ToRecord(ref), section.kit.went.getLast());
    }

    @Test
    void howExactlyTheSourcePlacesItIsChosenAndTyped() throws Exception {
        section.fire("claim-place-precision-add");
        ComboBox<PlacePrecision> exact = section.node("claim-place-precision", ComboBox.class);
        section.interact(() -> exact.setValue(PlacePrecision.UNDISCLOSED));
        section.fire("claim-place-uncertainty-add");
        section.write("claim-place-uncertainty", "2 km");

        assertEquals("undisclosed", kept().setting().precision());
        assertEquals(2000, kept().setting().uncertainty());
        section.write("claim-place-uncertainty", "-5");
        assertEquals(2000, kept().setting().uncertainty());
        assertEquals("-5", section.words("claim-place-uncertainty"));
        assertTrue(section.isSeen("claim-place-uncertainty-reason"));
        section.write("claim-place-uncertainty", "");
        assertNull(kept().setting().uncertainty());
        assertEquals("undisclosed", kept().setting().precision(), "the other fields stay");
    }
}
