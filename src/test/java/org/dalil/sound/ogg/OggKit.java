package org.dalil.sound.ogg;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Makes Ogg pages for tests.
final class OggKit {
    private OggKit() {}

    /// A page of whole packets.
    static byte[] page(int flags, long granule, int serial, List<byte[]> packets) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            for (int left = packet.length; left >= 255; left -= 255) {
                table.write(255);
            }
            table.write(packet.length % 255);
            body.writeBytes(packet);
        }
        return page(flags, granule, serial, table.toByteArray(), body.toByteArray());
    }

    /// A page with this table of segments.
    static byte[] page(int flags, long granule, int serial, byte[] table, byte[] body) {
        ByteBuffer out =
                ByteBuffer.allocate(27 + table.length + body.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("OggS".getBytes(StandardCharsets.ISO_8859_1)).put((byte) 0).put((byte) flags);
        out.putLong(granule).putInt(serial).putInt(0).putInt(0).put((byte) table.length);
        out.put(table).put(body);
        out.putInt(22, crc(out.array()));
        return out.array();
    }

    /// Bitwise, apart from how the reader does it.
    private static int crc(byte[] bytes) {
        int crc = 0;
        for (byte each : bytes) {
            crc ^= each << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc < 0 ? 0x04C11DB7 : 0);
            }
        }
        return crc;
    }

    /// The head of an Opus stream with one channel.
    static byte[] head(int channels, int skip, int gain) {
        ByteBuffer out = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
        out.put("OpusHead".getBytes(StandardCharsets.ISO_8859_1)).put((byte) 1);
        out.put((byte) channels).putShort((short) skip).putInt(48000).putShort((short) gain);
        return out.array();
    }

    static byte[] tags() {
        return "OpusTags\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A packet of 20 ms that holds silence, padded to a length.
    static byte[] silence(int length) {
        byte[] packet = new byte[length];
        Arrays.fill(packet, (byte) 0xFF);
        packet[0] = (byte) 0xF8;
        return packet;
    }
}
