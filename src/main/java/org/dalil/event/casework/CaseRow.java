package org.dalil.event.casework;

import org.dalil.kernel.Term;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A case as lists show it.
///
/// @param toDo how many tasks and questions are not done
public record CaseRow(
        UUID id, String title, @Nullable String code, Term status, Term priority, long toDo) {}
