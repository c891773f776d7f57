package org.dalil.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Spellings of one name meet, names of two people do not. The share of each is measured on real
/// names where they are at hand.
class FoldingTest {
    private static final Path NAMES = Path.of("../shared/data/names");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Қайрат Кайрат Qairat Kairat Qayrat Kayrat Qaırat",
                "Oʻtkir Ўткир Уткир O'tkir O‘tkir Utkir",
                "Ponomaryov Пономарёв Ponomarev Пономарев",
                "Ҷамшед Джамшед Жамшед Jamshed Dzhamshed Zhamshed",
                "Ташиев Tashiev Tashiyev Ташыев",
                "Хасан Hasan Khasan Xasan Ҳасан Hassan",
                "Sergey Sergei Сергей Sergeĭ",
                "Алексей Aleksei Alexey Aleksey Alexei",
                "Юлдошев Yuldoshev Iuldoshev",
                "Шыңғыс Shyngys Shınğıs",
                "Жээнбеков Jeenbekov Zheenbekov",
                "Сергей Sergej",
                "Дмитрий Dmitry Dmitriy Dmitrii",
                "Ғафур Гафур Ghafur Gʻafur Gafur",
                "Мария Mariya Maria",
                "Григорьев Grigoriev Grigoryev Grigor’ev",
                "Щербаков Shcherbakov"
            })
    void spellingsOfOneNameMeet(String spellings) {
        Set<String> keys = new HashSet<>();
        for (String spelling : spellings.split(" ")) {
            keys.add(Folding.key(spelling));
        }
        assertEquals(1, keys.size(), keys::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Карим Керим", "Анвар Ансар", "Умаров Омаров", "Шавкат Савкат"})
    void otherNamesStayApart(String pair) {
        String[] names = pair.split(" ");
        assertNotEquals(Folding.key(names[0]), Folding.key(names[1]));
    }

    @Test
    void wordsAreKeptApartAndMarksDropped() {
        assertEquals("abdul aziz 2", Folding.key("  Абдул-Азиз,  №2!".replace("№", "")));
        assertEquals("", Folding.key(" … "));
        assertEquals("محمد", Folding.key("مُحَمَّد"));
    }

    @Property
    void everyTextHasAKeyOfSingleSpacedWords(@ForAll String text) {
        String key = Folding.key(text);
        assertTrue(key.equals(key.strip()) && !key.contains("  "));
        assertEquals(key, Folding.key(" " + text + ", "));
    }

    @Property
    void wordsAreFoldedEachByItself(@ForAll String one, @ForAll String other) {
        assertEquals(
                (Folding.key(one) + " " + Folding.key(other)).strip(),
                Folding.key(one + " " + other));
    }

    /// Two labels of one person meet when every word of the shorter is in the longer, patronymics
    /// apart, which follow each language's own grammar.
    @Test
    void realNamesMeetMoreOftenThanNot(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(NAMES), "real names are not at hand");
        List<String[]> rows =
                Files.readAllLines(NAMES.resolve("wikidata_person_variants.tsv")).stream()
                        .skip(1)
                        .map(line -> line.split("\t"))
                        .filter(r -> Set.of("ru", "ky", "kk", "tg", "uz", "en").contains(r[1]))
                        .toList();
        int pairs = 0;
        int met = 0;
        int strangers = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                boolean meet = meet(rows.get(i)[2], rows.get(j)[2]);
                boolean same = rows.get(i)[0].equals(rows.get(j)[0]);
                pairs += same ? 1 : 0;
                met += same && meet ? 1 : 0;
                strangers += !same && meet ? 1 : 0;
            }
        }
        reporter.publishEntry("people", met + " of " + pairs + " met, " + strangers + " wrongly");
        assertTrue(met >= pairs * 0.75, met + " of " + pairs);
        assertTrue(strangers <= met * 0.05, strangers + " wrongly");
    }

    @Test
    void romanisationsMeetTheirOriginals(TestReporter reporter) throws IOException {
        assumeTrue(Files.isDirectory(NAMES), "romanisations are not at hand");
        int all = 0;
        int met = 0;
        for (String line : Files.readAllLines(NAMES.resolve("interscript_pairs.tsv"))) {
            String[] row = line.split("\t");
            if (row.length == 4 && Set.of("rus", "kaz", "kir", "tgk", "uzb").contains(row[1])) {
                all++;
                boolean meet = Folding.key(row[2]).equals(Folding.key(row[3]));
                met += meet ? 1 : 0;
            }
        }
        reporter.publishEntry("romanisations", met + " of " + all + " met");
        assertTrue(met >= all * 0.9, met + " of " + all);
    }

    private static boolean meet(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.size() <= b.size() ? b.containsAll(a) : a.containsAll(b);
    }

    private static Set<String> words(String name) {
        return Pattern.compile(" ")
                .splitAsStream(Folding.key(name))
                .filter(word -> !word.matches(".+(uli|kizi|[oe]vic|[oe]vna)"))
                .collect(Collectors.toSet());
    }
}
