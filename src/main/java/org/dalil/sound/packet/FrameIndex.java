package org.dalil.sound.packet;

import org.dalil.sound.SoundException;
import org.dalil.sound.stream.ByteReader;

import java.util.Arrays;

/// Finds the frames of a recording without a table by walking from head to head, as far as anybody
/// has asked. Notes the place of every sixteenth. What is no frame is passed over; a frame counts
/// only when another, or the end, follows it.
public final class FrameIndex implements Packets {
    private static final int STEP = 16;

    private final ByteReader in;
    private final Framing framing;
    private final long guess;
    private long[] places = new long[64];
    private long known;
    private long end;
    private boolean counted;
    private boolean cutOff;
    private long lastNumber = -1;
    private long lastPlace;
    private long gapBefore = -1;

    /// @param first where the first frame begins
    /// @param guess how many there may be
    public FrameIndex(ByteReader in, Framing framing, long first, long guess) {
        this.in = in;
        this.framing = framing;
        this.guess = guess;
        this.end = first;
    }

    @Override
    public long count() {
        return counted ? known : Math.max(known, guess);
    }

    @Override
    public boolean isCounted() {
        return counted;
    }

    @Override
    public boolean isAfterGap(long number) {
        return number == gapBefore;
    }

    @Override
    public boolean isCutOff() {
        return cutOff;
    }

    @Override
    public int read(long number, byte[] into) throws SoundException {
        long place = place(number);
        if (place < 0) {
            return -1;
        }
        int length = framing.frameAt(in, place);
        return in.read(place, into, 0, Math.min(length, into.length));
    }

    /// Where a frame begins, -1 behind the last.
    private long place(long number) throws SoundException {
        gapBefore = -1;
        while (known <= number && !counted) {
            walk();
        }
        if (number >= known) {
            return -1;
        }
        long at = number / STEP * STEP;
        long place = places[(int) (number / STEP)];
        if (lastNumber >= 0 && lastNumber <= number && number - lastNumber <= STEP) {
            at = lastNumber;
            place = lastPlace;
        }
        for (; at < number; at++) {
            long behind = place + framing.frameAt(in, place);
            place = next(behind);
            gapBefore = place == behind ? -1 : at + 1;
        }
        lastNumber = number;
        lastPlace = place;
        return place;
    }

    /// Takes one more frame into the index.
    private void walk() throws SoundException {
        long place = next(end);
        if (place < 0) {
            counted = true;
            return;
        }
        if (known % STEP == 0) {
            int slot = (int) (known / STEP);
            if (slot == places.length) {
                places = Arrays.copyOf(places, 2 * slot);
            }
            places[slot] = place;
        }
        known++;
        end = place + framing.frameAt(in, place);
    }

    /// The first frame at or behind a position, -1 when there is none.
    private long next(long from) throws SoundException {
        int length = framing.frameAt(in, from);
        if (length > 0 && in.has(from, length)) {
            return from;
        }
        if (length > 0) {
            cutOff = true;
        }
        for (long at = from + 1; at < in.length() - 3; at++) {
            if (in.u8(at) == 0xFF && isFollowed(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isFollowed(long at) throws SoundException {
        int length = framing.frameAt(in, at);
        return length > 0
                && in.has(at, length)
                && (at + length == in.length() || framing.frameAt(in, at + length) > 0);
    }
}
