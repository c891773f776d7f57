package org.dalil.exchange.age;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Exactly the waiting bytes of a buffer go through, whatever kind of buffer it is, and what is
/// underneath is never closed.
class OpenSinkTest {
    private static final byte[] BYTES = {0, 1, 2, 3, 4, 5};

    @Test
    void everyKindOfBufferIsWrittenWhole() throws IOException {
        ByteBuffer direct = ByteBuffer.allocateDirect(BYTES.length).put(BYTES).flip();
        for (ByteBuffer whole :
                new ByteBuffer[] {
                    ByteBuffer.wrap(BYTES), ByteBuffer.wrap(BYTES).asReadOnlyBuffer(), direct
                }) {
            ByteBuffer part = whole.position(1).slice();
            part.position(1).limit(4);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(3, new OpenSink(out).write(part));
            assertArrayEquals(new byte[] {2, 3, 4}, out.toByteArray());
            assertFalse(part.hasRemaining());
        }
    }

    @Test
    void whatIsUnderneathStaysOpen() {
        boolean[] closed = {false};
        OpenSink sink =
                new OpenSink(
                        new ByteArrayOutputStream() {
                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        });
        assertTrue(sink.isOpen());
        sink.close();
        assertFalse(sink.isOpen());
        assertFalse(closed[0]);
    }
}
