package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/// Tiers are written so that ELAN can hold them, each of one kind, and come back with all their
/// lines.
class ElanTiersTest {
    private static final String DATE = "2026-01-31T12:00:00Z";
    private static final SpokenTier SPEECH =
            new SpokenTier(
                    "ru",
                    "С",
                    "ru",
                    -1,
                    List.of(
                            SpokenLine.of(0L, 900L, null, "Да"),
                            SpokenLine.of(1_000L, 1_900L, null, "Нет"),
                            SpokenLine.of(null, null, null, "Потом")));

    private static SpokenLine beside(Long from, Long to, String words, int parent) {
        return new SpokenLine(from, to, null, words, List.of(), parent);
    }

    private static SpokenTier tier(String name, String language, int of, SpokenLine... lines) {
        return new SpokenTier(name, null, language, of, List.of(lines));
    }

    private static String written(SpokenTier... tiers) {
        return ElanWriter.of(List.of(tiers), DATE).text();
    }

    private static SpokenText read(String file) {
        return assertInstanceOf(
                        SpokenOutcome.Read.class,
                        SpokenReading.read(file.getBytes(UTF_8), "a.eaf", null))
                .text();
    }

    private static Validator schema() throws Exception {
        byte[] schema = Shared.bytes("data/eaf/EAFv3.0.xsd");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new ByteArrayInputStream(schema)))
                .newValidator();
    }

    private static List<String> told(SpokenTier tier) {
        return tier.lines().stream()
                .map(l -> l.from() + "|" + l.to() + "|" + l.words() + "|" + l.parent())
                .toList();
    }

    /// No tier holds annotations of both kinds.
    private static void ofOneKind(String file) {
        for (String tier : file.split("<TIER ", -1)) {
            assertFalse(
                    tier.contains("<REF_ANNOTATION") && tier.contains("<ALIGNABLE_ANNOTATION"),
                    tier);
        }
    }

    @Test
    void linesOfTwoKindsBecomeTwoTiersAndNoneIsLost() {
        SpokenTier mixed =
                tier(
                        "en",
                        "en",
                        0,
                        beside(0L, 900L, "Yes", 0),
                        beside(5_000L, 6_000L, "Alone", -1),
                        beside(1_000L, 1_900L, "No", 1),
                        beside(null, null, "Later", 2));
        String file = written(SPEECH, mixed);
        ofOneKind(file);
        List<SpokenTier> back = read(file).tiers();
        assertEquals(List.of("ru", "en", "en 2"), back.stream().map(SpokenTier::name).toList());
        assertEquals(
                List.of("0|900|Yes|0", "1000|1900|No|1", "null|null|Later|2"), told(back.get(1)));
        assertEquals(List.of("5000|6000|Alone|-1"), told(back.get(2)));
        assertEquals(0, back.get(2).of());
        assertEquals("en", back.get(2).language());
    }

    @Test
    void aLineWithOtherTimesThanItsParentKeepsThem() {
        String file = written(SPEECH, tier("en", "en", 0, beside(100L, 300L, "Yes", 0)));
        assertEquals(List.of("100|300|Yes|-1"), told(read(file).tiers().get(1)));
        assertTrue(file.contains("LINGUISTIC_TYPE_REF=\"part\" PARENT_REF=\"ru\""), file);
    }

    @Test
    void severalLinesOfOneParentAreADivisionInOrder() {
        SpokenTier words =
                tier(
                        "words",
                        null,
                        0,
                        beside(0L, 900L, "one", 0),
                        beside(0L, 900L, "two", 0),
                        beside(1_000L, 1_900L, "three", 1));
        String file = written(SPEECH, words);
        assertTrue(file.contains("LINGUISTIC_TYPE_REF=\"division\""), file);
        assertTrue(file.contains("ANNOTATION_REF=\"a1_1\" PREVIOUS_ANNOTATION=\"a2_1\""), file);
        assertEquals(1, file.split("PREVIOUS_ANNOTATION", -1).length - 1);
        assertEquals(words, read(file).tiers().get(1));
    }

    @Test
    void whatBelongsToADividedTierBelongsToItsParts() {
        SpokenTier mixed =
                tier("en", "en", 0, beside(0L, 900L, "Yes", 0), beside(5L, 6L, "Alone", -1));
        SpokenTier notes =
                tier(
                        "notes",
                        null,
                        1,
                        beside(0L, 900L, "of yes", 0),
                        beside(5L, 6L, "of alone", 1),
                        beside(7L, 8L, "of none", -1));
        String file = written(SPEECH, mixed, notes);
        ofOneKind(file);
        List<SpokenTier> back = read(file).tiers();
        assertEquals(6, back.size());
        assertEquals(List.of("0|900|of yes|0"), told(back.get(3)));
        assertEquals("en", back.get(back.get(3).of()).name());
        assertEquals(List.of("5|6|of alone|0"), told(back.get(4)));
        assertEquals("en 2", back.get(back.get(4).of()).name());
        assertEquals(List.of("7|8|of none|-1"), told(back.get(5)));
        assertEquals("ru", back.get(back.get(5).of()).name(), "times lie in tiers with times");
    }

    @Test
    void tiersThatBelongToThemselvesOrToNoneStandAlone() {
        SpokenTier self = tier("self", null, 0, beside(1L, 2L, "self", 0));
        SpokenTier other = tier("other", null, 2, beside(1L, 2L, "other", 0));
        SpokenTier third = tier("third", null, 1, beside(1L, 2L, "third", 0));
        SpokenTier none = tier("none", null, 77, beside(1L, 2L, "none", 5));
        String file = written(self, other, third, none);
        SpokenText back = read(file);
        assertEquals(4, back.lines());
        assertEquals(List.of(), back.remarks());
        assertEquals(-1, back.tiers().getFirst().of());
        assertEquals(-1, back.tiers().getLast().of());
    }

    @Test
    void languagesAreNamesAndStayApart() throws Exception {
        String file =
                written(
                        tier("1", "uz-Cyrl", -1),
                        tier("2", " ru ", -1),
                        tier("3", "ru ru", -1),
                        tier("4", "ru-ru", -1),
                        tier("5", "ts1", -1, SpokenLine.of(1L, 2L, null, "a")),
                        tier("6", "русский", -1),
                        tier("7", "\u0000", -1),
                        tier("8", " ", -1),
                        tier("9", "Included_In", -1));
        List<String> codes =
                read(file).tiers().stream().map(t -> Objects.toString(t.language())).toList();
        assertEquals(
                List.of(
                        "uz-Cyrl",
                        "ru",
                        "ru-ru-2",
                        "ru-ru",
                        "x-ts1",
                        "und",
                        "und-2",
                        "null",
                        "x-Included_In"),
                codes);
        assertTrue(file.contains("LANG_LABEL=\"русский\""), file);
        schema().validate(new StreamSource(new StringReader(file)));
    }

    @Test
    void signsNoXmlHoldsAreReplacedAndLineBreaksAreOne() {
        SpokenLine line = SpokenLine.of(1L, 2L, null, "a\r\nb\rc\uD83D d\uD83D\uDE00");
        SpokenText back = read(written(tier("x\ny", null, -1, line), tier("x y", null, -1, line)));
        assertEquals(
                "a\nb\nc\uFFFD d\uD83D\uDE00", back.tiers().getFirst().lines().getFirst().words());
        assertEquals(List.of("x y", "x y 2"), back.tiers().stream().map(SpokenTier::name).toList());
        assertNull(back.tiers().getFirst().speaker());
    }

    @Test
    void linesThatBelongToNoSpeechAreSavedToo() {
        SpokenTier speech =
                SpokenTier.only(
                        List.of(
                                SpokenLine.of(0L, 900L, "С", "Да"),
                                SpokenLine.of(1_000L, 1_900L, "И", "Где?")));
        SpokenTier english =
                tier(
                        "en",
                        "en",
                        0,
                        beside(1_000L, 1_900L, "Where?", 1),
                        beside(3_000L, 4_000L, "Alone", -1),
                        beside(5_000L, 6_000L, "Astray", 9));
        PaperForm form =
                new PaperForm(
                        "",
                        new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                        PlainWriter.TimeNotation.SQUARE_EXACT,
                        Instant.parse(DATE));
        for (SpokenFormat format : List.of(SpokenFormat.ELAN, SpokenFormat.TEXTGRID)) {
            for (SpokenTier first : List.of(speech, SpokenTier.only(List.of()))) {
                byte[] file = SpokenWriting.of(format, List.of(first, english), form).bytes();
                String all = read(new String(file, UTF_8)).tiers().toString();
                for (SpokenLine line : english.lines()) {
                    assertTrue(all.contains(line.words()), format + " " + all);
                }
            }
        }
    }

    /// Tiers of any kind, belonging to any other or none, with lines that do or do not.
    @Provide
    Arbitrary<List<SpokenTier>> tiers() {
        Arbitrary<Long> time = Arbitraries.longs().between(0, 3).injectNull(0.3);
        Arbitrary<SpokenLine> line =
                Combinators.combine(
                                time,
                                time,
                                Arbitraries.of("да", "oʻz", "&<", "\u0000\uD800", ""),
                                Arbitraries.integers().between(-1, 4))
                        .as((from, to, words, parent) -> beside(from, to, words, parent));
        Arbitrary<String> name = Arbitraries.of("", "a", "a 2", "b\n", "<&\"");
        Arbitrary<String> language = Arbitraries.of("ru", "uz Cyrl", "a1_1", "1", "");
        return Combinators.combine(
                        name,
                        name.injectNull(0.5),
                        language.injectNull(0.3),
                        Arbitraries.integers().between(-1, 5),
                        line.list().ofMaxSize(5))
                .as(SpokenTier::new)
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 400)
    void everyLineComesBackOnceWithItsTimes(@ForAll("tiers") List<SpokenTier> tiers) {
        String file = ElanWriter.of(tiers, DATE).text();
        ofOneKind(file);
        if (tiers.stream().allMatch(tier -> tier.lines().isEmpty())) {
            return; // a file without a line is refused, and nothing was there to lose
        }
        SpokenText back = read(file);
        assertTrue(back.remarks().stream().noneMatch(r -> r.kind().name().contains("PARENT")));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        tiers.forEach(
                tier -> tier.lines().forEach(l -> expected.add(ElanWriter.printable(l.words()))));
        back.tiers().forEach(tier -> tier.lines().forEach(l -> found.add(l.words())));
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
        List<Long> times = times(back.tiers());
        times(tiers).forEach(ms -> assertTrue(times.remove(ms), () -> ms + " lost of " + file));
    }

    private static List<Long> times(List<SpokenTier> tiers) {
        List<Long> times = new ArrayList<>();
        for (SpokenTier tier : tiers) {
            for (SpokenLine line : tier.lines()) {
                times.add(line.from());
                times.add(line.to());
            }
        }
        times.removeIf(Objects::isNull);
        return times;
    }

    @Property(tries = 100)
    void everyFileIsValid(@ForAll("tiers") List<SpokenTier> tiers) throws Exception {
        schema().validate(new StreamSource(new StringReader(ElanWriter.of(tiers, DATE).text())));
    }
}
