package org.dalil.testimony.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.people.Agents;
import org.dalil.people.CodeNames;
import org.dalil.people.Places;
import org.dalil.source.Sources;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.handover.Handovers;
import org.dalil.testimony.interview.InterviewList;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.transcript.Transcripts;

/// The doors behind the page of an interview.
public record InterviewParts(
        Interviews interviews,
        InterviewList rows,
        Consents consents,
        Transcripts transcripts,
        Handovers handovers,
        Sources sources,
        Agents agents,
        Places places,
        CodeNames codeNames,
        Vocabularies terms) {
    /// Over an open casefile.
    public static InterviewParts of(
            Holdings holdings, Sources sources, Agents agents, CodeNames codeNames) {
        Interviews interviews = new Interviews(holdings);
        return new InterviewParts(
                interviews,
                new InterviewList(interviews, agents.naming()),
                new Consents(holdings),
                new Transcripts(holdings),
                new Handovers(holdings),
                sources,
                agents,
                new Places(holdings),
                codeNames,
                new Vocabularies(holdings));
    }
}
