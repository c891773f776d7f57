package org.dalil.wire.bag;

/// One file of a bag as its bytes were read.
///
/// @param path from the bag's own folder on, parts with `/` between, NFC
/// @param size in bytes
/// @param sha256 64 hexadecimal digits in small letters
/// @param sha512 128 hexadecimal digits in small letters
public record BagFile(String path, long size, String sha256, String sha512) {
    /// Where everything lies that the bag is about.
    public static final String PAYLOAD = "data/";

    /// Whether it is what the bag is about, and not a list or description.
    public boolean isPayload() {
        return path.startsWith(PAYLOAD);
    }

    /// Its hash of this kind.
    public String hash(BagHash kind) {
        return kind == BagHash.SHA256 ? sha256 : sha512;
    }
}
