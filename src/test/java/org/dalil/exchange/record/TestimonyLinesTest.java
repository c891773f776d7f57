package org.dalil.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.RecordKind;
import org.dalil.kit.BareCasefile;
import org.dalil.wire.JsonLineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Lines of testimony from anybody: what cannot be is refused with its line, what is only odd is
/// kept, and the others come in.
class TestimonyLinesTest {
    private static final RecordLines LINES = new RecordLines(BareCasefile.SHAPES);
    private static final String OTHER = "\"0198a000-0000-7000-8000-00000000ffff\"";

    private static String line(String kind, String fields) {
        return """
        {"v":1,"kind":"%s","id":"0198a000-0000-7000-8000-000000000001","at":"2026-01-02T03:04:05Z",\
        "by":"AB","stamp":"019b7d4f8c00-0000-0a0b0c0d","fields":{%s}}
        """
                .formatted(kind, fields.replace("'", "\"").replace("OTHER", OTHER));
    }

    private static Incoming read(String lines) throws Exception {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (JsonLineReader reader = new JsonLineReader(new ByteArrayInputStream(bytes))) {
            return Incoming.read(reader, LINES, new Cancel());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "interview | 'interviewee':OTHER",
                "consent | 'person':OTHER,'state':'given'",
                "consent | 'person':OTHER,'purpose':'court','state':''",
                "consent |"
                    + " 'person':OTHER,'purpose':'court','state':'given','risks_explained':'yes'",
                "consent | 'person':OTHER,'purpose':'court','state':'given','given_verbatim':'May'",
                "transcript | 'source':OTHER,'title':' ','kind':'clean','status':'begun'",
                "transcript | 'source':OTHER,'title':'T','status':'begun'",
                "speaker | 'transcript':OTHER,'label':'','role':'witness','position':1",
                "speaker | 'transcript':OTHER,'label':'W','role':'witness','position':'1'",
                "segment | 'transcript':OTHER,'order_key':'V0'",
                "segment | 'transcript':OTHER,'order_key':'V V'",
                "segment | 'transcript':OTHER,'order_key':'V','start_ms':-1",
                "segment | 'transcript':OTHER,'order_key':'V','start_ms':1.5",
                "wording | 'segment':OTHER,'layer':'clean'",
                "heard |"
                    + " 'item':OTHER,'from_ms':5,'to_ms':5,'who':'K','heard_at':'2026-01-02T03:04:05Z','speed_percent':100",
                "heard |"
                    + " 'item':OTHER,'from_ms':0,'to_ms':5,'who':'K','heard_at':'today','speed_percent':100",
                "handover |"
                    + " 'transcript':OTHER,'caret':-1,'by_whom':'K','handed_at':'2026-01-02T03:04:05Z'",
                "handover |"
                    + " 'transcript':OTHER,'caret':9999999999,'by_whom':'K','handed_at':'2026-01-02T03:04:05Z'",
                "handover |"
                    + " 'transcript':OTHER,'caret':1,'at_ms':-5,'by_whom':'K','handed_at':'2026-01-02T03:04:05Z'",
                "handover | 'transcript':OTHER,'caret':1,'by_whom':'"
                        + " ','handed_at':'2026-01-02T03:04:05Z'",
                "handover | 'transcript':OTHER,'caret':1,'by_whom':'K','handed_at':'now'",
                "takeover | 'by_whom':'K','taken_at':'2026-01-02T03:04:05Z'",
                "takeover | 'handover':OTHER,'by_whom':'','taken_at':'2026-01-02T03:04:05Z'",
                "code | 'name':' '",
                "code | 'name':'x','parent':'0198a000-0000-7000-8000-000000000001'",
                "coding | 'passage':OTHER",
                "passage |"
                    + " 'source':OTHER,'text_version':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':'','start_ms':-5",
                "mention |"
                    + " 'source':OTHER,'start_at':5,'end_at':1,'quote':'x','prefix':'','suffix':''",
                "mention | 'source':OTHER,'start_at':0,'end_at':1,'quote':'"
                        + " ','prefix':'','suffix':''",
                "mention |"
                    + " 'source':OTHER,'start_at':0,'end_at':9999999999,'quote':'x','prefix':'','suffix':''",
                "mention |"
                    + " 'source':OTHER,'segment':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':''",
                "mention |"
                    + " 'source':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':'','means':OTHER",
                "mention |"
                    + " 'source':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':'','means_kind':'claim','means':OTHER",
                "mention |"
                    + " 'source':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':'','means_kind':'agent','means':OTHER,'denied_kind':'agent','denied':OTHER",
            })
    void whatCannotBeIsRefusedAndTheNextLineComesIn(String kind, String fields) throws Exception {
        Incoming incoming = read(line(kind, fields) + line("code", "'name':'Fear'"));
        assertEquals(1, incoming.refusals().count());
        assertEquals(1L, incoming.refusals().listed().getFirst().line());
        assertEquals(1, incoming.of(RecordKind.CODE).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "consent | 'person':OTHER,'purpose':'a use of theirs','state':'perhaps'",
                "transcript | 'source':OTHER,'title':'T','kind':'sung','status':'printed'",
                "speaker | 'transcript':OTHER,'label':'W','role':'choir','position':-7",
                "segment | 'transcript':OTHER,'order_key':'V','start_ms':9,'end_ms':2,'flag':'new'",
                "wording | 'segment':OTHER,'layer':'sung','words':'','times':'nonsense'",
                "code | 'name':'x','colour':'mauve'",
                "handover |"
                    + " 'transcript':OTHER,'caret':2147483647,'layer':'sung','by_whom':'K','handed_at':'2999-01-02T03:04:05Z'",
                "mention |"
                    + " 'source':OTHER,'start_at':9,'end_at':999999,'quote':'x','prefix':'','suffix':''",
                "mention |"
                    + " 'source':OTHER,'segment':OTHER,'layer':'sung','start_at':0,'end_at':0,'quote':'x','prefix':'','suffix':'','denied_kind':'ghost'",
                "passage |"
                    + " 'source':OTHER,'text_version':OTHER,'start_at':0,'end_at':1,'quote':'x','prefix':'','suffix':'','start_ms':9,'end_ms':2",
            })
    void whatIsOnlyOddIsKept(String kind, String fields) throws Exception {
        Incoming incoming = read(line(kind, fields));
        assertEquals(0, incoming.refusals().count(), () -> kind + " " + fields);
        assertEquals(1, incoming.records().size());
    }

    @Test
    void everyReferenceOfTestimonySaysHowItHangs() {
        assertEquals(Bond.CONTENT, References.of(RecordKind.INTERVIEW).getFirst().bond());
        assertEquals(Bond.PART, References.of(RecordKind.CONSENT).getFirst().bond());
        assertEquals(
                List.of(Bond.PART, Bond.MENTION),
                References.of(RecordKind.SEGMENT).stream().map(Reference::bond).toList());
        Reference segment =
                References.of(RecordKind.PASSAGE).stream()
                        .filter(one -> one.field().equals("segment"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Bond.POINTER, segment.bond(), "a passage brings no transcript along");
    }
}
