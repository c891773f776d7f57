package org.dalil.people.ui.law.fold;

import org.dalil.desk.control.line.NamedRecord;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A claim as one line, with the way to it and to the words it rests on.
///
/// @param words its number and statement; that of an allegation behind who says so
/// @param passage the first words it rests on; null where it rests on none
/// @param corrected whether a later claim corrects it
public record ClaimLine(UUID id, String words, @Nullable NamedRecord passage, boolean corrected) {}
