package org.dalil.people;

import java.util.Locale;

/// How exactly a place is known. The codes are stored and shared.
public enum PlacePrecision {
    POINT,
    BUILDING,
    CITY,
    REGION,
    COUNTRY,
    UNDISCLOSED,
    UNKNOWN;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The precision of a stored code; a code that this version does not know reads as unknown.
    public static PlacePrecision of(String code) {
        for (PlacePrecision precision : values()) {
            if (precision.code().equals(code)) {
                return precision;
            }
        }
        return UNKNOWN;
    }
}
