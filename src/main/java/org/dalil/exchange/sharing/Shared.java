package org.dalil.exchange.sharing;

import org.dalil.kernel.RecordKind;

import java.util.Map;

/// A share file that was made.
///
/// @param share what the casefile notes of it
/// @param fingerprint of the key that signed it, to be told to the recipients in another way
/// @param counts records by kind
/// @param alongside what went only because it stands against what was chosen
public record Shared(
        Share share, String fingerprint, Map<RecordKind, Integer> counts, Alongside alongside) {}
