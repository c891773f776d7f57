package org.dalil.testimony.ui.player;

import java.util.UUID;

/// The recording that the player holds.
///
/// @param item the original
/// @param name what to call it
/// @param millis how long it is, as far as is known when it is opened
public record Loaded(UUID item, String name, long millis) {}
