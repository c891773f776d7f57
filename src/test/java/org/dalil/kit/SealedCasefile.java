package org.dalil.kit;

import org.dalil.casefile.Casefile;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.Vaults;
import org.dalil.vault.key.KdfCost;
import org.dalil.vault.key.Passphrase;

import java.nio.file.Path;

/// Real casefiles on the disk, with a key derivation cheap enough for tests.
public final class SealedCasefile {
    /// What every test casefile opens with.
    public static final String PASSPHRASE = "тест чинор apricot 71";

    private static final KdfCost CHEAP = new KdfCost(1024, 1, 1);

    private SealedCasefile() {}

    /// Vaults that accept the cheap derivation.
    public static Vaults vaults() {
        return new Vaults(new KdfCost.Bounds(64, 1 << 20, 20, 4), Clock.system());
    }

    /// The cheap derivation.
    public static KdfCost cost() {
        return CHEAP;
    }

    /// The test passphrase, to be closed by whoever asked.
    public static Passphrase passphrase() {
        return Passphrase.taking(PASSPHRASE.toCharArray());
    }

    /// Makes a casefile.
    public static Casefile create(Path folder) throws ProblemException {
        try (Passphrase passphrase = passphrase()) {
            return Casefile.create(
                    vaults().create(folder, passphrase, CHEAP),
                    BareCasefile.SHAPES,
                    Clock.system());
        }
    }

    /// Opens a casefile.
    public static Casefile open(Path folder) throws ProblemException {
        try (Passphrase passphrase = passphrase()) {
            return Casefile.open(
                    vaults().open(folder, passphrase), BareCasefile.SHAPES, Clock.system());
        }
    }
}
