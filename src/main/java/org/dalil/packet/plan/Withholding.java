package org.dalil.packet.plan;

import org.dalil.kernel.Coded;
import org.dalil.testimony.consent.ConsentAnswer;

/// Why something that is wanted does not go.
public enum Withholding implements Coded {
    /// Nobody asked whoever told it.
    NOT_ASKED,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /// They want to be asked each time.
    ASK_EACH_TIME,
    /// What they decided is of a later version, or a list of somebody’s own.
    UNKNOWN,
    /// They set conditions that nobody has read for this packet.
    CONDITIONS,
    /// Nobody says who told it.
    NOBODY_NAMED,
    /// Their words may go, their voice or picture may not.
    VOICE,
    /// It is an allegation against a victim, and nobody is named as saying so.
    UNATTRIBUTED,
    /// All the words it rests on are withheld.
    NO_WORDS,
    /// It was derived from something that is withheld.
    INPUT,
    /// It is an allegation against a victim, and a claim that stands against it may not go.
    REBUTTAL,
    /// It would single out one of a few people.
    FEW_PEOPLE,
    /// The original shows what is redacted; its covered words go instead.
    REDACTED;

    /// Why an answer on consent is no.
    static Withholding of(ConsentAnswer.Reason reason) {
        return switch (reason) {
            case NOT_ASKED -> NOT_ASKED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case EXPIRED -> EXPIRED;
            case ASK_EACH_TIME -> ASK_EACH_TIME;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /// Whether it is for whoever told it to decide otherwise.
    public boolean isConsent() {
        return compareTo(VOICE) <= 0;
    }
}
