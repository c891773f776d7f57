package org.dalil.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.dalil.desk.Focus;
import org.dalil.desk.SectionScreen;

import java.util.List;
import java.util.Optional;

/// Moves the keys from one part of the window to the next. Knows nothing of what the parts show.
final class Regions {
    private Regions() {}

    /// Puts the keys into the part after the one that has them; parts without anything that takes
    /// keys are passed over.
    ///
    /// @param current puts them itself where work goes on, when its part is next
    static void next(List<Parent> regions, SectionScreen current) {
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (Focus.isWithin(regions.get(i))) {
                at = i;
            }
        }
        for (int step = 1; step <= regions.size(); step++) {
            Parent next = regions.get((at + step) % regions.size());
            if (next == current.root()) {
                current.focus();
                return;
            }
            Optional<Node> first = Focus.first(next);
            if (first.isPresent()) {
                Focus.give(first.get());
                return;
            }
        }
    }
}
