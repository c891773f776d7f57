package org.dalil.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place as lists show it.
public record PlaceRow(
        UUID id, String name, PlacePrecision precision, @Nullable String country, long claims) {}
