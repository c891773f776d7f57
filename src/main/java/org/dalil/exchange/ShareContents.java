package org.dalil.exchange;

import org.dalil.exchange.age.AgeAddressee;
import org.dalil.exchange.age.AgeRecipient;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that goes into one share file and whom it is for.
///
/// @param to keys, or one passphrase alone
/// @param blobs in the order they will be written: by digest, each once
public record ShareContents(
        ShareCover cover, List<AgeAddressee> to, ShareRecords records, List<ShareBlob> blobs) {
    public ShareContents {
        to = List.copyOf(to);
        blobs = inOrder(blobs);
    }

    /// The keys among the addressees; none when it is sealed with a passphrase.
    List<AgeRecipient> recipients() {
        return to.stream()
                .filter(AgeRecipient.class::isInstance)
                .map(AgeRecipient.class::cast)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<ShareBlob> inOrder(Collection<ShareBlob> blobs) {
        Map<String, ShareBlob> byDigest = new TreeMap<>();
        blobs.forEach(blob -> byDigest.putIfAbsent(blob.digest().hex(), blob));
        return List.copyOf(byDigest.values());
    }
}
