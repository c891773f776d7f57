package org.dalil.shell.way;

import org.dalil.casefile.Holdings;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.PathChoice;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.PagePart;
import org.dalil.kernel.RecordKind;
import org.dalil.people.ui.AgentPane;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.mention.Mentions;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.ui.InterviewPane;
import org.dalil.testimony.ui.InterviewParts;
import org.dalil.testimony.ui.TestimonyScreen;
import org.dalil.testimony.ui.code.CodesSheet;
import org.dalil.testimony.ui.consent.ConsentReader;
import org.dalil.testimony.ui.consent.PersonConsents;
import org.dalil.testimony.ui.intake.TranscriptFiles;
import org.dalil.testimony.ui.mention.AppearancesBox;
import org.dalil.testimony.ui.transcript.TranscriptPane;

/// Puts testimony where it is seen: its own section, the codes, and what somebody allows on their
/// page.
///
/// @param words the page of a transcript
public record Testimony(
        Doors doors, PathChoice choice, Drafts drafts, TranscriptPane words, Desk desk) {
    /// The section of interviews and their transcripts.
    public SectionScreen section() {
        return new TestimonyScreen(
                new InterviewPane(interviews(), drafts, desk)
                        .with(files())
                        .withCodes(this::openCodes)
                        .screen(),
                words.saving(files()::saveAs));
    }

    /// Opens the sheet of codes.
    public void openCodes() {
        CodesSheet.open(doors.codes(choice), desk);
    }

    /// What somebody allows, on their page, and where words mean them.
    public AgentPane on(AgentPane people) {
        return allowed(people.with(appearances(RecordKind.AGENT)), interviews(), desk);
    }

    /// Where words mean a place or an event, to stand on its page.
    public PagePart appearances(RecordKind kind) {
        Holdings holdings = doors.casefile().holdings();
        Mentions mentions =
                new Mentions(holdings, new Transcripts(holdings), doors.agents().naming());
        return new AppearancesBox(kind, mentions, desk);
    }

    /// The pages of people, each with what somebody allows.
    public static AgentPane allowed(AgentPane people, InterviewParts parts, Desk desk) {
        ConsentReader reader =
                new ConsentReader(
                        parts.consents(),
                        parts.terms(),
                        parts.agents(),
                        parts.sources(),
                        desk.texts());
        return people.with(new PersonConsents(reader, parts.interviews(), parts.sources(), desk));
    }

    private TranscriptFiles files() {
        return new TranscriptFiles(
                new TranscriptIntake(doors.casefile().holdings(), doors.importer()), choice, desk);
    }

    private InterviewParts interviews() {
        return InterviewParts.of(
                doors.casefile().holdings(),
                doors.sources(),
                doors.agents(),
                doors.people().codeNames());
    }
}
