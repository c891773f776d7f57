package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.paper.PaperKit;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Transcripts in tables whose cells are merged keep times, voices and words apart.
class MergedTableTest {
    private static final String HEAD = PaperKit.row("Time", "Speaker", "Words", "Translation (en)");

    private static SpokenText word(String... rows) {
        return Spoken.bytes(
                PaperKit.word("<w:tbl>" + String.join("", rows) + "</w:tbl>"), "a.docx");
    }

    private static SpokenText open(String... rows) {
        String body = "<table:table-row>%s</table:table-row>".repeat(rows.length);
        return Spoken.bytes(
                PaperKit.open("<table:table>" + body.formatted((Object[]) rows) + "</table:table>"),
                "a.odt");
    }

    private static String tc(String merged, String words) {
        return "<w:tc><w:tcPr>" + merged + "</w:tcPr>" + PaperKit.p(words) + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String attributes, String words) {
        return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
                .formatted(attributes, words);
    }

    private static List<String> lines(SpokenText text, int tier) {
        return text.tiers().get(tier).lines().stream()
                .map(l -> l.from() + "|" + l.speaker() + "|" + l.words() + "|" + l.parent())
                .toList();
    }

    @Test
    void timeAndSpeakerMergedIntoOneDoNotMoveTheWords() {
        SpokenText text =
                word(
                        HEAD,
                        tr(tc("<w:gridSpan w:val=\"2\"/>", "00:01"), tc("", "Да"), tc("", "Yes")),
                        PaperKit.row("00:05", "С", "Нет", "No"));
        assertEquals(List.of("1000|null|Да|-1", "5000|С|Нет|-1"), lines(text, 0));
        assertEquals(List.of("1000|null|Yes|0", "5000|null|No|1"), lines(text, 1));
    }

    @Test
    void aVoiceOverSeveralRowsOfWordSpeaksInEach() {
        String first = "<w:vMerge w:val=\"restart\"/>";
        SpokenText text =
                word(
                        HEAD,
                        tr(tc("", "00:01"), tc(first, "С"), tc("", "Да"), tc(first, "Yes.")),
                        tr(
                                tc("", "00:03"),
                                tc("<w:vMerge/>", ""),
                                tc("", "Он"),
                                tc("<w:vMerge/>", "")),
                        tr(tc("", "00:05"), tc("<w:vMerge/>", ""), tc("", "Тут"), tc("", "Here")),
                        PaperKit.row("00:07", "", "Шум", "Noise"));
        assertEquals(
                List.of("1000|С|Да|-1", "3000|С|Он|-1", "5000|С|Тут|-1", "7000|null|Шум|-1"),
                lines(text, 0));
        assertEquals(
                List.of("1000|null|Yes.|0", "5000|null|Here|2", "7000|null|Noise|3"),
                lines(text, 1));
    }

    @Test
    void aVoiceOverSeveralRowsOfOpenDocumentSpeaksInEach() {
        String covered = "<table:covered-table-cell/>";
        SpokenText text =
                open(
                        cell("", "Время")
                                + cell("", "Кто")
                                + cell("", "Слова")
                                + cell("", "Заметка"),
                        cell("", "00:01")
                                + cell("table:number-rows-spanned=\"2\"", "С")
                                + cell("table:number-columns-spanned=\"2\"", "Да")
                                + covered,
                        cell("", "00:03") + covered + cell("", "Нет") + cell("", "тихо"));
        assertEquals(List.of("1000|С|Да|-1", "3000|С|Нет|-1"), lines(text, 0));
        assertEquals(List.of("3000|null|тихо|1"), lines(text, 1));
    }

    @Test
    void aTableWithoutHeadingsSharesItsVoicesToo() {
        String first = "<w:vMerge w:val=\"restart\"/>";
        SpokenText text =
                word(
                        tr(tc("", "00:01"), tc(first, "Анна"), tc("", "Это было летом")),
                        tr(tc("", "00:03"), tc("<w:vMerge/>", ""), tc("", "Или осенью, наверное")),
                        PaperKit.row("00:05", "Олег", "А где это было, скажите?"),
                        PaperKit.row("00:07", "Анна", "Дома у нас, в посёлке"));
        assertEquals(
                List.of(
                        "1000|Анна|Это было летом|-1",
                        "3000|Анна|Или осенью, наверное|-1",
                        "5000|Олег|А где это было, скажите?|-1",
                        "7000|Анна|Дома у нас, в посёлке|-1"),
                lines(text, 0));
    }

    @Test
    void aTimeOverSeveralRowsIsSaidOnce() {
        String first = "<w:vMerge w:val=\"restart\"/>";
        SpokenText text =
                word(
                        HEAD,
                        tr(tc(first, "00:01"), tc("", "И"), tc("", "Где?"), tc("", "Where?")),
                        tr(tc("<w:vMerge/>", ""), tc("", "С"), tc("", "Там"), tc("", "There")));
        assertEquals(List.of("1000|И|Где?|-1", "null|С|Там|-1"), lines(text, 0));
        assertEquals(List.of("1000|null|Where?|0", "null|null|There|1"), lines(text, 1));
    }

    @Test
    void wordsUnderAMergedCellAreToldAsLeftOut() {
        String first = "<w:vMerge w:val=\"restart\"/>";
        SpokenText text =
                word(
                        HEAD,
                        tr(tc("", "00:01"), tc(first, "С"), tc("", "Да"), tc("", "Yes")),
                        tr(tc("", "00:03"), tc("<w:vMerge/>", "И"), tc("", "Нет"), tc("", "No")));
        assertEquals(List.of("1000|С|Да|-1", "3000|С|Нет|-1"), lines(text, 0));
        assertEquals(1, Spoken.count(text, Kind.ASIDE));
    }

    @Test
    void aHeadingOverTwoColumnsIsThatOfTheFirstAndNothingIsLost() {
        SpokenText text =
                word(
                        tr(tc("<w:gridSpan w:val=\"2\"/>", "Time"), tc("", "Words")),
                        PaperKit.row("00:01", "sic", "Да"),
                        PaperKit.row("00:03", "", "Нет"));
        assertEquals(List.of("1000|null|Да|-1", "3000|null|Нет|-1"), lines(text, 0));
        assertEquals("2", text.tiers().get(1).name());
        assertEquals(List.of("1000|null|sic|0"), lines(text, 1));
    }

    @Test
    void wordsBehindTheLastHeadingAreNotLost() {
        SpokenText text =
                word(PaperKit.row("Time", "Words"), PaperKit.row("00:01", "Да", "", "behind"));
        assertEquals(2, text.tiers().size());
        assertEquals("4", text.tiers().get(1).name());
        assertEquals(List.of("1000|null|behind|0"), lines(text, 1));
    }
}
