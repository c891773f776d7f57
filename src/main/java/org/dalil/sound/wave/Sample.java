package org.dalil.sound.wave;

/// One sample of a WAV file as a number between −1 and 1.
final class Sample {
    private Sample() {}

    /// The sample with this number; what is no number, or far out, is brought into bounds.
    static float at(byte[] raw, int number, int tag, int bits) {
        return switch (tag) {
            case 3 -> floating(raw, number, bits);
            case 6 -> aLaw(raw[number]);
            case 7 -> muLaw(raw[number]);
            default -> whole(raw, number, bits);
        };
    }

    private static float whole(byte[] raw, int number, int bits) {
        return switch (bits) {
            case 8 -> ((raw[number] & 0xFF) - 128) / 128f;
            case 16 -> (short) little(raw, number * 2, 2) / 32768f;
            case 24 -> ((int) little(raw, number * 3, 3) << 8) / 2147483648f;
            default -> (int) little(raw, number * 4, 4) / 2147483648f;
        };
    }

    private static float floating(byte[] raw, int number, int bits) {
        float value =
                bits == 32
                        ? Float.intBitsToFloat((int) little(raw, number * 4, 4))
                        : (float) Double.longBitsToDouble(little(raw, number * 8, 8));
        return Float.isNaN(value) ? 0 : Math.clamp(value, -8f, 8f);
    }

    private static long little(byte[] raw, int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | raw[at + i] & 0xFF;
        }
        return value;
    }

    /// ITU-T G.711, A-law.
    private static float aLaw(byte coded) {
        int bits = coded ^ 0x55;
        int exponent = (bits & 0x70) >> 4;
        int mantissa = (bits & 0x0F) << 4;
        int value = exponent == 0 ? mantissa + 8 : mantissa + 0x108 << exponent - 1;
        return ((bits & 0x80) == 0 ? -value : value) / 32768f;
    }

    /// ITU-T G.711, µ-law.
    private static float muLaw(byte coded) {
        int bits = ~coded;
        int value = (((bits & 0x0F) << 3) + 0x84 << ((bits & 0x70) >> 4)) - 0x84;
        return ((bits & 0x80) == 0 ? value : -value) / 32768f;
    }
}
