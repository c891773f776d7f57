package org.dalil.testimony.ui;

import javafx.stage.Stage;

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
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;

import java.security.SecureRandom;
import java.util.List;

/// The section of testimony alone in a window, and its doors.
public final class InterviewStage {
    public final SectionStage section;
    public final Naming naming = new Naming(false);
    public final Agents agents;
    public final Interviews interviews;
    public final Consents consents;
    public final InterviewParts parts;

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
    }

    /// Shows the section. On JavaFX’s thread.
    public void show(Stage stage) {
        section.show(stage, new InterviewPane(parts, section.drafts, section.kit.desk).screen());
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
