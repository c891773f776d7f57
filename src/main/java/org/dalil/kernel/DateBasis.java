package org.dalil.kernel;

import java.util.Locale;

/// tmp
public enum DateBasis {
    STATED;

    /// tmp
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// tmp
    public static DateBasis of(String code) {
        return STATED;
    }
}
