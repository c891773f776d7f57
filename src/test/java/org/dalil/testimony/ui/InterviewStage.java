package org.dalil.testimony.ui;

import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.desk.PathChoice;
import org.dalil.history.ActName;
import org.dalil.kit.SectionStage;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.CodeNames;
import org.dalil.people.Naming;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.content.Custody;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.intake.TranscriptIntake;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.ui.intake.TranscriptFiles;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The section of testimony alone in a window, and its doors.
public final class InterviewStage {
    public final SectionStage section;
    public final Naming naming = new Naming(false);
    public final Agents agents;
    public final Interviews interviews;
    public final Consents consents;
    public final InterviewParts parts;
    public final TranscriptFiles files;

    /// What a person chooses when they are asked for files, or a place for one.
    public final List<Path> chosen = new ArrayList<>();

    /// In this language, with nothing in it yet.
    public InterviewStage(String language) throws Exception {
        section = new SectionStage(language);
        var holdings = section.casefile.holdings;
        agents = new Agents(holdings, naming);
        interviews = new Interviews(holdings);
        consents = new Consents(holdings);
        parts =
                InterviewParts.of(
                        holdings,
                        new org.dalil.source.Sources(holdings, null),
                        agents,
                        new CodeNames(holdings, naming, new SecureRandom()));
        files =
                new TranscriptFiles(
                        new TranscriptIntake(holdings, null), choice(), section.kit.desk);
    }

    private PathChoice choice() {
        return new PathChoice() {
            @Override
            public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
                return Optional.empty();
            }

            @Override
            public List<Path> files(@Nullable Window over, String title) {
                return List.copyOf(chosen);
            }

            @Override
            public Optional<Path> newFile(@Nullable Window over, String title, String name) {
                return chosen.stream().findFirst().map(folder -> folder.resolve(name));
            }
        };
    }

    /// Shows the section. On JavaFX’s thread.
    public void show(Stage stage) {
        section.show(
                stage,
                new InterviewPane(parts, section.drafts, section.kit.desk).with(files).screen());
    }

    /// The only interview.
    public Interview only() throws Exception {
        return interviews.find(interviews.rows().getFirst().id()).orElseThrow();
    }

    /// Somebody under a code name.
    public Agent witness(String name, String code) throws Exception {
        Agent made = agents.add(AgentKind.PERSON, name).codeNamed(code);
        agents.change(made);
        return made;
    }

    /// An interview told by somebody.
    public Interview told(String title, Agent by) throws Exception {
        Interview one = interviews.add(title);
        Interview full = one.among(one.attendance().of(by.id()));
        interviews.change(full);
        return full;
    }

    /// What was decided on a purpose, in the order it was written down.
    public List<Consent> decided(Agent by, ConsentPurpose purpose) throws Exception {
        return consents.history(by.id()).stream()
                .filter(one -> one.purpose().code().equals(purpose.code()))
                .toList();
    }

    /// An original in a source of its own.
    public EvidenceItem original(String name) throws Exception {
        Source source = section.casefile.source(name);
        EvidenceItem item =
                new EvidenceItem(
                        section.casefile.holdings.ids().next(),
                        source.id(),
                        "0".repeat(32),
                        "0".repeat(64),
                        "0".repeat(128),
                        5,
                        "audio/wav",
                        name,
                        null,
                        Custody.UNKNOWN);
        return section.casefile.holdings.create(
                ActName.of("source.act.import"), EvidenceItem.SHAPE, item);
    }
}
