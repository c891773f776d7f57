package org.dalil.people.network;

import java.util.Locale;

/// What sort of tie there is between two, in the order in which ties are shown.
public enum TieSort {
    RELATION,
    MEMBERSHIP,
    POSITION,
    SHARED;

    /// Its name in message keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
