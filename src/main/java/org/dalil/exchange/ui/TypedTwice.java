package org.dalil.exchange.ui;

import org.dalil.desk.control.secret.PassphraseField;
import org.dalil.vault.key.PassphraseStrength;

/// What may be known of a passphrase that is typed twice, without the passphrase.
///
/// @param length how many characters there are
/// @param level how hard it is to guess, 0 to 4
/// @param begun whether it was begun a second time
/// @param same whether it is the same the second time
record TypedTwice(int length, int level, boolean begun, boolean same) {
    /// The weakest that may protect a file which others can try for years.
    private static final int LEAST = PassphraseStrength.ENOUGH;

    /// Nothing is typed.
    static final TypedTwice NOTHING = new TypedTwice(0, 0, false, true);

    static TypedTwice in(PassphraseField once, PassphraseField again) {
        return new TypedTwice(
                once.length(),
                once.judge(PassphraseStrength::of).level(),
                again.length() > 0,
                once.isSameAs(again));
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isStrong() {
        return level >= LEAST;
    }
}
