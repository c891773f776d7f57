package org.dalil.sound.play;

/// Which frame of the recording is heard when so many frames have come out of the device. Holds the
/// last few hundred pieces; between their ends the place is found in proportion.
final class PlaceMap {
    private static final int MOST = 512;

    private final long[] out = new long[MOST];
    private final double[] place = new double[MOST];
    private int first;
    private int count;

    /// Begins anew at a frame of the recording, with nothing out.
    synchronized void reset(double frame) {
        first = 0;
        count = 0;
        add(0, frame);
    }

    /// The piece that ends with so many frames out ends at a frame of the recording.
    synchronized void add(long framesOut, double frame) {
        int at = (first + count) % MOST;
        if (count == MOST) {
            first = (first + 1) % MOST;
        } else {
            count++;
        }
        out[at] = framesOut;
        place[at] = frame;
    }

    /// A jump: what comes out from here on is of another place.
    synchronized void jump(double frame) {
        add(out[(first + count - 1) % MOST], frame);
    }

    /// The frame of the recording that is heard.
    synchronized double at(long framesOut) {
        int before = first;
        for (int i = 0; i < count; i++) {
            int at = (first + i) % MOST;
            if (out[at] > framesOut) {
                double part =
                        out[at] == out[before]
                                ? 1
                                : (double) (framesOut - out[before]) / (out[at] - out[before]);
                return place[before] + Math.max(0, part) * (place[at] - place[before]);
            }
            before = at;
        }
        return place[before];
    }
}
