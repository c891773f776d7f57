package org.dalil.exchange.sharing;

import org.dalil.exchange.age.AgeAddressee;

import java.util.List;

/// What somebody wants to share.
///
/// @param to whom: age keys, or one passphrase alone
/// @param purpose what for, in words that the recipients read; may be empty
public record ShareRequest(Selection selection, List<AgeAddressee> to, String purpose) {
    public ShareRequest {
        to = List.copyOf(to);
    }
}
