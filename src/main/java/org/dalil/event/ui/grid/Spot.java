package org.dalil.event.ui.grid;

/// A cell that is chosen. Row -1 is the head with the names of people, column -1 that with the
/// titles of events.
record Spot(int row, int column) {
    static final Spot START = new Spot(0, 0);

    boolean isEvent() {
        return column < 0;
    }

    boolean isPerson() {
        return row < 0 && column >= 0;
    }

    boolean isCell() {
        return row >= 0 && column >= 0;
    }
}
