package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.paper.PaperKit;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Speakers and times are found in documents as people and programs write them.
class PaperTranscriptTest {
    private static SpokenText word(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String one : paragraphs) {
            body.append(PaperKit.p(one));
        }
        return Spoken.bytes(PaperKit.word(body.toString()), "a.docx");
    }

    private static SpokenText table(String... rows) {
        return Spoken.bytes(
                PaperKit.word("<w:tbl>" + String.join("", rows) + "</w:tbl>"), "a.docx");
    }

    private static List<String> lines(SpokenText text) {
        return Spoken.lines(text).stream()
                .map(l -> l.from() + "|" + l.to() + "|" + l.speaker() + "|" + l.words())
                .toList();
    }

    @Test
    void aBoldBeginningWithAColonIsTheSpeaker() {
        assertEquals(
                List.of("1000|null|И|Когда?", "4000|null|И|Где?", "null|null|С|Летом"),
                lines(word("[00:00:01] *И:* Когда?", "[00:00:04] Где?", "*С*: Летом")));
    }

    @Test
    void aBoldBeginningWithoutAColonIsOneOnlyWhenItComesBack() {
        assertEquals(
                List.of("null|null|Анна|Да.", "null|null|Анна|Нет.", "null|null|Анна|Никогда нет."),
                lines(word("*Анна* Да.", "*Анна* Нет.", "*Никогда* нет.")));
    }

    @Test
    void questionsPrintedInBoldAreNobodys() {
        List<SpokenLine> lines = Spoken.lines(word("*С:* Летом.", "*А где это было, скажите?*"));
        assertNull(lines.get(1).speaker());
    }

    @Test
    void namesWithTimesAboveTheWordsAreTheirs() {
        assertEquals(
                List.of(
                        "3000|null|Speaker 1|When?",
                        "7000|null|Speaker 2|In May.",
                        "9000|null|Speaker 1|Where?"),
                lines(
                                word(
                                        "00:00:03 Speaker 1",
                                        "When?",
                                        "00:00:07 Speaker 2",
                                        "In May.",
                                        "Speaker 1  0:09",
                                        "Where?",
                                        "00:00:11 Speaker 2"))
                        .subList(0, 3));
    }

    @Test
    void timesOfF4StandBehindTheWords() {
        assertEquals(
                List.of(
                        "null|1500|I|When?",
                        "null|2500|W|In May.",
                        "null|3000|I|Where?",
                        "null|3500|W|There."),
                lines(
                        word(
                                "I: When? #00:00:01-5#", "W: In May. #00:00:02-5#",
                                "I: Where? #00:00:03-0#", "W: There. #00:00:03-5#")));
    }

    @Test
    void aTableWithHeadingsHasTiers() {
        SpokenText text =
                table(
                        PaperKit.row("Time", "Speaker", "Words", "Перевод (ru)"),
                        PaperKit.row("00:01", "W", "In May", "В мае"),
                        PaperKit.row("later", "W", "Then", ""),
                        PaperKit.row("00:09", "I", "", "Где?"));
        assertEquals(SpokenFormat.WORD, text.format());
        assertEquals("ru", text.tiers().get(1).language());
        assertEquals(0, text.tiers().get(1).lines().getFirst().parent());
        assertEquals(-1, text.tiers().get(1).lines().get(1).parent());
        assertEquals(1, Spoken.count(text, Kind.TIME_UNREAD));
        assertEquals(3, text.remarks().getFirst().line());
    }

    @Test
    void aTableWithoutHeadingsIsKnownByWhatStandsInIt() {
        assertEquals(
                List.of(
                        "1000|null|W|In May it was",
                        "4000|null|I|Where was it?",
                        "8000|null|W|There, behind the wall"),
                lines(
                        table(
                                PaperKit.row("[00:00:01]", "W", "In May it was"),
                                PaperKit.row("[00:00:04]", "I", "Where was it?"),
                                PaperKit.row("[00:00:08]", "W", "There, behind the wall"))));
    }

    @Test
    void twoColumnsAreEnough() {
        assertEquals(
                List.of("1000|null|null|In May", "4000|null|null|Where"),
                lines(table(PaperKit.row("0:01", "In May"), PaperKit.row("0:04", "Where"))));
        assertEquals(
                List.of(
                        "null|null|I|Whenever was it?",
                        "null|null|W|In May it was",
                        "null|null|I|Where?"),
                lines(
                        table(
                                PaperKit.row("I", "Whenever was it?"),
                                PaperKit.row("W", "In May it was"),
                                PaperKit.row("I", "Where?"))));
    }

    @Test
    void aTableThatIsNoTranscriptStaysWords() {
        assertEquals(
                List.of("null|null|null|Place\tDushanbe", "null|null|null|Day\tMonday"),
                lines(table(PaperKit.row("Place", "Dushanbe"), PaperKit.row("Day", "Monday"))));
    }

    @Test
    void bytesDecideNotTheName() {
        byte[] word = PaperKit.word(PaperKit.p("*И:* Когда?"));
        assertEquals(SpokenFormat.WORD, Spoken.bytes(word, "a.vtt").format());
        SpokenOutcome.Refused refused =
                assertInstanceOf(
                        SpokenOutcome.Refused.class,
                        SpokenReading.read(PaperKit.zip("a.txt", "И: Когда?"), "a.docx", null));
        assertEquals("document.spoken.other", refused.problem().key());
        assertEquals("a.docx", refused.problem().args().get("file"));
    }

    @Test
    void anEmptyDocumentIsRefusedAndACutOneSaysWhere() {
        assertInstanceOf(
                SpokenOutcome.Refused.class, SpokenReading.read(PaperKit.word(""), "a.docx", null));
        byte[] broken =
                PaperKit.zip("word/document.xml", "<w:document xmlns:w=\"w\">" + PaperKit.p("Да."));
        SpokenText text = Spoken.bytes(broken, "a.docx");
        assertEquals("Да.", Spoken.lines(text).getFirst().words());
        assertTrue(text.remarks().stream().anyMatch(r -> r.kind() == Kind.BROKEN_OFF));
    }
}
