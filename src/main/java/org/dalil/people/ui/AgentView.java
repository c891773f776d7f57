package org.dalil.people.ui;

import org.dalil.people.Agent;
import org.dalil.people.NameForm;

import java.util.List;

/// Everything an agent's page shows, read at once.
///
/// @param members the members of a group, in order
/// @param groups the groups it belongs to
record AgentView(Agent agent, List<NameForm> names, List<Agent> members, List<Agent> groups) {}
