package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Names before a colon are voices in subtitles too, where they come back; nobody else is given a
/// voice, and no word is lost.
class SubtitleVoicesTest {
    private static String srt(String... cues) {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < cues.length; i++) {
            file.append(i + 1)
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "%n00:00:%02d,000 --> 00:00:%02d,900%n%s%n%n",
                                    i,
                                    i,
                                    cues[i]));
        }
        return file.toString();
    }

    private static List<String> told(String file, String name) {
        return Spoken.lines(Spoken.text(file, name)).stream()
                .map(line -> line.from() / 1000 + " " + line.speaker() + " " + line.words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Анна Петрова",
                "SPEAKER_00",
                "Speaker 1",
                "O‘ktam",
                "Oʻktam",
                "G`ani",
                "Өтеген",
                "Свидетель № 2",
                "И",
                "MR. KAREGYESA",
                "فاطمة"
            })
    void aNameThatComesBackIsAVoice(String name) {
        assertEquals(
                List.of("0 " + name + " one", "1 null two", "2 " + name + " three: four"),
                told(srt(name + ": one", "two", name + ": three: four"), "a.srt"));
    }

    @Test
    void aNameThatStandsOnceStaysAWord() {
        assertEquals(
                List.of("0 null Remember: nothing", "1 null Anna: yes"),
                told(srt("Remember: nothing", "Anna: yes"), "a.srt"));
    }

    @Test
    void severalVoicesOfOneCueAreLinesOfTheSameTime() {
        SpokenText text =
                Spoken.text(
                        srt("И: Когда?\nС: Летом,\nв мае", "(пауза)\nС: Ночью", "И: Где?"),
                        "a.srt");
        assertEquals(
                List.of("И Когда?", "С Летом,\nв мае", "null (пауза)", "С Ночью", "И Где?"),
                Spoken.lines(text).stream().map(l -> l.speaker() + " " + l.words()).toList());
        assertEquals(
                List.of(0L, 0L, 1_000L, 1_000L, 2_000L),
                Spoken.lines(text).stream().map(SpokenLine::from).toList());
        assertEquals(0, Spoken.count(text, Kind.OVERLAPPING));
    }

    @Test
    void theNextCueIsNotOfWhoeverSpokeBefore() {
        List<SpokenLine> lines =
                Spoken.lines(Spoken.text(srt("И: a", "И: b", "nobody named"), "a.srt"));
        assertNull(lines.getLast().speaker());
    }

    @Test
    void subViewerHasVoicesToo() {
        String file =
                "0:00:01.000,0:00:02.000\nИ: Когда?\n\n0:00:03.000,0:00:04.000\nИ: Где?[br]Там?\n";
        assertEquals(List.of("1 И Когда?", "3 И Где?\nТам?"), told(file, "a.sbv"));
    }

    @Test
    void aNameAloneOnItsLineNamesTheLinesBelow() {
        assertEquals(List.of("0 А Да.", "1 А Нет."), told(srt("А:\nДа.", "А:\nНет."), "a.srt"));
    }

    @Test
    void aNameOfSomebodyWhoSaysNothingStaysAWord() {
        assertEquals(
                List.of("0 А Да.", "0 null Б:", "1 null Б:"),
                told(srt("А: Да.\nБ:", "Б:", "А:").replace("А:\n\n", "А: Нет.\n\n"), "a.srt")
                        .subList(0, 3));
    }

    @Test
    void aColonInsideAWordOrClockIsNoName() {
        assertEquals(
                List.of("0 null 10:30 came", "1 null 10:30 went", "2 null See http://a.org"),
                told(srt("10:30 came", "10:30 went", "See http://a.org"), "a.srt"));
    }

    @Provide
    Arbitrary<List<String>> cues() {
        return Arbitraries.of(
                        "Анна: да",
                        "Анна: да\nБек: нет",
                        "нет",
                        "Бек:",
                        "одно: другое",
                        "two\nlines",
                        "A: B: c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 150)
    void wordsAndNamesTogetherAreAllThatWasThere(@ForAll("cues") List<String> cues) {
        SpokenText text = Spoken.text(srt(cues.toArray(String[]::new)), "a.srt");
        String all =
                Spoken.lines(text).stream()
                        .map(l -> (l.speaker() == null ? "" : l.speaker() + ":") + l.words())
                        .collect(Collectors.joining())
                        .replaceAll("\\s", "");
        for (String cue : cues) {
            String last = cue.substring(cue.lastIndexOf(':') + 1).replaceAll("\\s", "");
            assertTrue(all.contains(last), () -> all);
        }
        assertTrue(Spoken.lines(text).stream().noneMatch(l -> l.words().isBlank()));
    }
}
