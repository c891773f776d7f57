package org.dalil.app.tour;

import org.dalil.casefile.Entrance;
import org.dalil.document.TextExtraction;
import org.dalil.jobs.Jobs;
import org.dalil.kernel.Clock;

import java.time.ZoneId;

/// What a tour works with.
///
/// @param jobs answers on JavaFX's thread, one question after another
public record Equipment(
        Entrance entrance, TextExtraction extraction, Jobs jobs, Clock clock, ZoneId zone) {}
