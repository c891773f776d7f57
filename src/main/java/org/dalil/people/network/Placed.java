package org.dalil.people.network;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// Where somebody stands in the drawing, or a fold that holds several of them.
///
/// @param who stands here; of a fold, null
/// @param by through whom they are tied: of the first step the one in the middle
/// @param sort of the tie that puts them here
/// @param folded how many a fold holds; 0 where somebody stands
/// @param column 0 in the middle, negative to the left, 2 steps away at most
/// @param row the middle of their place in rows from the top of their side
public record Placed(
        @Nullable UUID who, UUID by, TieSort sort, int folded, int column, double row) {
    /// Names a fold: what is opened stays open while the network changes.
    public record Fold(UUID by, TieSort sort) {}

    /// The fold that stands here.
    public Fold fold() {
        return new Fold(by, sort);
    }

    /// Whether it is a fold.
    public boolean isFold() {
        return who == null;
    }
}
