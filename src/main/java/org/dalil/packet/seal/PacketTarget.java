package org.dalil.packet.seal;

import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.OutputStream;

/// Where a packet's files go while it is made.
interface PacketTarget {
    /// Begins a file; the stream takes exactly `size` bytes and is closed before the next begins.
    ///
    /// @param path from the packet's own folder on
    OutputStream begin(String path, long size) throws PacketStop, WireException, IOException;

    /// Everything came.
    void finish() throws IOException;
}
