package org.dalil.sound.stream;

import org.dalil.sound.SoundBytes;

/// Bytes in memory as those of a recording. For short ones, such as what was just recorded.
public final class HeldBytes implements SoundBytes {
    private final byte[] held;

    public HeldBytes(byte[] held) {
        this.held = held.clone();
    }

    @Override
    public long length() {
        return held.length;
    }

    @Override
    public int read(long position, byte[] buffer, int from, int count) {
        if (position >= held.length) {
            return -1;
        }
        int now = (int) Math.min(count, held.length - position);
        System.arraycopy(held, (int) position, buffer, from, now);
        return now;
    }
}
