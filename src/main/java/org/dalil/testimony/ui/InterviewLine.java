package org.dalil.testimony.ui;

import org.dalil.testimony.consent.ConsentSummary;
import org.dalil.testimony.interview.InterviewRow;
import org.jspecify.annotations.Nullable;

/// A row of the list of interviews with what whoever told allows.
///
/// @param name what they are called now; empty when nobody says
/// @param consent null while nobody is named
record InterviewLine(InterviewRow row, String name, @Nullable ConsentSummary consent) {}
