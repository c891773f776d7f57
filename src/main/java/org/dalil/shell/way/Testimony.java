package org.dalil.shell.way;

import org.dalil.casefile.Holdings;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.PathChoice;
import org.dalil.desk.SectionScreen;
import org.dalil.people.ui.AgentPane;
import org.dalil.people.ui.AgentParts;
import org.dalil.source.Sources;
import org.dalil.source.intake.Importer;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.ui.InterviewPane;
import org.dalil.testimony.ui.InterviewParts;
import org.dalil.testimony.ui.consent.ConsentReader;
import org.dalil.testimony.ui.consent.PersonConsents;
import org.dalil.testimony.ui.intake.TranscriptFiles;

/// Puts testimony where it is seen: its own section, and what somebody allows on their page.
public record Testimony(InterviewParts parts, TranscriptFiles files, Drafts drafts, Desk desk) {
    /// How files come in.
    public record Importing(Importer importer, PathChoice choice) {}

    /// Over an open casefile.
    public static Testimony of(
            Holdings holdings,
            Importing importing,
            Sources sources,
            AgentParts people,
            Drafts drafts,
            Desk desk) {
        return new Testimony(
                InterviewParts.of(holdings, sources, people.agents(), people.codeNames()),
                new TranscriptFiles(
                        new TranscriptIntake(holdings, importing.importer()),
                        importing.choice(),
                        desk),
                drafts,
                desk);
    }

    /// The section of interviews.
    public SectionScreen section() {
        return new InterviewPane(parts, drafts, desk).with(files).screen();
    }

    /// What somebody allows, on their page.
    public AgentPane on(AgentPane people) {
        ConsentReader reader =
                new ConsentReader(
                        parts.consents(),
                        parts.terms(),
                        parts.agents(),
                        parts.sources(),
                        desk.texts());
        return people.with(new PersonConsents(reader, parts.interviews(), parts.sources(), desk));
    }
}
