package org.dalil.event.ui.map;

/// The colours of a map by what they are for; the stylesheet says which.
enum Ink {
    SEA,
    LAND,
    COAST,
    STATE,
    STATE_EDGE,
    WAY,
    DISPUTED,
    PAPER,
    NUMBER,
    WORDS,
    QUIET
}
