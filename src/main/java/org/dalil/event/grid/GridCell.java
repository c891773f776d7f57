package org.dalil.event.grid;

import org.dalil.event.part.Part;
import org.dalil.event.part.Standing;

import java.util.List;

/// What somebody had to do with an event.
///
/// @param column whose it is
/// @param standing the gravest of their parts: a victim’s before an accused’s before any other
/// @param parts in what order does not matter; never none
public record GridCell(int column, Standing standing, List<Part> parts) {
    public GridCell {
        parts = List.copyOf(parts);
    }
}
