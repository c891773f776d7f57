package org.dalil.people.inflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Names are found in running words, whole and in part, in whatever form and script.
class NameIndexTest {
    private static final List<String> PEOPLE =
            List.of(
                    "Ivan Petrov",
                    "Иван Сидоров",
                    "Kayrat Tashiev",
                    "Зульфия Каримовна Рахимова",
                    "O‘tkir Hasan o‘g‘li",
                    "a neighbour of Petrov",
                    "Салтыков-Щедрин",
                    "Karimov Islom (born 1970)");
    private static final List<String> BODIES =
            List.of("Ministry of Justice", "ФСБ", "Генеральная прокуратура", "Tashkent");

    private static final NameIndex INDEX = index();

    private static NameIndex index() {
        List<Named> all = new ArrayList<>();
        for (String one : PEOPLE) {
            all.add(new Named(ref(all.size()), List.of(one), true));
        }
        for (String one : BODIES) {
            all.add(new Named(ref(all.size()), List.of(one), false));
        }
        return NameIndex.of(all);
    }

    private static RecordRef ref(int number) {
        return new RecordRef(RecordKind.AGENT, new UUID(0, number));
    }

    /// What was found, as `words=0,1`, with a `?` behind whose name stands there in part.
    private static String found(String text) {
        StringBuilder all = new StringBuilder();
        for (NameFound one : INDEX.in(text, NameIndex.usesCapitals(List.of(text)))) {
            all.append(all.isEmpty() ? "" : "; ").append(text, one.start(), one.end()).append('=');
            List<String> who =
                    one.candidates().stream()
                            .map(c ->
                                    c.ref().id().getLeastSignificantBits() + (c.whole() ? "" : "?"))
                            .toList();
            all.append(String.join(",", who));
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Ivan Petrov there | Ivan Petrov=0",
                "Видели Ивана Петрова. | Ивана Петрова=0",
                "Петрову Ивану сказали | Петрову Ивану=0",
                "Сказали Ивану | Ивану=0?,1?",
                "I. Petrov's house | Petrov=0?",
                "Ivan, Petrov and others | Ivan=0?,1?; Petrov=0?",
                "Кайрату Ташиеву и Qayrat | Кайрату Ташиеву=2; Qayrat=2?",
                "с Зульфиёй Рахимовой | Зульфиёй Рахимовой=3?",
                "Каримовну увели | ''",
                "Уткир сказал, Oʻtkirga | Уткир=4?; Oʻtkirga=4?",
                "Салтыкова-Щедрина нет | Салтыкова-Щедрина=6",
                "a neighbour came | ''",
                "a neighbour of Petrov came | a neighbour of Petrov=5",
                "in the Ministry of Justice he | Ministry of Justice=8",
                "the ministry, of justice | ''",
                "The Ministry was shut | ''",
                "из ФСБ, в генпрокуратуре | ФСБ=9",
                "Генеральной прокуратуре нет | Генеральной прокуратуре=10",
                "in Tashkent, из Ташкента, Tashkentda | Tashkent=11; Ташкента=11; Tashkentda=11",
                "Born in May; Islom born | Islom=7?",
                "then ivan went, and Ivan stayed | Ivan=0?,1?",
                "видели ивана петрова там | ивана петрова=0",
                "'' | ''",
            })
    void namesAreFound(String text, String wanted) {
        assertEquals(wanted.equals("''") ? "" : wanted, found(text.equals("''") ? "" : text));
    }

    @Test
    void capitalsAreAskedForOnlyWhereThereAreSome() {
        assertFalse(NameIndex.usesCapitals(List.of("он сказал что никого там не было", "да")));
        assertTrue(NameIndex.usesCapitals(List.of("Он сказал, что никого там не было.")));
        assertFalse(NameIndex.usesCapitals(List.of("", "… 12")));
    }

    @Test
    void namesThatAreNoneAndHostileOnesAreLeftOut() {
        NameIndex odd =
                NameIndex.of(
                        List.of(
                                new Named(ref(1), List.of("—", "(aside)", "", " "), true),
                                new Named(ref(2), List.of("a ".repeat(5_000)), true),
                                new Named(ref(3), List.of("13", "Д."), true),
                                new Named(ref(4), List.of("x".repeat(20_000)), true)));
        assertEquals(List.of(), odd.in("— (aside) a a a Anna \u0000\ud800", true));
        assertEquals(1, odd.in("the 13 of them", true).size());
        assertEquals(1, odd.in("x".repeat(20_000), false).size());
    }

    @Property(tries = 300)
    void whatIsFoundStandsInTheTextInOrderAndHasCandidates(@ForAll String noise) {
        String text = noise + " Ивану Петрову " + noise + " ФСБ " + noise;
        int last = 0;
        for (NameFound one : INDEX.in(text, false)) {
            assertTrue(one.start() >= last && one.end() > one.start());
            assertTrue(one.end() <= text.length() && !one.candidates().isEmpty());
            last = one.end();
        }
        assertTrue(last > 0, "the names are found whatever stands around them");
    }
}
