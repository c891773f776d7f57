package org.dalil.event.ui.map;

import java.util.Locale;

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
    QUIET;

    /// Its style class.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
