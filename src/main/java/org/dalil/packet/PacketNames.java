package org.dalil.packet;

import org.dalil.wire.bag.BagFile;
import org.dalil.wire.bag.BagHash;

import java.util.List;

/// The names of a packet's own files, all in its root but the description of the payload.
public final class PacketNames {
    /// What the packet says about itself; see [PacketCover].
    public static final String COVER = "packet.json";

    /// What happened to the evidence until it was put in, one JSON object a line.
    public static final String CUSTODY = "custody.jsonl";

    /// The description of the payload for other programs (RO-Crate 1.1).
    public static final String CRATE = BagFile.PAYLOAD + "ro-crate-metadata.json";

    /// How to check it without this program, as text and as a page.
    public static final String CHECK_TEXT = "VERIFY.txt";

    public static final String CHECK_PAGE = "VERIFY.html";

    /// What is signed: the list of all other lists and descriptions, and through them everything.
    public static final String SIGNED = BagHash.SHA256.tagManifest();

    /// The signature as one JSON object; see [PacketSignature].
    public static final String SIGNATURES = "signatures.json";

    /// The same signature's 64 bytes, and the key, for other programs. Its name does not begin as
    /// that of a list, because some readers of bags take all that does for lists.
    public static final String RAW_SIGNATURE = "signature.bin";

    public static final String KEY = "signing-key.pem";

    /// What stands outside the lists, because it is made of them.
    public static final List<String> OVER_THE_LISTS =
            List.of(SIGNED, BagHash.SHA512.tagManifest(), SIGNATURES, RAW_SIGNATURE, KEY);

    private PacketNames() {}
}
