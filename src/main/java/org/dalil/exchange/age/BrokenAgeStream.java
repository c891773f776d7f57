package org.dalil.exchange.age;

import java.io.IOException;

/// An [AgeException] on its way through a reader that may only throw [IOException]: bytes read so
/// far were authentic, but the file as a whole is not.
public final class BrokenAgeStream extends IOException {
    private static final long serialVersionUID = 1L;

    private final AgeException reason;

    BrokenAgeStream(AgeException reason) {
        super(reason);
        this.reason = reason;
    }

    /// What to throw once outside the reader.
    public AgeException reason() {
        return reason;
    }
}
