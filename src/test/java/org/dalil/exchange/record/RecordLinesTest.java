package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kernel.Cancel;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.dalil.wire.Json;
import org.dalil.wire.JsonLineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// Lines from anybody: what is sound is read, everything else is named and passed over.
class RecordLinesTest {
    private static final String ID = "0198a000-0000-7000-8000-000000000001";
    private static final String FIELDS = "{'kind':'person','label':'A','identity_known':true}";
    private static final String GOOD = line("agent", ID, FIELDS);

    private final RecordLines lines = new RecordLines(BareCasefile.SHAPES);

    private static String line(String kind, String id, String fields) {
        return """
        {'v':1,'kind':'%s','id':'%s','at':'2026-01-02T03:04:05Z','by':'AB',\
        'stamp':'019b7d4f8c00-0000-0a0b0c0d','fields':%s}\
        """
                .formatted(kind, id, fields);
    }

    private Incoming read(String... given) throws Exception {
        String text = String.join("\n", given).replace('\'', '"');
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonLineReader reader = new JsonLineReader(new ByteArrayInputStream(bytes))) {
            return Incoming.read(reader, lines, new Cancel());
        }
    }

    private String refusal(String line) throws Exception {
        Incoming incoming = read(line, GOOD);
        assertEquals(1, incoming.refusals().count(), line);
        Refusal refusal = incoming.refusals().listed().getFirst();
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.of("ru")}) {
            String said = Texts.in(locale).of(refusal.problem());
            assertFalse(said.startsWith("["), said);
            assertFalse(said.contains("{"), said);
        }
        String key = refusal.problem().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    @Test
    void aSoundLineIsWrittenAsItWasRead() throws Exception {
        Incoming incoming = read(GOOD);
        assertEquals(0, incoming.refusals().count());
        RecordLine record = incoming.ordered().getFirst();
        assertEquals(1, record.line());
        assertEquals(
                new String(
                        Json.canonical(
                                Json.parse(
                                        GOOD.replace('\'', '"').getBytes(StandardCharsets.UTF_8))),
                        StandardCharsets.UTF_8),
                new String(Json.canonical(lines.json(record)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    'v':1|'v':2|newer-version
                    'v':1|'v':'1'|no-version
                    'v':1|'v':0|no-version
                    'v':1,|`` |no-version
                    'agent'|'ghost'|unknown-kind
                    'agent'|7|unknown-kind
                    'agent'|'share'|unknown-kind
                    'by':'AB'|'by':''|wrong-type
                    'by':'AB'|'by':null|wrong-type
                    2026-01-02T03:04:05Z|2026-01-02|wrong-type
                    2026-01-02T03:04:05Z|+1000000-01-02T03:04:05Z|wrong-type
                    019b7d4f8c00-0000|019b7d4f8c00|wrong-type
                    000000000001'|1'|wrong-type
                    0198a000-|0198A000-|wrong-type
                    'by':'AB'|'by':'AB','extra':1|unknown-field
                    'label':'A'|'label':'A','search_key':'a'|unknown-field
                    'label':'A'|'label':'A','../etc':'a'|unknown-field
                    'label':'A'|'label':7|wrong-type
                    'label':'A'|'label':{'a':1}|wrong-type
                    'label':'A'|'label':null|incomplete
                    'label':'A'|'label':' '|incomplete
                    true|'true'|wrong-type
                    {'kind'|[{'kind'|line-not-json
                    'label':'A'|'label':'A','label':'B'|line-not-json
                    'label':'A'|'label':1.5|line-not-json
                    """)
    void aBadLineIsNamedAndTheNextIsRead(String part, String instead, String reason)
            throws Exception {
        String changed = GOOD.replace(part, instead.strip()).replace(ID, ID.replace("1'", "2'"));
        assertEquals(reason, refusal(changed), changed);
    }

    @Test
    void numbersOutOfRangeAndOwnFileNamesAreRefused() throws Exception {
        String passage =
                "{'source':'%s','text_version':'%s','start_at':%s,'end_at':%s,'quote':'abc','prefix':'','suffix':''}";
        assertEquals(
                "incomplete",
                refusal(
                        line("passage", ID, passage.formatted(ID, ID, "99999999999", "99999999999"))
                                .replace("0001','at", "0003','at")));
        assertEquals(
                "incomplete",
                refusal(
                        line("passage", ID, passage.formatted(ID, ID, "5", "2"))
                                .replace("0001','at", "0003','at")));
        assertEquals(
                "unknown-field",
                refusal(
                        line("text-version", ID, "{'blob':'../../keys.json'}")
                                .replace("0001','at", "0003','at")));
    }

    @Test
    void theSecondOfTwoWithOneIdIsRefused() throws Exception {
        assertEquals("twice", refusal(GOOD));
    }

    @Test
    void complaintsAreCountedButNotAllKept() throws Exception {
        Incoming incoming = read("{}\n".repeat(3000), GOOD);
        assertEquals(Refusals.LISTED, incoming.refusals().listed().size());
        assertEquals(3001, incoming.refusals().count());
        assertEquals(1, incoming.records().size());
    }

    @Test
    void readingCanBeStopped() {
        Cancel cancel = new Cancel();
        cancel.request();
        JsonLineReader reader = new JsonLineReader(new ByteArrayInputStream(new byte[0]));
        assertThrows(CancellationException.class, () -> Incoming.read(reader, lines, cancel));
    }
}
