package org.dalil.packet.assemble;

import org.dalil.exchange.ShareBlob;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Sources;

import java.io.IOException;
import java.io.InputStream;

/// An original as it is sealed here, byte for byte.
record Original(EvidenceItem item, Sources sources) implements ShareBlob {
    @Override
    public Digest digest() {
        return new Digest(item.sha256());
    }

    @Override
    public long size() {
        return item.size();
    }

    @Override
    public InputStream open() throws IOException {
        try {
            return sources.openOriginal(item);
        } catch (ProblemException e) {
            throw new IOException("an original cannot be opened", e);
        }
    }
}
