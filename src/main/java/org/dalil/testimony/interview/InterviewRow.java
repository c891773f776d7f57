package org.dalil.testimony.interview;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An interview as it stands in a list.
///
/// @param title of its source
/// @param interviewee who told, by the label of their record, or null
/// @param held when it was held, or null
/// @param recordings how many originals it has
public record InterviewRow(
        UUID id,
        UUID source,
        String title,
        @Nullable String interviewee,
        @Nullable DateValue held,
        long recordings) {}
