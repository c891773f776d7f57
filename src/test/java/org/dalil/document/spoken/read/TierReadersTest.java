package org.dalil.document.spoken.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.document.Shared;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// Files with tiers keep every tier, and break off where they do.
class TierReadersTest {
    @Test
    void everyPublishedTextGridIsRead() throws IOException {
        int read = 0;
        for (Path file : Shared.files("data/textgrid", ".TextGrid")) {
            SpokenText text = Spoken.bytes(Files.readAllBytes(file), file.getFileName().toString());
            assertEquals(SpokenFormat.TEXTGRID, text.format(), file.toString());
            assertTrue(text.lines() > 0, file.toString());
            assertEquals(0, Spoken.count(text, Kind.BROKEN_OFF), file.toString());
            read++;
        }
        assertTrue(read >= 10);
    }

    @Test
    void shortAndLongFormsReadAlike() throws IOException {
        for (String name : new String[] {"textgrid_to_merge", "mary"}) {
            SpokenText brief =
                    Spoken.bytes(Shared.bytes("data/textgrid/" + name + ".TextGrid"), "a");
            SpokenText full =
                    Spoken.bytes(Shared.bytes("data/textgrid/" + name + "_longfile.TextGrid"), "a");
            assertEquals(brief.tiers(), full.tiers(), name);
        }
    }

    @Test
    void aBrokenTextGridIsKeptAsFarAsItGoes() {
        SpokenText text =
                Spoken.text(
                        "File type = \"ooTextFile\"\n"
                                + "Object class = \"TextGrid\"\n\n"
                                + "0\n"
                                + "9\n"
                                + "<exists>\n"
                                + "999999999\n"
                                + "\"IntervalTier\"\n"
                                + "\"С\"\n"
                                + "0\n"
                                + "9\n"
                                + "888888888\n"
                                + "0\n"
                                + "1\n"
                                + "\"Да, \"\"так\"\"\"\n"
                                + "1\n"
                                + "2",
                        "a.TextGrid");
        assertEquals("Да, \"так\"", text.tiers().getFirst().lines().getFirst().words());
        assertEquals("С", text.tiers().getFirst().speaker());
        assertEquals(1, Spoken.count(text, Kind.BROKEN_OFF));
    }

    @Test
    void readsEveryTierOfThePublishedElanFile() throws IOException {
        SpokenText text = Spoken.bytes(sample(), "sample.eaf");
        assertEquals(SpokenFormat.ELAN, text.format());
        String xml = new String(sample(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(xml.split("<TIER ", -1).length - 1, text.tiers().size());
        assertEquals(xml.split("<ANNOTATION_VALUE", -1).length - 1, text.lines());
        SpokenTier words = text.tiers().get(1);
        assertEquals(0, words.of());
        assertEquals("eng", words.language());
        assertTrue(Spoken.count(text, Kind.LINKS) > 0);
    }

    static byte[] sample() throws IOException {
        byte[] packed = Shared.bytes("data/eaf/sample_3.0.eaf.gz");
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    @Test
    void aTranslationFollowsItsLineAndEntitiesAreNotFollowed() {
        SpokenText text =
                Spoken.text(
                        "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT"
                            + " TIME_SLOT_ID=\"t1\" TIME_VALUE=\"100\"/><TIME_SLOT"
                            + " TIME_SLOT_ID=\"t2\"/></TIME_ORDER><TIER TIER_ID=\"ru\""
                            + " PARTICIPANT=\"С\"><ANNOTATION><ALIGNABLE_ANNOTATION"
                            + " ANNOTATION_ID=\"a\" TIME_SLOT_REF1=\"t1\""
                            + " TIME_SLOT_REF2=\"t2\"><ANNOTATION_VALUE>Да</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER><TIER"
                            + " TIER_ID=\"en\" PARENT_REF=\"ru\"><ANNOTATION><REF_ANNOTATION"
                            + " ANNOTATION_ID=\"b\" ANNOTATION_REF=\"a\">"
                            + "<ANNOTATION_VALUE>Yes</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION><ANNOTATION><REF_ANNOTATION"
                            + " ANNOTATION_ID=\"c\" ANNOTATION_REF=\"gone\"><ANNOTATION_VALUE>Lost"
                            + "</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
                        "a.eaf");
        SpokenTier english = text.tiers().get(1);
        assertEquals(100, english.lines().getFirst().from());
        assertNull(english.lines().getFirst().to());
        assertEquals(0, english.lines().getFirst().parent());
        assertEquals("Lost", english.lines().get(1).words());
        assertEquals(1, Spoken.count(text, Kind.PARENT_MISSING));
        SpokenText hostile =
                Spoken.text(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM"
                                + " \"file:///etc/passwd\">]><ANNOTATION_DOCUMENT><TIER"
                                + " TIER_ID=\"a\"><ANNOTATION><ALIGNABLE_ANNOTATION"
                                + " ANNOTATION_ID=\"a\"><ANNOTATION_VALUE>before &e;"
                                + " after</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>"
                                + "</ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
                        "a.eaf");
        assertTrue(
                Spoken.lines(hostile).stream().noneMatch(line -> line.words().contains("root:")));
    }
}
