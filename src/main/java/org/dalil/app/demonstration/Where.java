package org.dalil.app.demonstration;

import static org.dalil.people.PlacePrecision.CITY;
import static org.dalil.people.PlacePrecision.COUNTRY;
import static org.dalil.people.PlacePrecision.REGION;
import static org.dalil.people.PlacePrecision.UNKNOWN;

import org.dalil.people.PlacePrecision;
import org.jspecify.annotations.Nullable;

/// The places of the demonstration, each as exact as the texts are and no more.
public enum Where {
    RUSSIA("Russian Federation", COUNTRY, null),
    UZBEKISTAN("Uzbekistan", COUNTRY, null),
    KAZAKHSTAN("Kazakhstan", COUNTRY, null),
    CENTRAL_ASIA("Central Asia", REGION, null),
    IVANOVO("Ivanovo", CITY, "Russian Federation"),
    MOSCOW("Moscow", CITY, "Russian Federation"),
    AIRPORT("An airport, not named", UNKNOWN, null),
    ALMATY("Almaty", CITY, "Kazakhstan"),
    ANDIJAN("Andijan", CITY, "Uzbekistan"),
    TASHKENT("Tashkent", CITY, "Uzbekistan"),
    STRASBOURG("Strasbourg", CITY, "France"),
    BELGRADE("Belgrade", CITY, "Serbia");

    final String name;
    final PlacePrecision precision;
    final @Nullable String country;

    Where(String name, PlacePrecision precision, @Nullable String country) {
        this.name = name;
        this.precision = precision;
        this.country = country;
    }
}
