package org.dalil.event.part;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An act as a cell or a tie tells it.
///
/// @param event the event that it belongs to, or null
/// @param type the code of the first kind that is said of it; empty while none is
/// @param stage the code of the last stage that is said of it, by date, else by when it was
///   recorded; empty while none is. How far it came by other claims, its card says
public record Deed(UUID id, @Nullable UUID event, String type, String stage) {}
