package org.dalil.document.isolated;

import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionLimits;
import org.dalil.document.ExtractionRequest;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// A request as it goes through the pipe, before the bytes of the document.
final class RequestFrames {
    /// First number of every request; changes with the layout.
    static final int MARK = 0x44524531;

    private RequestFrames() {}

    static void write(DataOutputStream out, ExtractionRequest request) throws IOException {
        Charset charset = request.charset();
        out.writeInt(MARK);
        Frames.write(out, request.type().name());
        Frames.write(out, charset == null ? null : charset.name());
        out.writeLong(request.limits().bytes());
        out.writeInt(request.limits().characters());
        out.writeInt(request.limits().pages());
        out.writeLong(request.limits().time().toNanos());
    }

    static ExtractionRequest read(DataInputStream in) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("not a request");
        }
        DocumentType type = Frames.read(in, DocumentType.class);
        Charset charset = charset(Frames.readOrNull(in, Frames.SHORT));
        try {
            ExtractionLimits limits =
                    new ExtractionLimits(
                            in.readLong(),
                            in.readInt(),
                            in.readInt(),
                            Duration.of(in.readLong(), ChronoUnit.NANOS));
            return new ExtractionRequest(type, charset, limits);
        } catch (IllegalArgumentException e) {
            throw new IOException("limits out of range", e);
        }
    }

    private static @Nullable Charset charset(@Nullable String name) throws IOException {
        try {
            if (name != null && !Charset.isSupported(name)) {
                throw new IOException("unknown encoding");
            }
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException e) {
            throw new IOException("unknown encoding", e);
        }
    }
}
