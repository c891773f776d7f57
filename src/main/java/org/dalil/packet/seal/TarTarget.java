package org.dalil.packet.seal;

import org.dalil.wire.TarWriter;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.OutputStream;

/// A packet as a tar, all of it in one folder. Closes nothing.
final class TarTarget implements PacketTarget {
    private final TarWriter tar;
    private final String base;

    TarTarget(OutputStream out, String base) {
        this.tar = new TarWriter(out);
        this.base = base;
    }

    @Override
    public OutputStream begin(String path, long size) throws WireException, IOException {
        return tar.entry(base + "/" + path, size);
    }

    @Override
    public void finish() throws IOException {
        tar.finish();
    }
}
