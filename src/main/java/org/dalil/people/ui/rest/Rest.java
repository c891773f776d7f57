package org.dalil.people.ui.rest;

import org.dalil.desk.Intent;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A claim or a passage that something rests on, as people see it. Decides nothing.
///
/// @param name how it is called beside what rests on it
/// @param words how it reads where one looks for it
/// @param way how to open it; null when it is gone
public record Rest(UUID id, String name, String words, @Nullable Intent way) {}
