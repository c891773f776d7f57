package org.dalil.packet.seal;

import org.dalil.exchange.ShareBlob;

import java.text.Normalizer;

/// One file of the payload.
///
/// @param path below the payload's folder, parts with `/` between; kept as NFC
/// @param content read once, while the packet is written; its digest is checked on the way
/// @param mediaType what it is by its content; empty when not known
public record PacketEntry(String path, ShareBlob content, EntryRole role, String mediaType) {
    public PacketEntry {
        path = Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
