package org.dalil.sound.mp4;

import static org.dalil.sound.SoundKit.joined;
import static org.dalil.sound.SoundKit.mark;

import java.nio.ByteBuffer;

/// Makes boxes of MP4 files for tests.
final class Boxes {
    private Boxes() {}

    static byte[] box(String name, byte[]... parts) {
        byte[] body = joined(parts);
        return joined(ints(8 + body.length), mark(name), body);
    }

    static byte[] ints(int... values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            out.putInt(value);
        }
        return out.array();
    }

    static byte[] longs(long... values) {
        ByteBuffer out = ByteBuffer.allocate(8 * values.length);
        for (long value : values) {
            out.putLong(value);
        }
        return out.array();
    }
}
