package org.dalil.exchange.age;

import java.util.Locale;

/// Why an age file could not be read to its end.
public enum AgeFault {
    /// Something else than an age file of version 1.
    NOT_AGE,
    /// Its bytes were changed, or it was made wrongly.
    DAMAGED,
    /// It ends too early; a change in its last 64 KB looks the same.
    CUT_SHORT,
    /// Sealed for keys, none of them ours.
    NOT_FOR_YOU,
    /// The passphrase does not open it.
    WRONG_PASSPHRASE,
    /// Sealed with a passphrase and none was given.
    NEEDS_PASSPHRASE,
    /// Sealed for keys and only a passphrase was given.
    NEEDS_KEY,
    /// Sealed only for kinds of keys this version does not know.
    UNSUPPORTED,
    /// Its passphrase setting would take more memory or time than we allow.
    TOO_COSTLY;

    /// The message key of the problem.
    String key() {
        return "exchange.problem.age-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
