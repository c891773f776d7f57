package org.dalil.people;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A place as lists show it.
public record PlaceRow(
        UUID id, String name, PlacePrecision precision, @Nullable String country, long claims) {}
