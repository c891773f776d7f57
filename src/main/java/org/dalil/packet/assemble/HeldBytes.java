package org.dalil.packet.assemble;

import org.dalil.exchange.ShareBlob;
import org.dalil.kernel.Digest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Bytes of a packet that were made for it and fit in memory.
record HeldBytes(byte[] bytes) implements ShareBlob {
    @Override
    public Digest digest() {
        return Digest.of(bytes);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
