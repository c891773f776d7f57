package org.dalil.source.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.grade.Grades;
import org.dalil.claim.Claims;
import org.dalil.claim.Dating;
import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.citing.Citations;
import org.dalil.source.citing.Footnotes;
import org.dalil.source.intake.Importer;
import org.dalil.source.ui.citing.CitingModel;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.interview.ToldConsents;

import java.util.UUID;
import java.util.function.BiConsumer;

/// The doors that the screens of sources work through, and who is asked for files.
///
/// @param table makes records of the table that a source holds; the way to import another is handed
///   along
public record SourceParts(
        Sources sources,
        Importer importer,
        Claims claims,
        Agents agents,
        Dating dating,
        CitingModel.Parts citing,
        Grades grades,
        ToldConsents consents,
        Interviews interviews,
        PathChoice choice,
        BiConsumer<UUID, Runnable> table) {
    /// All of them over one casefile.
    public static SourceParts of(
            Holdings holdings,
            Sources sources,
            Agents agents,
            Importer importer,
            PathChoice choice,
            BiConsumer<UUID, Runnable> table) {
        return new SourceParts(
                sources,
                importer,
                new Claims(holdings, agents.naming()),
                agents,
                new Dating(holdings),
                new CitingModel.Parts(sources, new Citations(holdings), new Footnotes(holdings)),
                new Grades(holdings),
                new ToldConsents(holdings),
                new Interviews(holdings),
                choice,
                table);
    }

    /// The way from recordings to interviews.
    InterviewWay interview(Desk desk) {
        return new InterviewWay(sources, interviews, desk);
    }
}
