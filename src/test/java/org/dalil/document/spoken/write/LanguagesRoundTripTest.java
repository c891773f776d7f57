package org.dalil.document.spoken.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What is said in the languages that people here speak comes back letter by letter, at its time
/// and in its voice, from every form that is written.
class LanguagesRoundTripTest {
    private static final PaperForm FORM =
            new PaperForm(
                    "",
                    new PaperForm.Columns("Time", "End", "Speaker", "Words"),
                    PlainWriter.TimeNotation.SQUARE_EXACT,
                    Instant.parse("2026-01-31T12:00:00Z"));

    private static final Map<String, List<String>> SAID =
            Map.of(
                    "ru",
                    List.of(
                            "Когда вас задержали?",
                            "В мае — числа не помню; ещё не рассвело.",
                            "Кто это был: милиция или «люди в штатском»?",
                            "Их было 12, все в масках…"),
                    "uz",
                    List.of(
                            "Oʻgʻlingiz qayerda edi?",
                            "O‘g‘lim yoʻlda, Fargʻona yoʻlida edi.",
                            "Maʼlum boʻldimi?",
                            "Yoʻq, soʻradik — javob bermadi."),
                    "kk",
                    List.of(
                            "Әкеңізді қашан алып кетті?",
                            "Түнде, сағат екі жарымда. Үйде үшеуміз едік.",
                            "Ұрды ма?",
                            "Иә, һәм қорқытты, ініме де."));

    private static final Map<String, List<String>> VOICES =
            Map.of(
                    "ru", List.of("Интервьюер", "Свидетель № 1"),
                    "uz", List.of("Soʻrovchi", "G‘ulom"),
                    "kk", List.of("Сұраушы", "Өтегенқызы"));

    private static List<SpokenLine> lines(String language) {
        List<SpokenLine> lines = new ArrayList<>();
        List<String> said = SAID.get(language);
        for (int i = 0; i < said.size(); i++) {
            String voice = VOICES.get(language).get(i % 2);
            lines.add(
                    SpokenLine.of(
                            3_599_000L + i * 2_345L,
                            3_599_000L + i * 2_345L + 2_100,
                            voice,
                            said.get(i)));
        }
        return lines;
    }

    static Stream<Arguments> formsAndLanguages() {
        return SpokenWriting.formats().stream()
                .flatMap(form -> Stream.of("ru", "uz", "kk").map(l -> Arguments.of(form, l)));
    }

    private static SpokenText back(SpokenFormat format, List<SpokenLine> lines) {
        byte[] file = SpokenWriting.of(format, List.of(SpokenTier.only(lines)), FORM).bytes();
        return assertInstanceOf(
                        SpokenOutcome.Read.class,
                        SpokenReading.read(file, "a." + format.extension(), null))
                .text();
    }

    private static List<SpokenLine> spoken(SpokenText text) {
        return text.tiers().stream()
                .flatMap(tier ->
                        tier.lines().stream()
                                .map(line ->
                                        line.speaker() == null ? line.by(tier.speaker()) : line))
                .sorted(Comparator.comparing(line -> Objects.requireNonNull(line.from())))
                .toList();
    }

    private static List<String> told(List<SpokenLine> lines) {
        return lines.stream()
                .map(line -> line.from() + " " + line.speaker() + ": " + line.words())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formsAndLanguages")
    void timesVoicesAndWordsComeBack(SpokenFormat format, String language) {
        SpokenText back = back(format, lines(language));
        assertEquals(format, back.format());
        assertEquals(told(lines(language)), told(spoken(back)));
        assertEquals(
                List.of(),
                back.remarks().stream()
                        .filter(one -> one.kind() != SpokenRemark.Kind.LINKS)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("formsAndLanguages")
    void endsComeBackWhereAFormHasThem(SpokenFormat format, String language) {
        boolean holdsEnds =
                switch (format) {
                    case WEBVTT, SUBRIP, ELAN, TEXTGRID -> true;
                    default -> false;
                };
        List<Long> wanted = lines(language).stream().map(SpokenLine::to).toList();
        List<Long> ends =
                spoken(back(format, lines(language))).stream().map(SpokenLine::to).toList();
        for (int i = 0; i < wanted.size(); i++) {
            assertTrue(
                    holdsEnds
                            ? wanted.get(i).equals(ends.get(i))
                            : ends.get(i) == null || wanted.get(i).equals(ends.get(i)),
                    format + " " + ends);
        }
    }

    @Test
    void timesAreWrittenInDigitsThatProgramsReadWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (SpokenFormat format : SpokenWriting.formats()) {
                assertEquals(
                        told(lines("kk")), told(spoken(back(format, lines("kk")))), format.code());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /// Talk in one language, voices taking turns.
    @Provide
    Arbitrary<List<SpokenLine>> talk() {
        Arbitrary<String> language = Arbitraries.of("ru", "uz", "kk");
        return language.flatMap(code ->
                Combinators.combine(
                                Arbitraries.of(SAID.get(code)),
                                Arbitraries.integers().between(0, 1),
                                Arbitraries.longs().between(1, 90_000))
                        .as((said, who, length) ->
                                SpokenLine.of(length, null, VOICES.get(code).get(who), said))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(some -> timed(some, VOICES.get(code))));
    }

    /// One after the other; both voices speak at least twice, so that a name is known for one.
    private static List<SpokenLine> timed(List<SpokenLine> some, List<String> voices) {
        List<SpokenLine> lines = new ArrayList<>();
        long at = 0;
        for (SpokenLine line : some) {
            long length = line.from() == null ? 1 : line.from();
            lines.add(line.at(at, at + length));
            at += length;
        }
        for (int i = 0; i < 4; i++) {
            lines.add(SpokenLine.of(at, at + 500, voices.get(i % 2), "…" + i));
            at += 500;
        }
        return lines;
    }

    @Provide
    Arbitrary<SpokenFormat> forms() {
        return Arbitraries.of(SpokenWriting.formats());
    }

    @Property(tries = 60)
    void anyTalkComesBack(
            @ForAll("talk") List<SpokenLine> lines, @ForAll("forms") SpokenFormat format) {
        assertEquals(told(lines), told(spoken(back(format, lines))), format.code());
    }

    @Property(tries = 60)
    void whatWasReadIsWrittenTheSameAgain(
            @ForAll("talk") List<SpokenLine> lines, @ForAll("forms") SpokenFormat format) {
        List<SpokenLine> once = spoken(back(format, lines));
        assertEquals(told(once), told(spoken(back(format, once))), format.code());
    }
}
