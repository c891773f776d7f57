package org.dalil.people.ui;

import org.dalil.casefile.Holdings;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.people.Agents;
import org.dalil.people.CodeNames;
import org.dalil.people.GroupTotal;
import org.dalil.people.Members;
import org.dalil.people.Naming;
import org.dalil.people.identity.Candidates;
import org.dalil.people.identity.IdentityDecisions;
import org.dalil.people.identity.ProtectedIdentities;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.dalil.people.ui.rest.Rests;

import java.security.SecureRandom;

/// The doors behind the page about somebody.
///
/// @param stated what claims state of a group’s number, fed by what knows claims
/// @param rests the claims and passages that something rests on
public record AgentParts(
        Agents agents,
        Members members,
        Relations relations,
        Positions positions,
        IdentityDecisions decisions,
        Candidates candidates,
        ProtectedIdentities identities,
        CodeNames codeNames,
        Vocabularies terms,
        GroupTotal.StatedNumbers stated,
        Rests rests) {

    /// The doors to a casefile in which nobody states numbers yet.
    ///
    /// @param keys hands out the key of real identities
    public static AgentParts of(
            Holdings holdings, Naming naming, ProtectedIdentities.KeySource keys) {
        return new AgentParts(
                new Agents(holdings, naming),
                new Members(holdings),
                new Relations(holdings),
                new Positions(holdings),
                new IdentityDecisions(holdings),
                new Candidates(holdings),
                new ProtectedIdentities(holdings, keys),
                new CodeNames(holdings, naming, new SecureRandom()),
                new Vocabularies(holdings),
                GroupTotal.StatedNumbers.NONE,
                new Rests(holdings));
    }

    /// The same doors, with what claims state of groups.
    public AgentParts hearing(GroupTotal.StatedNumbers numbers) {
        return new AgentParts(
                agents,
                members,
                relations,
                positions,
                decisions,
                candidates,
                identities,
                codeNames,
                terms,
                numbers,
                rests);
    }
}
