package org.dalil.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;

import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedRemark;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenRemark;
import org.dalil.kernel.Problem;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// Everything this part says to people has words in both languages, and the words take the values.
class DocumentTextsTest {
    private static Properties load(String name) throws IOException {
        String path = "/org/dalil/texts/" + name + ".properties";
        try (InputStream in = DocumentTextsTest.class.getResourceAsStream(path)) {
            assertNotNull(in, path);
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, UTF_8));
            return texts;
        }
    }

    @Test
    void everyKeyHasWordsInBothLanguagesAndNoneIsLeftOver() throws IOException {
        Set<String> spoken = new TreeSet<>(Set.of("document.mislabelled", "document.encrypted"));
        for (DocumentType type : DocumentType.values()) {
            spoken.add(type.key());
            spoken.add(type.key("events.csv"));
        }
        for (ExtractionOutcome.Reason reason : ExtractionOutcome.Reason.values()) {
            spoken.add(reason.key());
        }
        for (ExtractionNote.Kind kind : ExtractionNote.Kind.values()) {
            spoken.add(new ExtractionNote(kind, 1, "").key());
        }
        for (SpokenFormat format : SpokenFormat.values()) {
            spoken.add(format.key());
        }
        for (SpokenRemark.Kind kind : SpokenRemark.Kind.values()) {
            spoken.add(new SpokenRemark(kind, 7, 1, "words").key());
            spoken.add(new SpokenRemark(kind, 0, 9, "").key());
        }
        problems().forEach(problem -> spoken.add(problem.key()));
        spoken.addAll(coded());
        for (String column : List.of("time", "end", "speaker", "words")) {
            spoken.add("document.spoken.column." + column);
        }
        assertEquals(spoken, new TreeSet<>(load("document").stringPropertyNames()));
        assertEquals(spoken, new TreeSet<>(load("document_ru").stringPropertyNames()));
    }

    // Only what is never taken has a reason why.
    private static Set<String> coded() {
        Set<String> spoken = new TreeSet<>();
        for (CodedPart part : CodedPart.values()) {
            spoken.add(part.key());
            if (part.ordinal() >= CodedPart.PDFS.ordinal()) {
                spoken.add(part.whyKey());
            }
        }
        for (CodedRemark.Kind kind : CodedRemark.Kind.values()) {
            spoken.add(new CodedRemark(kind, 2).key());
        }
        return spoken;
    }

    private static List<Problem> problems() {
        return List.of(
                Problem.of("document.coded.problem.no-project").with("file", "a.qdpx"),
                Problem.of("document.coded.problem.unreadable").with("file", "a.qdpx"),
                Problem.of("document.coded.problem.vanished").with("file", "a.qdpx"),
                Problem.of("document.spoken.damaged").with("file", "a.docx"),
                Problem.of("document.spoken.bomb").with("file", "a.docx"),
                Problem.of("document.spoken.locked").with("file", "a.docx"),
                Problem.of("document.spoken.other").with("file", "a.docx"),
                DocumentProblems.empty(),
                DocumentProblems.damaged(),
                DocumentProblems.tooLarge(256L << 20),
                DocumentProblems.bomb(),
                DocumentProblems.tooLong(Duration.ofSeconds(60)),
                DocumentProblems.outOfMemory(),
                DocumentProblems.readerStopped(),
                DocumentProblems.readerMissing(),
                Problem.of("document.spoken.nobody-speaks").with("file", "a.srt"));
    }

    @Test
    void everyMessageTakesItsValues() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"))) {
            Properties texts = load(locale.getLanguage().equals("ru") ? "document_ru" : "document");
            for (ExtractionNote.Kind kind : ExtractionNote.Kind.values()) {
                for (long count : new long[] {1, 2, 5, 21}) {
                    ExtractionNote note = new ExtractionNote(kind, count, "3–4");
                    sound(texts.getProperty(note.key()), locale, note.args());
                }
            }
            for (SpokenRemark.Kind kind : SpokenRemark.Kind.values()) {
                SpokenRemark one = new SpokenRemark(kind, 7, 1, "words");
                sound(texts.getProperty(one.key()), locale, one.args());
                SpokenRemark more = new SpokenRemark(kind, 0, 1_000, "");
                sound(texts.getProperty(more.key()), locale, more.args());
            }
            for (CodedRemark.Kind kind : CodedRemark.Kind.values()) {
                CodedRemark one = new CodedRemark(kind, 5);
                sound(texts.getProperty(one.key()), locale, one.args());
            }
            for (Problem problem : problems()) {
                sound(texts.getProperty(problem.key()), locale, problem.args());
            }
        }
    }

    private static void sound(String pattern, Locale locale, Map<String, Object> values) {
        String said = new MessageFormat(pattern, locale).format(values);
        assertFalse(said.contains("{") || said.contains("'"), said);
        assertTrue(said.endsWith("."), said);
    }

    @Test
    void countsAreDeclinedInRussian() throws IOException {
        String pattern = load("document_ru").getProperty("document.note.headers-left-out");
        MessageFormat format = new MessageFormat(pattern, Locale.forLanguageTag("ru"));
        assertEquals("Пропущены 2 колонтитула.", format.format(Map.of("count", 2)));
        assertEquals("Пропущено 5 колонтитулов.", format.format(Map.of("count", 5)));
    }
}
