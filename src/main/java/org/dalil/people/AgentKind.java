package org.dalil.people;

import org.dalil.kernel.Coded;

/// What an agent is (Events Standard Formats 0901). The codes are stored and shared.
public enum AgentKind implements Coded {
    PERSON,
    GROUP,
    ORGANISATION,
    STATE_BODY,
    STATE,
    INTERNATIONAL_BODY,
    UNKNOWN;

    /// The kind of a stored code; a code that this version does not know reads as unknown.
    public static AgentKind of(String code) {
        return Coded.find(AgentKind.class, code).orElse(UNKNOWN);
    }
}
