package org.dalil.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes record ids: UUID version 7 (RFC 9562), so that ids sort by the time they were made and new
/// rows land side by side on disk. Safe on any thread.
public final class RecordIds {
    private final Clock clock;
    private final SecureRandom random;
    private long lastMillis;
    private int sequence;

    public RecordIds(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /// A fresh id, greater than every id this object made before.
    public synchronized UUID next() {
        long millis = clock.now().toEpochMilli();
        if (millis > lastMillis) {
            lastMillis = millis;
            sequence = random.nextInt(0x800);
        } else if (++sequence > 0xFFF) {
            lastMillis++;
            sequence = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | sequence;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
