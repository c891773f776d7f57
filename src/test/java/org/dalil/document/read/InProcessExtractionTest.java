package org.dalil.document.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionOutcome.Encrypted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.Zeroes;
import org.dalil.kernel.Cancel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Kinds that hold no words say so; the caller's troubles stay the caller's.
class InProcessExtractionTest {
    @Test
    void kindsWithoutWordsSayWhy() {
        assertEquals(new NoText(Reason.PICTURE), one(DocumentType.HEIC));
        assertEquals(new NoText(Reason.RECORDING), one(DocumentType.OGG));
        assertEquals(new NoText(Reason.RECORDING), one(DocumentType.MP4));
        assertEquals(new NoText(Reason.KIND_NOT_READ), one(DocumentType.ODT));
        assertEquals(new NoText(Reason.KIND_NOT_READ), one(DocumentType.ZIP));
        assertEquals(new NoText(Reason.KIND_UNKNOWN), one(DocumentType.UNKNOWN));
        assertEquals(new Encrypted(DocumentType.LOCKED_OFFICE), one(DocumentType.LOCKED_OFFICE));
    }

    private static Object one(DocumentType type) {
        return Read.outcome(type, new byte[] {1});
    }

    @Test
    void anEmptyFileIsAProblemWhateverItsName() {
        byte[] none = {};
        for (DocumentType type : DocumentType.values()) {
            if (type.isRead() || type == DocumentType.UNKNOWN) {
                assertEquals("document.problem.empty", Read.problem(Read.outcome(type, none)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN_TEXT", "HTML", "PDF", "DOCX", "UNKNOWN"})
    void aFailingDiskIsNoDamagedDocument(DocumentType type) {
        IOException trouble = new IOException("disk");
        InputStream failing =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw trouble;
                    }
                };
        IOException thrown =
                assertThrows(
                        IOException.class,
                        () ->
                                new InProcessExtraction()
                                        .extract(
                                                failing, ExtractionRequest.of(type), new Cancel()));
        assertSame(trouble, thrown);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAIN_TEXT", "HTML", "PDF", "DOCX"})
    void aCancelledReadingEndsAsCancelled(DocumentType type) {
        Cancel cancel = new Cancel();
        cancel.request();
        assertThrows(
                CancellationException.class,
                () ->
                        new InProcessExtraction()
                                .extract(
                                        new ByteArrayInputStream("x".getBytes(UTF_8)),
                                        ExtractionRequest.of(type),
                                        cancel));
    }

    @Test
    void threeHundredMegabytesOfZeroesAreNotReadThrough() throws IOException {
        Zeroes zeroes = new Zeroes(300L << 20);
        Object outcome =
                new InProcessExtraction()
                        .extract(zeroes, ExtractionRequest.of(DocumentType.UNKNOWN), new Cancel());
        assertEquals(new NoText(Reason.KIND_UNKNOWN), outcome);
        assertTrue(zeroes.left() > 299L << 20);
    }

    @Test
    void theCallersStreamIsLeftOpen() throws IOException {
        Zeroes zeroes = new Zeroes(100);
        Read.problem(
                new InProcessExtraction()
                        .extract(zeroes, ExtractionRequest.of(DocumentType.PDF), new Cancel()));
        assertEquals(0, zeroes.closed());
    }
}
