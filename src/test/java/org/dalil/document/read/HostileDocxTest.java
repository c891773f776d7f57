package org.dalil.document.read;

import static org.dalil.document.Docx.paragraph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dalil.document.DocumentType;
import org.dalil.document.Docx;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.Shared;
import org.dalil.document.TypeSniffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/// Word documents made to do harm, or harmed themselves, have an outcome like any other.
class HostileDocxTest {
    private static final String DAMAGED = "document.problem.damaged";
    private static final String DOCUMENT =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

    private static ExtractionOutcome read(byte[] bytes) {
        return Read.outcome(DocumentType.DOCX, bytes);
    }

    @Test
    void aBombIsRefused() {
        byte[] zeroes = new byte[40 << 20];
        Arrays.fill(zeroes, (byte) ' ');
        byte[] bomb = Docx.of(paragraph("x")).raw("word/media/a.bin", zeroes).bytes();
        assertTrue(bomb.length < 100_000);
        assertEquals("document.problem.bomb", Read.problem(read(bomb)));
    }

    @Test
    void entitiesAreNotExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a").append(i).append(" '");
            laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        String xml = laughs + "<!ENTITY x '&a11;'>]>" + DOCUMENT;
        assertEquals(DAMAGED, Read.problem(read(Docx.whole(xml).bytes())));
    }

    @Test
    void noOtherFileIsReadThroughAnEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET");
        String xml = "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + DOCUMENT;
        assertEquals(DAMAGED, Read.problem(read(Docx.whole(xml).bytes())));
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverFatal() {
        String deep =
                "<w:tbl><w:tr><w:tc>".repeat(5_000)
                        + paragraph("x")
                        + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        ExtractionOutcome outcome = read(Docx.of(paragraph("top") + deep).bytes());
        if (outcome instanceof Extracted(var extraction)) {
            assertTrue(extraction.text().startsWith("top"));
        } else {
            assertTrue(Read.problem(outcome).matches(".*(damaged|bomb)"));
        }
        String runs = "<w:ins>".repeat(5_000) + "</w:ins>".repeat(5_000);
        String body = paragraph("top") + "<w:p>" + runs + "</w:p>";
        assertFalse(read(Docx.of(body).bytes()) instanceof Encrypted);
    }

    @Test
    void cutOffAnywhereItIsReadOrCalledDamaged() throws IOException {
        byte[] whole = Shared.bytes("data/ecthr_docx/001-83979.docx");
        for (double share : new double[] {0.0005, 0.01, 0.2, 0.5, 0.9, 0.999}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
            ExtractionOutcome outcome = read(cut);
            if (!(outcome instanceof Extracted)) {
                assertEquals(DAMAGED, Read.problem(outcome), "at " + share);
            }
        }
        assertEquals("document.problem.empty", Read.problem(read(new byte[0])));
    }

    @Test
    void brokenXmlAndMissingPartsAreDamage() {
        assertEquals(DAMAGED, Read.problem(read(Docx.whole("<w:document").bytes())));
        assertEquals(DAMAGED, Read.problem(read(Docx.whole("<a/>").bytes())));
        assertEquals(DAMAGED, Read.problem(read("PK\u0003\u0004 and no more".getBytes(UTF_8))));
        byte[] foot = Docx.of(paragraph("x")).with("footnotes", "<broken").bytes();
        assertEquals(DAMAGED, Read.problem(read(foot)));
    }

    @Test
    void partsNamedToEscapeAreNotFollowed() {
        byte[] docx = Docx.of(paragraph("x")).raw("../../evil.xml", new byte[10]).bytes();
        ExtractionOutcome outcome = read(docx);
        assertTrue(outcome instanceof Extracted || outcome instanceof Unreadable);
    }

    @Test
    void aLockedDocumentIsRecognisedAndSaidToBe() throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(Docx.of(paragraph("x")).bytes());
            }
            container.writeFilesystem(out);
        }
        byte[] locked = out.toByteArray();
        DocumentType type = TypeSniffer.sniff(locked, locked, "a.docx").type();
        assertEquals(DocumentType.LOCKED_OFFICE, type);
        assertInstanceOf(Encrypted.class, Read.outcome(type, locked));
        // Also when it is read as what its name says.
        assertInstanceOf(Encrypted.class, read(locked));
    }
}
