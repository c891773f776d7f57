package org.dalil.exchange;

import org.dalil.kernel.Digest;

import java.util.Map;

/// One entry of a share file as the signature binds it.
record ShareEntry(String name, long size, Digest digest) {
    static final String RECORDS = "records.jsonl";
    static final String BLOBS = "blobs/";

    /// The entry's name for a blob.
    static String blob(Digest digest) {
        return BLOBS + digest.hex();
    }

    Map<String, Object> fields() {
        return Map.of("name", name, "size", size, "sha256", digest.hex());
    }
}
