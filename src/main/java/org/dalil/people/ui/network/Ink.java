package org.dalil.people.ui.network;

import org.dalil.people.network.TieSort;

/// The colours of a network by what they are for; the stylesheet says which.
enum Ink {
    PAPER,
    BOX,
    EDGE,
    WORDS,
    QUIET,
    CENTER,
    CENTER_WORDS,
    RELATION,
    MEMBERSHIP,
    POSITION,
    SHARED,
    DOUBTED,
    CHOSEN;

    static Ink of(TieSort sort) {
        return switch (sort) {
            case RELATION -> RELATION;
            case MEMBERSHIP -> MEMBERSHIP;
            case POSITION -> POSITION;
            case SHARED -> SHARED;
        };
    }
}
