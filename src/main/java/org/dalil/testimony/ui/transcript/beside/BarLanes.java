package org.dalil.testimony.ui.transcript.beside;

import java.util.ArrayList;
import java.util.List;

/// Says which bars stand beside each other, so that none lies on another: each takes the first lane
/// that is free where it begins. Draws nothing.
final class BarLanes {
    private final List<Double> ends = new ArrayList<>();

    /// The lane of the next bar, from 0; bars come in the order in which they begin.
    int next(double top, double bottom) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) <= top) {
                ends.set(i, bottom);
                return i;
            }
        }
        ends.add(bottom);
        return ends.size() - 1;
    }
}
