package org.dalil.people.ui;

import org.dalil.kit.BareCasefile;
import org.dalil.people.Naming;
import org.dalil.vault.key.IdentityKey;

import java.security.SecureRandom;

/// The doors behind the page about somebody, over a casefile in memory.
final class PeopleKit {
    private PeopleKit() {}

    static AgentParts parts(BareCasefile casefile) {
        return parts(casefile, new Naming(false));
    }

    /// Each casefile has one identity key, which is not wrapped by anything.
    static AgentParts parts(BareCasefile casefile, Naming naming) {
        return AgentParts.of(casefile.holdings, naming, () -> IdentityKey.fresh(new FixedRandom()));
    }

    /// A source of chance that gives every key the same bytes, and every nonce others.
    private static final class FixedRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length == 32) {
                java.util.Arrays.fill(bytes, (byte) 7);
            } else {
                super.nextBytes(bytes);
            }
        }
    }
}
