package org.dalil.event.ui.grid;

import org.dalil.event.part.Standing;

/// The colours of the grid by what they are for; the stylesheet says which.
enum Ink {
    PAPER,
    BAND,
    LINE,
    WORDS,
    QUIET,
    VICTIM,
    VICTIM_GROUND,
    ACCUSED,
    ACCUSED_GROUND,
    OTHER,
    OTHER_GROUND,
    CHOSEN,
    CHOSEN_GROUND;

    static Ink of(Standing standing) {
        return switch (standing) {
            case VICTIM -> VICTIM;
            case ACCUSED -> ACCUSED;
            case OTHER -> OTHER;
        };
    }

    static Ink ground(Standing standing) {
        return switch (standing) {
            case VICTIM -> VICTIM_GROUND;
            case ACCUSED -> ACCUSED_GROUND;
            case OTHER -> OTHER_GROUND;
        };
    }
}
