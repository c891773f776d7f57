package org.dalil.testimony.ui.transcript;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.Claims;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.testimony.transcript.listening.Listening;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.dalil.vault.blob.Blobs;

/// The doors behind the page of a transcript.
public record TranscriptParts(
        Transcripts transcripts,
        Segments segments,
        Quoting quoting,
        Listening listening,
        Interviews interviews,
        Consents consents,
        Codes codes,
        Codings codings,
        Sources sources,
        Agents agents) {
    /// Over an open casefile.
    public static TranscriptParts of(
            Casefile casefile, Sources sources, Claims claims, Agents agents) {
        return of(casefile.holdings(), casefile.vault().blobs(), sources, claims, agents);
    }

    /// Over records and what is sealed beside them.
    public static TranscriptParts of(
            Holdings holdings, Blobs blobs, Sources sources, Claims claims, Agents agents) {
        Transcripts transcripts = new Transcripts(holdings);
        Versions versions = new Versions(holdings, blobs, sources);
        return new TranscriptParts(
                transcripts,
                new Segments(holdings, transcripts),
                new Quoting(holdings, transcripts, versions, claims),
                new Listening(holdings),
                new Interviews(holdings),
                new Consents(holdings),
                new Codes(holdings),
                new Codings(holdings),
                sources,
                agents);
    }
}
