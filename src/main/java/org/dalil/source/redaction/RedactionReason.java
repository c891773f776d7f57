package org.dalil.source.redaction;

import org.dalil.kernel.Coded;
import org.dalil.texts.Texts;

/// Why words are covered when they leave the casefile.
public enum RedactionReason implements Coded {
    /// Whoever told could be known by them.
    SOURCE,
    /// They are about somebody who is no party to this.
    THIRD_PARTY,
    /// Whoever told did not allow that they are passed on.
    CONSENT,
    /// They would put somebody in danger: a place, a way, a time.
    SECURITY,
    /// Health, faith or other things that are nobody’s business here.
    PRIVATE;

    /// Its words for people.
    public String words(Texts texts) {
        return texts.of("source.redaction." + code().replace('_', '-'));
    }
}
