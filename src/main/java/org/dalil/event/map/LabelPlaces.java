package org.dalil.event.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds room for words on the map: what was put first stays, nothing lies on anything else, and no
/// word is cut by the edge. What finds no room is not written.
public final class LabelPlaces {
    private static final double AIR = 2;
    private static final double[][] AROUND = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
    };

    private final Box frame;
    private final List<Box> taken = new ArrayList<>();

    public LabelPlaces(Box frame) {
        this.frame = frame;
    }

    /// Keeps this free of words.
    public void take(Box box) {
        taken.add(box);
    }

    /// Room beside a mark: to its right, its left, above, below, then in the corners.
    ///
    /// @param away how far from the middle of the mark the words begin
    public Optional<Box> beside(Flat mark, double away, double width, double height) {
        for (double[] side : AROUND) {
            double x = mark.x() + side[0] * (away + width / 2);
            double y = mark.y() + side[1] * (away + height / 2) * (side[0] == 0 ? 1 : 0.6);
            Optional<Box> found = at(x, y, width, height);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Room with its middle here.
    public Optional<Box> at(double x, double y, double width, double height) {
        Box wanted = Box.about(x, y, width + 2 * AIR, height + 2 * AIR);
        if (!frame.holds(wanted) || taken.stream().anyMatch(wanted::meets)) {
            return Optional.empty();
        }
        taken.add(wanted);
        return Optional.of(Box.about(x, y, width, height));
    }
}
