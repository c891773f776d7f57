package org.dalil.packet.verify;

/// What is known of whoever signed.
public sealed interface SignerStanding {
    /// Nobody's key as far as is known here.
    record Unknown() implements SignerStanding {}

    /// Kept for somebody, but its fingerprint was never compared in person.
    record Known(String name) implements SignerStanding {}

    /// Kept for somebody and compared in person.
    record Met(String name) implements SignerStanding {}
}
