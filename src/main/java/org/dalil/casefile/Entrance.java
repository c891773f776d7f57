package org.dalil.casefile;

import org.dalil.history.shape.Shapes;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.vault.Vault;
import org.dalil.vault.Vaults;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.KdfCost;
import org.dalil.vault.key.KeyFolder;
import org.dalil.vault.key.Passphrase;
import org.dalil.vault.key.RecoveryKey;

import java.nio.file.Path;
import java.security.SecureRandom;

/// The way into casefiles: makes and opens them, and changes the keys of an open one. Stretching a
/// passphrase takes about a second, so nothing here belongs on the thread of the screen. Keeps no
/// secret; who hands one in wipes it.
public final class Entrance {
    private final KdfCost.Bounds bounds;
    private final KdfCost cost;
    private final Shapes shapes;
    private final Clock clock;
    private final Vaults vaults;

    /// @param bounds what stretching is accepted on opening: [KdfCost#PRODUCTION_BOUNDS]
    /// @param cost how new passphrases are stretched: [KdfCost#STANDARD]
    public Entrance(KdfCost.Bounds bounds, KdfCost cost, Shapes shapes, Clock clock) {
        this.bounds = bounds;
        this.cost = cost;
        this.shapes = shapes;
        this.clock = clock;
        this.vaults = new Vaults(bounds, clock);
    }

    /// Makes a casefile in a folder that does not exist or is empty.
    ///
    /// @param initials what its history will show for the person who made it
    public Casefile create(Path folder, Passphrase passphrase, String initials)
            throws ProblemException {
        Casefile casefile = Casefile.create(vaults.create(folder, passphrase, cost), shapes, clock);
        boolean signed = false;
        try {
            casefile.sign(initials);
            signed = true;
            return casefile;
        } finally {
            if (!signed) {
                casefile.close();
            }
        }
    }

    /// Opens a casefile with its passphrase.
    ///
    /// @throws org.dalil.vault.failure.WrongPassphraseException when the folder is whole and the
    ///   passphrase another; damage, a newer format, a casefile in use and a folder that is none
    ///   have their own exceptions beside it
    public Casefile open(Path folder, Passphrase passphrase) throws ProblemException {
        return opened(vaults.open(folder, passphrase));
    }

    /// Opens a casefile with its recovery key.
    public Casefile open(Path folder, RecoveryKey recoveryKey) throws ProblemException {
        return opened(vaults.open(folder, recoveryKey));
    }

    private Casefile opened(Vault vault) throws ProblemException {
        return Casefile.open(vault, shapes, clock);
    }

    /// Puts a new passphrase in place of the present one, which must be given: whoever finds a
    /// casefile unlocked cannot lock its people out. Backups made before keep the old one.
    ///
    /// @param wanted asked once the present passphrase is known for right
    /// @throws org.dalil.vault.failure.WrongPassphraseException when `present` is another
    /// @throws java.util.concurrent.CancellationException when it is not wanted any more; nothing
    ///   is changed then
    public void changePassphrase(
            Casefile casefile, Passphrase present, Passphrase fresh, Cancel wanted)
            throws VaultException {
        require(casefile, present);
        wanted.check();
        casefile.vault().changePassphrase(fresh, cost);
    }

    /// Makes a recovery key for whoever knows the passphrase; one made before stops working.
    ///
    /// @param wanted asked once the present passphrase is known for right
    /// @throws org.dalil.vault.failure.WrongPassphraseException when `present` is another
    /// @throws java.util.concurrent.CancellationException when it is not wanted any more; the one
    ///   made before goes on working then
    public RecoveryKey newRecoveryKey(Casefile casefile, Passphrase present, Cancel wanted)
            throws VaultException {
        require(casefile, present);
        wanted.check();
        return casefile.vault().addRecoveryKey();
    }

    private void require(Casefile casefile, Passphrase present) throws VaultException {
        new KeyFolder(casefile.vault().folder(), bounds, new SecureRandom()).open(present).close();
    }
}
