package org.dalil.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// Content decides the kind; a name that claims another is called out.
class TypeSnifferTest {
    @ParameterizedTest
    @CsvSource({
        "data/ecthr_docx, .docx, DOCX",
        "data/pdf, .pdf, PDF",
        "data/udhr, .html, HTML",
        "data/ovdinfo, .md, PLAIN_TEXT",
        "data/ovdinfo, .html, HTML",
        "data/ovdinfo, .pdf, PDF",
        "data/transcripts, .txt, PLAIN_TEXT",
        "data/ecthr_txt, .txt, PLAIN_TEXT",
        "data/images, .jpg, JPEG",
        "seeds, .txt, PLAIN_TEXT",
        "data/audio, .wav, WAV",
        "data/webvtt, .vtt, PLAIN_TEXT"
    })
    void recognisesRealFiles(String folder, String ending, DocumentType type) throws IOException {
        for (Path path : Shared.files(folder, ending)) {
            byte[] all = Files.readAllBytes(path);
            byte[] head = Arrays.copyOf(all, Math.min(all.length, TypeSniffer.SAMPLE));
            SniffedType sniffed = TypeSniffer.sniff(head, path.getFileName().toString());
            assertEquals(type, sniffed.type(), path.toString());
            assertFalse(sniffed.isMislabelled(), path.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "{\\rtf1, RTF",
        "GIF89a, GIF",
        "fLaCxxxx, FLAC",
        "OggSxxxx, OGG",
        "#!AMR, AMR",
        "xxxxftypM4A xx, M4A",
        "xxxxftypisomxx, MP4",
        "xxxxftypqt  xx, QUICKTIME",
        "xxxxftypheicxx, HEIC",
        "xxxxftyp3gp5xx, THREE_GP",
        "RIFFxxxxWAVEfmt, WAV",
        "RIFFxxxxAVI LIST, AVI",
        "RIFFxxxxWEBPVP8, WEBP",
        "-----BEGIN AGE ENCRYPTED FILE-----, AGE"
    })
    void recognisesMarks(String head, DocumentType type) {
        assertEquals(type, sniff(head.getBytes(ISO_8859_1), "x").type());
    }

    @Test
    void recognisesBinaryMarks() {
        assertEquals(DocumentType.PNG, sniff(bytes("\u0089PNG\r\n\u001A\n"), "x").type());
        assertEquals(DocumentType.RAR, sniff(bytes("Rar!\u001A\u0007\u0001"), "x").type());
        assertEquals(DocumentType.SEVEN_ZIP, sniff(bytes("7z\u00BC\u00AF'\u001C"), "x").type());
        assertEquals(DocumentType.GZIP, sniff(bytes("\u001F\u008B\u0008\0\0"), "x").type());
        assertEquals(DocumentType.MATROSKA, sniff(bytes("\u001AE\u00DF\u00A3"), "x").type());
        assertEquals(DocumentType.TIFF, sniff(bytes("II*\0\u0008\0\0"), "x").type());
        assertEquals(DocumentType.MP3, sniff(bytes("ID3\u0003\0\0\0\0\0\u0001"), "x").type());
        assertEquals(DocumentType.AGE, sniff(bytes("age-encryption.org/v1\n-> X"), "x").type());
        byte[] frame = new byte[400];
        System.arraycopy(bytes("\u00FF\u00FB\u0090\u0064"), 0, frame, 0, 4);
        assertEquals(DocumentType.MP3, sniff(frame, "x").type());
        System.arraycopy(bytes("\u00FF\u00F1\u0050\u0080"), 0, frame, 0, 4);
        assertEquals(DocumentType.AAC, sniff(frame, "x").type());
    }

    @Test
    void textNamedPdfAndPdfNamedText() throws IOException {
        SniffedType text = sniff("Just words.".getBytes(UTF_8), "report.pdf");
        assertEquals(new SniffedType(DocumentType.PLAIN_TEXT, DocumentType.PDF), text);
        assertTrue(text.isMislabelled());
        assertTrue(sniff(Pdf.pages("x"), "notes.TXT").isMislabelled());
    }

    @Test
    void findsAPdfHeaderAfterRubbishButNotInAText() {
        assertEquals(DocumentType.PDF, sniff(bytes("junk\n%PDF-1.4\n%xx"), "x").type());
        String text = "A PDF file begins with\n%PDF-1.4 and some bytes follow.";
        assertEquals(DocumentType.PLAIN_TEXT, sniff(text.getBytes(UTF_8), "x.txt").type());
    }

    @Test
    void webPagesBeginLikePages() {
        assertEquals(DocumentType.HTML, sniff(bytes(" \n<!-- x --><HTML lang=ru>"), "x").type());
        assertEquals(
                DocumentType.HTML,
                sniff("\uFEFF<!DOCTYPE html><p>да".getBytes(UTF_16LE), "x").type());
        assertEquals(DocumentType.PLAIN_TEXT, sniff(bytes("---\na: b\n<p>x</p>"), "x.md").type());
        assertEquals(DocumentType.HTML, sniff(bytes("<p>x</p>"), "x.htm").type());
        assertEquals(DocumentType.PLAIN_TEXT, sniff(bytes("no tags"), "x.htm").type());
    }

    @Test
    void unfinishedCommentsCostNoTime() {
        String hostile = "<!--" + "-->".repeat(1) + "<!-- ".repeat(12_000);
        assertEquals(DocumentType.PLAIN_TEXT, sniff(bytes(hostile), "x").type());
    }

    @Test
    void zeroesAndNoiseAreUnknown() {
        assertEquals(DocumentType.UNKNOWN, sniff(new byte[64 * 1024], "x.txt").type());
        byte[] noise = new byte[64 * 1024];
        new Random(7).nextBytes(noise);
        noise[0] = 1;
        assertEquals(DocumentType.UNKNOWN, sniff(noise, "x").type());
        assertTrue(sniff(noise, "x.pdf").isMislabelled());
    }

    @Test
    void anEmptyFileClaimsNothing() {
        SniffedType empty = sniff(new byte[0], "x.pdf");
        assertEquals(DocumentType.UNKNOWN, empty.type());
        assertFalse(empty.isMislabelled());
    }

    @Test
    void officeFilesAreToldApartAlsoByTheirEnd() throws IOException {
        byte[] docx = Docx.of(Docx.paragraph("x")).bytes();
        assertEquals(DocumentType.DOCX, sniff(docx, "x").type());
        byte[] head = Arrays.copyOf(docx, 60);
        assertEquals(DocumentType.ZIP, sniff(head, "x.zip").type());
        assertEquals(DocumentType.DOCX, TypeSniffer.sniff(head, docx, "x.zip").type());
        assertTrue(TypeSniffer.sniff(head, docx, "x.zip").isMislabelled());
        assertEquals(DocumentType.DOCX, sniff(head, "cut.docx").type());
        byte[] odt =
                bytes(
                        "PK\u0003\u0004"
                                + "x".repeat(26)
                                + "mimetypeapplication/vnd.oasis.opendocument.textPK");
        assertEquals(DocumentType.ODT, sniff(odt, "x").type());
    }

    @Test
    void oldOfficeFilesAreToldFromLockedOnes() throws IOException {
        assertEquals(DocumentType.DOC, sniff(ole("WordDocument"), "x.doc").type());
        SniffedType locked = sniff(ole("EncryptedPackage"), "x.docx");
        assertEquals(DocumentType.LOCKED_OFFICE, locked.type());
        assertFalse(locked.isMislabelled());
        assertEquals(DocumentType.OLD_OFFICE, sniff(ole("Workbook"), "x.xls").type());
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            file.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void aRussianTextIsNotTakenForSound() {
        byte[] text =
                "яы — так он сказал, и больше ничего".getBytes(Charset.forName("windows-1251"));
        assertEquals(DocumentType.PLAIN_TEXT, sniff(text, "x").type());
    }

    @Test
    void namesAreReadByTheirLastEnding() {
        assertEquals(DocumentType.PDF, DocumentType.named("a.docx.PDF").orElseThrow());
        assertNull(DocumentType.named("no ending").orElse(null));
        assertNull(DocumentType.named("pdf").orElse(null));
    }

    @Property
    void neverFailsOnAnyBytes(@ForAll byte[] head, @ForAll byte[] tail, @ForAll String name) {
        SniffedType sniffed = TypeSniffer.sniff(head, tail, name);
        assertEquals(
                DocumentType.named(name).orElse(null),
                head.length == 0 ? DocumentType.named(name).orElse(null) : sniffed.named());
    }

    private static SniffedType sniff(byte[] head, String name) {
        return TypeSniffer.sniff(head, name);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }
}
