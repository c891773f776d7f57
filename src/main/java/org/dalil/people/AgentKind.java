package org.dalil.people;

import java.util.Locale;

/// What an agent is (Events Standard Formats 0901). The codes are stored and shared.
public enum AgentKind {
    PERSON,
    GROUP,
    ORGANISATION,
    STATE_BODY,
    STATE,
    INTERNATIONAL_BODY,
    UNKNOWN;

    /// The stored code.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a stored code; a code that this version does not know reads as unknown.
    public static AgentKind of(String code) {
        for (AgentKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
