package org.dalil.testimony.ui.transcript;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.casefile.Settings;
import org.dalil.claim.Claims;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.handover.Handovers;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.linked.WordCodings;
import org.dalil.testimony.linked.WordLinks;
import org.dalil.testimony.linked.WordRedactions;
import org.dalil.testimony.mention.MentionCompletion;
import org.dalil.testimony.mention.Mentions;
import org.dalil.testimony.mention.UnlinkedMention;
import org.dalil.testimony.mention.UnlinkedMentions;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.testimony.transcript.listening.Listening;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.dalil.vault.blob.Blobs;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The doors behind the page of a transcript.
public record TranscriptParts(
        Transcripts transcripts,
        Segments segments,
        Quoting quoting,
        Versions versions,
        Listening listening,
        Handovers handovers,
        Interviews interviews,
        Consents consents,
        Codes codes,
        Codings codings,
        WordLinks links,
        WordCodings marking,
        WordRedactions covering,
        Mentions mentions,
        MentionCompletion completion,
        Unlinked unlinked,
        Sources sources,
        Agents agents,
        Snippets snippets) {
    private static final String SNIPPETS = "snippets";
    private static final String PLACES = "transcript.places";

    /// Where the snippets of a casefile are kept, and where its transcripts were left, as lines.
    public interface Snippets {
        /// @return null when none were ever written
        @Nullable String lines() throws ProblemException;

        void keep(String lines) throws ProblemException;

        /// Where somebody was in each transcript, as lines; null where nobody knows.
        default @Nullable String places() throws ProblemException {
            return null;
        }

        /// Keeps these where they can be kept.
        default void keepPlaces(String lines) throws ProblemException {}
    }

    /// Finds names that nobody has linked, among all that the casefile knows now.
    public interface Unlinked {
        List<UnlinkedMention> in(TranscriptText text, Tier tier) throws ProblemException;
    }

    /// Over an open casefile.
    public static TranscriptParts of(
            Casefile casefile, Sources sources, Claims claims, Agents agents) {
        return of(
                casefile.holdings(),
                casefile.vault().blobs(),
                sources,
                claims,
                agents,
                in(casefile.settings()));
    }

    private static Snippets in(Settings settings) {
        return new Snippets() {
            @Override
            public @Nullable String lines() throws ProblemException {
                return settings.get(SNIPPETS).orElse(null);
            }

            @Override
            public void keep(String lines) throws ProblemException {
                settings.put(SNIPPETS, lines);
            }

            @Override
            public @Nullable String places() throws ProblemException {
                return settings.get(PLACES).orElse(null);
            }

            @Override
            public void keepPlaces(String lines) throws ProblemException {
                settings.put(PLACES, lines);
            }
        };
    }

    /// Over records and what is sealed beside them.
    public static TranscriptParts of(
            Holdings holdings,
            Blobs blobs,
            Sources sources,
            Claims claims,
            Agents agents,
            Snippets snippets) {
        Transcripts transcripts = new Transcripts(holdings);
        Versions versions = new Versions(holdings, blobs, sources);
        Quoting quoting = new Quoting(holdings, transcripts, versions, claims);
        Codings codings = new Codings(holdings);
        Mentions mentions = new Mentions(holdings, transcripts, agents.naming());
        return new TranscriptParts(
                transcripts,
                new Segments(holdings, transcripts),
                quoting,
                versions,
                new Listening(holdings),
                new Handovers(holdings),
                new Interviews(holdings),
                new Consents(holdings),
                new Codes(holdings),
                codings,
                new WordLinks(holdings),
                new WordCodings(quoting, codings),
                new WordRedactions(quoting, new Redactions(holdings)),
                mentions,
                new MentionCompletion(holdings, agents.naming()),
                (text, tier) ->
                        UnlinkedMentions.read(holdings, mentions, agents.naming()).in(text, tier),
                sources,
                agents,
                snippets);
    }
}
