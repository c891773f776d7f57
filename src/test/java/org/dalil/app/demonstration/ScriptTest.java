package org.dalil.app.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.ClaimLinkKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The script of the demonstration, before any casefile: it fits together by itself, so that a
/// change of a sheet or a line is noticed where it was made.
class ScriptTest {
    @TempDir Path folder = Path.of("");

    private static Map<String, Line> lines() {
        return Script.all();
    }

    private Map<Sheet, String> sheets() throws Exception {
        Map<Sheet, String> texts = new LinkedHashMap<>();
        List<Path> files = SampleFiles.write(folder);
        for (Sheet sheet : Sheet.values()) {
            String written = Files.readString(files.get(sheet.ordinal()));
            boolean web = sheet.file.endsWith(".html");
            texts.put(sheet, web ? Jsoup.parse(written).wholeText() : written);
        }
        return texts;
    }

    @Test
    void noNameIsGivenToTwoLines() {
        Script script = new Script();
        script.from("once", Sheet.REPORT, "words");
        assertThrows(IllegalStateException.class, () -> script.from("once", Sheet.RADIO, "others"));
        assertTrue(lines().size() >= 25, "only " + lines().size());
    }

    @Test
    void everyQuoteStandsInItsSheetExactlyOnce() throws Exception {
        Map<Sheet, String> sheets = sheets();
        lines().forEach((name, line) -> {
            String text = String.valueOf(sheets.get(line.sheet));
            assertFalse(line.words.isEmpty(), name);
            for (String words : line.words) {
                int at = text.indexOf(words);
                assertTrue(at >= 0, name + " is not in its sheet: " + words);
                assertEquals(-1, text.indexOf(words, at + 1), name + " twice: " + words);
            }
        });
    }

    @Test
    void everyLineSaysWhatAndWhoSaidIt() {
        lines().forEach((name, line) -> {
            assertFalse(line.statement.isBlank(), name);
            assertFalse(line.voices.isEmpty(), name);
            assertEquals(
                    AttributionRole.ORIGIN, line.voices.getFirst().role(), name + " begins so");
        });
    }

    @Test
    void noStatementIsToldTwice() {
        List<String> statements = lines().values().stream().map(line -> line.statement).toList();
        assertEquals(statements.size(), new HashSet<>(statements).size());
    }

    @Test
    void everyDateIsReadAsADate() {
        Stream.concat(
                        lines().values().stream().map(line -> String.valueOf(line.when)),
                        Arrays.stream(Sheet.values()).map(one -> String.valueOf(one.published)))
                .filter(when -> !when.equals("null"))
                .forEach(when -> assertEquals(when, Said.datedOrRelative(when).verbatim()));
        for (What what : What.values()) {
            if (what.when != null) {
                assertFalse(Said.dated(what.when).verbatim().isBlank());
            }
        }
    }

    @Test
    void tiesJoinTwoDifferentLinesAndAskSomething() {
        Set<String> names = lines().keySet();
        Set<Set<String>> pairs = new HashSet<>();
        for (Tie tie : Tie.all()) {
            assertTrue(names.contains(tie.from()), tie.from());
            assertTrue(names.contains(tie.to()), tie.to());
            assertTrue(pairs.add(Set.of(tie.from(), tie.to())), "tied twice: " + tie.from());
            assertTrue(tie.question().endsWith("?"), tie.question());
        }
    }

    @Test
    void theNumbersThatContradictAreOfDifferentSheetsOrWords() {
        Tie tie = Tie.all().getFirst();
        assertEquals(ClaimLinkKind.CONTRADICTS, tie.kind());
        Line few = lines().get("twenty-eight");
        Line many = lines().get("twenty-nine");
        assertFalse(
                String.valueOf(few == null ? null : few.words)
                        .equals(String.valueOf(many == null ? null : many.words)));
    }

    @Test
    void footnotesStandWhereTheBriefingPrintsThem() throws Exception {
        String briefing = String.valueOf(sheets().get(Sheet.BRIEFING));
        int before = 0;
        for (Note note : Note.all()) {
            assertTrue(note.at().endsWith("[" + note.marker() + "]"), note.at());
            int at = briefing.indexOf(note.at());
            assertTrue(at >= before, "out of order: " + note.marker());
            before = at;
        }
        assertEquals(4, Note.all().stream().map(Note::marker).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void nobodyUnnamedHasANameInAnyLanguage(Who who) {
        assertFalse(who.label.isBlank());
        if (who.unnamed()) {
            assertEquals("", who.inItsLanguage, "no name of a person is given");
        }
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    void noPlaceIsMoreExactThanItsText(Where where) {
        assertFalse(where.name.isBlank());
        if (where == Where.AIRPORT) {
            assertEquals(null, where.country);
        }
    }

    @Test
    void theSamplesAreSixFilesAndAreNotWrittenOverOthers() throws Exception {
        List<Path> files = SampleFiles.write(folder);
        assertEquals(6, files.size());
        for (Path file : files) {
            assertTrue(Files.size(file) > 200, file.toString());
        }
        assertThrows(IOException.class, () -> SampleFiles.write(folder));
        assertThrows(IOException.class, () -> SampleFiles.write(folder.resolve("none")));
    }
}
