package org.dalil.document.isolated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.concurrent.Callable;

/// A reading process that a document has taken over may send anything: nothing it says is believed
/// beyond the limits, and every lie is one kind of error.
class HostileAnswersTest {
    private static final int OUTCOME = 0x44524f31;
    private static final ExtractionLimits LIMITS =
            new ExtractionLimits(1000, 100, 3, Duration.ofSeconds(3));

    /// Writes the bytes of a lie.
    @FunctionalInterface
    private interface Lie {
        void tell(DataOutputStream out) throws IOException;
    }

    private static DataInputStream told(Lie lie) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lie.tell(new DataOutputStream(bytes));
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void refused(Lie lie) throws IOException {
        DataInputStream in = told(lie);
        assertThrows(IOException.class, () -> OutcomeFrames.read(in, LIMITS));
    }

    private static void begin(DataOutputStream out, int kind) throws IOException {
        out.writeInt(OUTCOME);
        out.writeByte(kind);
    }

    /// An honest extraction up to its pages.
    private static void text(DataOutputStream out, String text) throws IOException {
        begin(out, 1);
        Frames.write(out, "engine");
        Frames.write(out, text);
    }

    private static void nothingAbout(DataOutputStream out) throws IOException {
        Frames.write(out, null);
        Frames.write(out, null);
        Frames.write(out, null);
    }

    @Test
    void anotherMarkIsNoOutcome() throws IOException {
        refused(out -> out.writeLong(0));
        refused(out -> out.writeInt(RequestFrames.MARK));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 127, -1})
    void anOutcomeNobodyKnowsIsNone(int kind) throws IOException {
        refused(out -> begin(out, kind));
    }

    @Test
    void namesThatAreNotAmongTheKnownAreRefused() throws IOException {
        refused(out -> {
            begin(out, 2);
            Frames.write(out, "NO_SUCH_REASON");
        });
        refused(out -> {
            begin(out, 3);
            Frames.write(out, "pdf");
        });
        refused(out -> {
            begin(out, 3);
            Frames.write(out, null);
        });
    }

    @Test
    void aTextWithoutAnEngineIsRefused() throws IOException {
        refused(out -> {
            begin(out, 1);
            Frames.write(out, null);
        });
    }

    @Test
    void aTextThatClaimsToBeHugeTakesNoMemory() throws IOException {
        refused(out -> {
            begin(out, 1);
            Frames.write(out, "engine");
            out.writeInt(Integer.MAX_VALUE);
        });
    }

    @Test
    void negativeLengthsOtherThanNothingAreRefused() throws IOException {
        refused(out -> {
            begin(out, 1);
            Frames.write(out, "engine");
            out.writeInt(-2);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void pagesMoreThanAllowedAreRefused(int count) throws IOException {
        refused(out -> {
            text(out, "abc");
            out.writeInt(count);
        });
    }

    @Test
    void noPageHasNumberNoughtOrComesTwice() throws IOException {
        refused(out -> pages(out, 0, 0));
        refused(out -> pages(out, 1, 0, 1, 1));
        refused(out -> pages(out, -7, 0));
    }

    private static void pages(DataOutputStream out, int... numbersAndOffsets) throws IOException {
        text(out, "abc");
        out.writeInt(numbersAndOffsets.length / 2);
        for (int number : numbersAndOffsets) {
            out.writeInt(number);
        }
        nothingAbout(out);
        out.writeInt(0);
        out.writeInt(0);
    }

    @Test
    void theSamePagesInOrderAreTaken() throws IOException {
        DataInputStream in = told(out -> pages(out, 1, 0, 2, 3));
        assertTrue(OutcomeFrames.read(in, LIMITS) instanceof ExtractionOutcome.Extracted);
        assertEquals(-1, in.read(), "everything was read");
    }

    @Test
    void fieldsAndNotesAreCounted() throws IOException {
        refused(out -> {
            text(out, "abc");
            out.writeInt(0);
            nothingAbout(out);
            out.writeInt(1000);
        });
        refused(out -> {
            text(out, "abc");
            out.writeInt(0);
            nothingAbout(out);
            out.writeInt(0);
            out.writeInt(-1);
        });
    }

    @Test
    void aTitleOfMegabytesIsRefused() throws IOException {
        refused(out -> {
            text(out, "abc");
            out.writeInt(0);
            Frames.write(out, "t".repeat(Frames.SHORT + 1));
        });
    }

    @Test
    void problemsOfOtherPartsAndTooManyArgumentsAreRefused() throws IOException {
        refused(out -> problem(out, "vault.problem.anything", 0));
        refused(out -> problem(out, "", 0));
        refused(out -> problem(out, "document.problem.damaged", 9));
        DataInputStream honest = told(out -> problem(out, "document.problem.damaged", 0));
        assertTrue(OutcomeFrames.read(honest, LIMITS) instanceof ExtractionOutcome.Unreadable);
    }

    private static void problem(DataOutputStream out, String key, int arguments)
            throws IOException {
        begin(out, 4);
        Frames.write(out, key);
        out.writeInt(arguments);
        for (int i = 0; i < arguments; i++) {
            Frames.write(out, "name" + i);
            out.writeLong(i);
        }
    }

    @Test
    void wordsThatAreNotUtf8AreRefused() throws IOException {
        DataInputStream in =
                told(out -> {
                    out.writeInt(2);
                    out.write(new byte[] {(byte) 0xC3, 'a'});
                });
        assertThrows(CharacterCodingException.class, () -> Frames.read(in, 100));
    }

    @Test
    void aFrameOfExactlyTheLongestIsTakenAndOneMoreIsNot() throws IOException {
        assertEquals("aaaa", Frames.read(told(out -> Frames.write(out, "aaaa")), 4));
        DataInputStream longer = told(out -> Frames.write(out, "aaaaa"));
        assertThrows(IOException.class, () -> Frames.read(longer, 4));
        // The longest counts bytes, not letters.
        DataInputStream cyrillic = told(out -> Frames.write(out, "ааа"));
        assertThrows(IOException.class, () -> Frames.read(cyrillic, 4));
    }

    @Test
    void nothingIsNotTheSameAsEmpty() throws IOException {
        assertNull(Frames.readOrNull(told(out -> Frames.write(out, null)), 10));
        assertEquals("", Frames.readOrNull(told(out -> Frames.write(out, "")), 10));
        DataInputStream missing = told(out -> Frames.write(out, null));
        assertThrows(IOException.class, () -> Frames.read(missing, 10));
    }

    @Test
    void aFrameCutOffIsAnEnd() throws IOException {
        DataInputStream in =
                told(out -> {
                    out.writeInt(5);
                    out.write("abc".getBytes(UTF_8));
                });
        assertThrows(EOFException.class, () -> Frames.read(in, 10));
    }

    @Test
    void requestsWithLimitsOutOfRangeOrUnknownEncodingsAreRefused() throws IOException {
        asked("x-no-such-charset", 10);
        asked("not a name!", 10);
        asked("", 10);
        asked(null, -5);
    }

    private static void asked(@Nullable String charset, long limit) throws IOException {
        DataInputStream in =
                told(out -> {
                    out.writeInt(RequestFrames.MARK);
                    Frames.write(out, DocumentType.HTML.name());
                    Frames.write(out, charset);
                    out.writeLong(limit);
                    out.writeInt(10);
                    out.writeInt(10);
                    out.writeLong(1_000_000_000L);
                });
        assertThrows(IOException.class, () -> RequestFrames.read(in));
    }

    @Property
    void anyBytesForAFrameAreAStringOrAnErrorOfThePipe(@ForAll @Size(max = 64) byte[] noise)
            throws IOException {
        orPipeError(() -> Frames.readOrNull(stream(noise), 20));
        orPipeError(() -> RequestFrames.read(stream(noise)));
        orPipeError(() -> OutcomeFrames.read(stream(noise), LIMITS));
        orPipeError(() -> new ChunkedInput(stream(noise)).readAllBytes());
    }

    private static DataInputStream stream(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /// Runtime errors fall through and fail the test.
    private static void orPipeError(Callable<?> reading) {
        try {
            reading.call();
        } catch (Exception e) {
            assertTrue(e instanceof IOException, e.toString());
        }
    }

    @Property
    void requestsSurviveTheirOwnPipe(@ForAll DocumentType type) throws IOException {
        ExtractionRequest request = ExtractionRequest.of(type).within(LIMITS);
        assertEquals(request, RequestFrames.read(told(out -> RequestFrames.write(out, request))));
    }
}
