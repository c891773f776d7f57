package org.dalil.people.identity;

import org.dalil.people.Agent;

/// Somebody whose name is so like another’s that a person should be asked whether they are one.
public record Candidate(Agent agent, NameMatch match) {}
