package org.dalil.desk.control.line;

import org.dalil.desk.Intent;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A record that something names, rests on or came through, as people see it. Decides nothing.
///
/// @param name how it is called beside what names it
/// @param words how it reads where one looks for it
/// @param way how to open it; null when it is gone
public record NamedRecord(UUID id, String name, String words, @Nullable Intent way) {}
