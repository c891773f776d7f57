package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.write.ElanWriter;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// ELAN’s files give every tier and annotation they hold; wrong references and broken ends are told
/// and cost no words.
class ElanReaderTest {
    private static String document(String slots, String tiers) {
        return "<?xml version=\"1.0\"?>\n<ANNOTATION_DOCUMENT>\n<TIME_ORDER>\n"
                + slots
                + "\n</TIME_ORDER>\n"
                + tiers
                + "\n</ANNOTATION_DOCUMENT>";
    }

    private static String slot(String id, String ms) {
        return "<TIME_SLOT TIME_SLOT_ID=\"" + id + "\" TIME_VALUE=\"" + ms + "\"/>";
    }

    private static String tier(String attributes, String... annotations) {
        return "<TIER " + attributes + ">\n" + String.join("\n", annotations) + "\n</TIER>";
    }

    private static String timed(String id, String from, String to, String words) {
        return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"%s\" TIME_SLOT_REF1=\"%s\" TIME_SLOT_REF2=\"%s\"><ANNOTATION_VALUE>%s</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
                .formatted(id, from, to, words);
    }

    private static String belonging(String id, String to, String words) {
        return "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"%s\" ANNOTATION_REF=\"%s\"><ANNOTATION_VALUE>%s</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
                .formatted(id, to, words);
    }

    private static List<String> told(SpokenTier tier) {
        return tier.lines().stream()
                .map(l -> l.from() + "-" + l.to() + " " + l.words() + " " + l.parent())
                .toList();
    }

    private static List<Integer> places(SpokenText text, Kind kind) {
        return text.remarks().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.line())
                .toList();
    }

    @Test
    void timesThatAreNoneAreToldWithTheirLine() {
        SpokenText text =
                Spoken.text(
                        document(
                                slot("a", "-5") + "\n" + slot("b", "900") + "\n" + slot("c", "1e3"),
                                tier(
                                        "TIER_ID=\"S\"",
                                        timed("1", "a", "b", "x"),
                                        timed("2", "b", "c", "y"))),
                        "a.eaf");
        assertEquals(List.of("null-900 x -1", "900-null y -1"), told(text.tiers().getFirst()));
        assertEquals(List.of(4, 6), places(text, Kind.TIME_UNREAD));
    }

    @Test
    void anAnnotationThatRunsBackwardsIsToldAndKept() {
        SpokenText text =
                Spoken.text(
                        document(
                                slot("a", "900") + slot("b", "100"),
                                tier("TIER_ID=\"S\"", timed("1", "a", "b", "x"))),
                        "a.eaf");
        assertEquals(List.of("900-100 x -1"), told(text.tiers().getFirst()));
        assertEquals(List.of(7), places(text, Kind.BACKWARDS));
    }

    @Test
    void annotationsThatBelongToEachOtherInACircleEndSomewhere() {
        SpokenText text =
                Spoken.text(
                        document(
                                "",
                                tier("TIER_ID=\"A\" PARENT_REF=\"B\"", belonging("1", "2", "x"))
                                        + tier(
                                                "TIER_ID=\"B\" PARENT_REF=\"A\"",
                                                belonging("2", "1", "y"))),
                        "a.eaf");
        assertEquals(List.of("null-null x 0"), told(text.tiers().get(0)));
        assertEquals(List.of("null-null y 0"), told(text.tiers().get(1)));
        assertEquals(1, text.tiers().get(0).of());
    }

    @Test
    void timesAreThoseOfTheAnnotationFarAbove() {
        SpokenText text =
                Spoken.text(
                        document(
                                slot("a", "10") + slot("b", "20"),
                                tier("TIER_ID=\"A\"", timed("1", "a", "b", "x"))
                                        + tier(
                                                "TIER_ID=\"B\" PARENT_REF=\"A\"",
                                                belonging("2", "1", "y"))
                                        + tier(
                                                "TIER_ID=\"C\" PARENT_REF=\"B\"",
                                                belonging("3", "2", "z"))),
                        "a.eaf");
        assertEquals(List.of("10-20 z 0"), told(text.tiers().get(2)));
        assertEquals(1, text.tiers().get(2).of());
    }

    @Test
    void aTierWhoseParentIsNotThereIsToldAndKept() {
        SpokenText text =
                Spoken.text(
                        document(
                                "",
                                tier(
                                        "TIER_ID=\"B\" PARENT_REF=\"gone\"",
                                        belonging("2", "no", "y"))),
                        "a.eaf");
        assertEquals(-1, text.tiers().getFirst().of());
        assertEquals(2, Spoken.count(text, Kind.PARENT_MISSING));
        assertEquals("y", Spoken.lines(text).getFirst().words());
    }

    @Test
    void aFileThatBreaksOffIsKeptAsFarAsItGoesAndSaysWhere() {
        String whole =
                document(
                        slot("a", "1") + slot("b", "2"),
                        tier(
                                "TIER_ID=\"S\" PARTICIPANT=\"Өтеген\"",
                                timed("1", "a", "b", "иә"),
                                timed("2", "a", "b", "жоқ")));
        for (int cut = whole.indexOf("жоқ"); cut < whole.length(); cut += 7) {
            SpokenText text = Spoken.text(whole.substring(0, cut), "a.eaf");
            assertEquals("иә", Spoken.lines(text).getFirst().words());
            assertEquals("Өтеген", text.tiers().getFirst().speaker());
            assertEquals(1, Spoken.count(text, Kind.BROKEN_OFF), "cut at " + cut);
            assertTrue(places(text, Kind.BROKEN_OFF).getFirst() >= 8, "cut at " + cut);
        }
    }

    @Test
    void entitiesThatGrowDoNotFillTheMemory() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 60; i++) {
            bomb.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        }
        String file = document("", tier("TIER_ID=\"S\"", timed("1", "a", "b", "&e59;")));
        SpokenOutcome outcome =
                SpokenReading.read(
                        (bomb + "]>" + file.substring(file.indexOf('\n')))
                                .getBytes(StandardCharsets.UTF_8),
                        "a.eaf",
                        null);
        SpokenText text = assertInstanceOf(SpokenOutcome.Read.class, outcome).text();
        assertTrue(Spoken.lines(text).stream().allMatch(l -> l.words().length() < 100));
    }

    @Test
    void markupInWordsIsWords() {
        SpokenText text =
                Spoken.text(
                        document(
                                "",
                                tier(
                                        "TIER_ID=\"S\"",
                                        timed(
                                                "1",
                                                "a",
                                                "b",
                                                "&lt;b&gt; <![CDATA[<script>]]> &#x2bb;"))),
                        "a.eaf");
        assertEquals("<b> <script> ʻ", Spoken.lines(text).getFirst().words());
    }

    @Test
    void namesThatNoXmlHoldsAreWrittenReadably() {
        SpokenLine line = SpokenLine.of(1L, 2L, null, "да\u0001");
        SpokenTier tier = new SpokenTier("С\u0000", "С\u0007К", null, -1, List.of(line));
        String file = ElanWriter.of(List.of(tier, tier), "2026-01-31T12:00:00Z").text();
        SpokenText back = Spoken.text(file, "a.eaf");
        assertEquals(0, Spoken.count(back, Kind.BROKEN_OFF));
        assertEquals("С\uFFFDК", back.tiers().getFirst().speaker());
        assertEquals(2, back.lines());
    }

    @Test
    void everyTimeOfThePublishedFileLiesInItsParent() throws IOException {
        byte[] packed = Shared.bytes("data/eaf/sample_3.0.eaf.gz");
        byte[] file;
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            file = in.readAllBytes();
        }
        SpokenText text = Spoken.bytes(file, "sample.eaf");
        int checked = 0;
        for (SpokenTier tier : text.tiers()) {
            for (SpokenLine line : tier.lines()) {
                if (tier.of() >= 0 && line.parent() >= 0) {
                    SpokenLine above = text.tiers().get(tier.of()).lines().get(line.parent());
                    assertTrue(
                            above.from() == null
                                    || line.from() == null
                                    || line.from() >= above.from());
                    checked++;
                }
            }
        }
        assertTrue(checked > 100, "only " + checked);
    }
}
