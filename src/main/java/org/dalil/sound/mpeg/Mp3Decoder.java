package org.dalil.sound.mpeg;

import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.SampleBuffer;

import org.dalil.sound.packet.PacketDecoder;
import org.dalil.sound.stream.DamagedPieceException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// Decodes MPEG frames with JLayer, which is handed one whole frame at a time and so never looks
/// for one by itself.
final class Mp3Decoder implements PacketDecoder {
    private final Feed feed = new Feed();
    private final Bitstream stream = new Bitstream(feed);
    private final Decoder decoder = new Decoder();

    @Override
    public boolean decode(byte[] packet, int length, float[] out) throws DamagedPieceException {
        feed.frame = new ByteArrayInputStream(packet, 0, length);
        try {
            Header header = stream.readFrame();
            if (header == null) {
                throw new DamagedPieceException();
            }
            SampleBuffer samples = (SampleBuffer) decoder.decodeFrame(header, stream);
            stream.closeFrame();
            int count = Math.min(samples.getBufferLength(), out.length);
            for (int i = 0; i < count; i++) {
                out[i] = samples.getBuffer()[i] / 32768f;
            }
            return count == out.length;
        } catch (BitstreamException | DecoderException | RuntimeException e) {
            throw new DamagedPieceException();
        }
    }

    /// The bytes of the frame at hand; ends with it.
    private static final class Feed extends InputStream {
        private InputStream frame = InputStream.nullInputStream();

        @Override
        public int read() throws java.io.IOException {
            return frame.read();
        }

        @Override
        public int read(byte[] into, int from, int count) throws java.io.IOException {
            return frame.read(into, from, count);
        }

        @Override
        public int available() throws java.io.IOException {
            return frame.available();
        }
    }
}
