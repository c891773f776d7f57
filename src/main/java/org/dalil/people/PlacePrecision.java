package org.dalil.people;

import org.dalil.kernel.Coded;

/// How exactly a place is known. The codes are stored and shared.
public enum PlacePrecision implements Coded {
    POINT,
    BUILDING,
    CITY,
    REGION,
    COUNTRY,
    UNDISCLOSED,
    UNKNOWN;

    /// The precision of a stored code; a code that this version does not know reads as unknown.
    public static PlacePrecision of(String code) {
        return Coded.find(PlacePrecision.class, code).orElse(UNKNOWN);
    }
}
