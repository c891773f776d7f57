package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.WordTime;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Who speaks in plain words: a name counts when it comes back.
class SpeakerNamesTest {
    private static List<SpokenLine> take(String... words) {
        return new SpeakerNames()
                .take(Stream.of(words).map(one -> SpokenLine.of(null, null, null, one)).toList());
    }

    private static List<String> said(List<SpokenLine> lines) {
        return lines.stream().map(one -> one.speaker() + "|" + one.words()).toList();
    }

    @Test
    void aNameThatComesBackSpeaks() {
        assertEquals(
                List.of("Anna|Yes.", "Anna|And no.", "Boris|Why?", "Boris|Tell."),
                said(take("Anna: Yes.", "And no.", "Boris: Why?", "Boris: Tell.", "Anna:"))
                        .subList(0, 4));
    }

    @Test
    void aColonAloneNamesNobody() {
        assertEquals(
                List.of("null|Remember: nothing.", "null|I said this."),
                said(take("Remember: nothing.", "I said this.")));
    }

    @Test
    void whoeverSpeaksOnceIsNeverTakenForWhoeverSpokeBefore() {
        assertEquals(
                List.of(
                        "Anna|Yes.",
                        "Anna|No.",
                        "null|Boris Ivanov: It was I.",
                        "null|Truly.",
                        "Anna|So."),
                said(
                        take(
                                "Anna: Yes.",
                                "Anna: No.",
                                "Boris Ivanov: It was I.",
                                "Truly.",
                                "Anna: So.")));
    }

    @Test
    void amongNamesInCapitalsOneIsEnough() {
        assertEquals(
                List.of(
                        "null|CASE NO.: 5",
                        "MR. A|Yes.",
                        "THE CLERK|Sworn.",
                        "THE CLERK|Sit.",
                        "MR. A|No."),
                said(
                        take(
                                "CASE NO.: 5",
                                "MR. A: Yes.",
                                "THE CLERK:",
                                "Sworn.",
                                "Sit.",
                                "MR. A: No.")));
        assertEquals(
                List.of("Иә|1", "Иә|2", "null|ЖОҚ: 3"), said(take("Иә: 1", "Иә: 2", "ЖОҚ: 3")));
    }

    @Test
    void namesAreKnownHoweverTheyAreTyped() {
        for (String name :
                List.of("O‘ktam", "Oʻktam", "O'ktam", "O`ktam", "SPEAKER_01", "Қ. Ө.", "Куә № 3")) {
            assertEquals(
                    List.of(name + "|bir", name + "|ikki"),
                    said(take(name + ": bir", name + ": ikki")));
        }
    }

    @Test
    void questionsAndAnswersAreSpeakersInBothScripts() {
        assertEquals(
                List.of("Q|Who?", "A|He.", "Q|When?", "A|Then."),
                said(take("Q. Who?", "A. He.", "Q. When?", "A. Then.")));
        assertEquals(
                List.of("В|Кто?", "О|Он.", "В|Когда?", "О|Тогда."),
                said(take("В. Кто?", "О. Он.", "В. Когда?", "О. Тогда.")));
    }

    @Test
    void remarksInBracketsAreNobodys() {
        List<SpokenLine> lines = take("Q: Who?", "(The witness was shown a map)", "Q: And then?");
        assertNull(lines.get(1).speaker());
        assertEquals("(The witness was shown a map)", lines.get(1).words());
        assertEquals("Q", lines.get(2).speaker());
    }

    @Test
    void theTimesOfWordsMoveWithThem() {
        SpokenLine one =
                new SpokenLine(0L, 9L, null, "Anna: one two", List.of(new WordTime(10, 5L)), -1);
        SpokenLine other = SpokenLine.of(null, null, null, "Anna: three");
        SpokenLine taken = new SpeakerNames().take(List.of(one, other)).getFirst();
        assertEquals("one two", taken.words());
        assertEquals(4, taken.times().getFirst().at());
    }

    @Test
    void whoeverIsNamedAlreadyStays() {
        SpokenLine named = SpokenLine.of(null, null, "Clara", "said without a colon");
        assertEquals("Clara", new SpeakerNames().take(List.of(named)).getFirst().speaker());
    }

    @Property(tries = 200)
    void noWordIsLost(@ForAll @Size(max = 8) List<String> words) {
        String all = String.join("\n", words).replaceAll("\\s", "");
        String taken =
                take(words.toArray(String[]::new)).stream()
                        .map(SpokenLine::words)
                        .reduce("", String::concat)
                        .replaceAll("\\s", "");
        assertTrue(all.length() >= taken.length());
        assertTrue(all.contains(taken.substring(0, Math.min(1, taken.length()))));
    }
}
