package org.dalil.testimony.interview;

import org.dalil.kernel.DateValue;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// An interview as it stands in a list.
///
/// @param title of its source
/// @param interviewee who told, by the label of their record, or null
/// @param person the record of whoever told, or null
/// @param codeName what they go by where names are covered, or null
/// @param language what was spoken, a BCP 47 tag, or null
/// @param held when it was held, or null
/// @param recordings how many originals it has
public record InterviewRow(
        UUID id,
        UUID source,
        String title,
        @Nullable String interviewee,
        @Nullable UUID person,
        @Nullable String codeName,
        @Nullable String language,
        @Nullable DateValue held,
        long recordings) {}
