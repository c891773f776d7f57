package org.dalil.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.history.shape.FieldValues;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A name keeps its script, kind and parts, and whoever bears it is found by any of them.
class NameFormTest {
    private static final UUID ID = new UUID(3, 4);

    private static NameForm form(String name) {
        return new NameForm(ID, new UUID(1, 1), name, null, "alias");
    }

    @ParameterizedTest
    @CsvSource({
        "Zafar Rahimov, LATIN",
        "Зафар Рахимов, CYRILLIC",
        "Oʻtkir, LATIN",
        "Қайрат, CYRILLIC",
        "نورمحمد, ARABIC",
        "'ظفر (Zafar) رحیموف', ARABIC",
        "名前, OTHER",
        "'13 / 28', OTHER",
        "Зa, LATIN"
    })
    void theScriptIsThatOfMostLetters(String name, Script script) {
        assertEquals(script, form(name).script());
    }

    @Test
    void aChosenScriptStandsAndCanBeReadOffAgain() {
        NameForm chosen = form("Zafar").in(Script.ARABIC);

        assertEquals(Script.ARABIC, chosen.script());
        assertEquals("Arab", chosen.chosenScript());
        assertEquals(Script.LATIN, chosen.in(null).script());
        assertEquals(Script.OTHER, Script.of("Qaaa"), "a code of a later version");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aЖқظ漢 ’\u0000\u202E").ofMaxLength(12);
    }

    @Property(tries = 200)
    void whateverIsWrittenComesBack(
            @ForAll("words") String name, @ForAll("words") String part, @ForAll Script script) {
        NameForm form =
                form("x" + name)
                        .in(script)
                        .of(new NameParts(part, null, name))
                        .inLanguage("uz")
                        .ofKind(new Term("birth", "При рождении", "ru", "dalil-1"))
                        .readIn(new UUID(9, 9));

        assertEquals(form, NameForm.SHAPE.make(ID, NameForm.SHAPE.values(form)));
    }

    @Test
    void aNameWithoutAKindIsRefused() {
        Map<String, Object> values = new HashMap<>();
        values.put("agent", new UUID(1, 1));
        values.put("name", "Zafar");

        assertThrows(
                IllegalArgumentException.class,
                () -> NameForm.SHAPE.make(ID, new FieldValues(new HashMap<>(values))));
    }

    @Test
    void somebodyIsFoundByAPartThatTheNameItselfLacks() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            Agent agent = agents.add(AgentKind.PERSON, "The teacher");
            NameForm form = agents.addName(agent, "Zafar", "official", null);
            agents.changeName(agent, form.of(NameParts.NONE.after("Қодирович").ofFamily("Zafar")));

            assertEquals("people.act.change-name", casefile.undoable());
            assertEquals(List.of(agent), agents.suggest("Qodirovich", 5));
            assertEquals(1, agents.rows().count("Кодирович"));
            casefile.ledger.undo();
            assertEquals(List.of(), agents.suggest("Qodirovich", 5));
            assertEquals(List.of(agent), agents.suggest("zafar", 5));
        }
    }

    @Test
    void whoTakesANameKeepsEverythingRecordedOfThem() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            Agents agents = new Agents(casefile.holdings);
            Members members = new Members(casefile.holdings);
            Agent group = agents.add(AgentKind.GROUP, "The thirteen");
            Agent third = members.addUnnamed(group, List.of("Member 3"), "imam").getFirst();
            agents.addName(third, "the imam", "alias", null);
            agents.identify(third, " Зафар ", Term.ofCode("alias"));

            Agent now = agents.find(third.id()).orElseThrow();
            assertEquals("Зафар", now.label());
            assertTrue(now.identityKnown());
            assertEquals(
                    List.of("the imam", "Member 3"),
                    agents.names(third.id()).stream().map(NameForm::name).toList());
            assertEquals("imam", members.of(group.id()).getFirst().attribute());
            casefile.ledger.undo();
            assertFalse(agents.find(third.id()).orElseThrow().identityKnown());
            assertEquals(1, agents.names(third.id()).size());
        }
    }
}
