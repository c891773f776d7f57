package org.dalil.exchange;

import org.dalil.exchange.age.AgeException;
import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.exchange.age.AgeInput;
import org.dalil.exchange.age.AgeOpener;
import org.dalil.exchange.age.BrokenAgeStream;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarLimits;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// Reads share files from anybody. Nothing is handed on before the whole file is verified: seal,
/// structure, every digest, the counts, the signature, and that it was signed for whoever opened
/// it. A refused file leaves nothing behind in the quarantine.
public final class ShareReader {
    private final List<AgeOpener> openers;
    private final TarLimits limits;

    /// @param openers our keys, and a passphrase when one was typed
    public ShareReader(List<? extends AgeOpener> openers, TarLimits limits) {
        this.openers = List.copyOf(openers);
        this.limits = limits;
    }

    /// Verifies a file to its last byte and closes it.
    ///
    /// @param progress hears bytes of content read; the total is not known
    /// @throws AgeException when the seal does not open or the file is damaged or cut short
    /// @throws ShareException when what is inside must not be believed
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public VerifiedShare read(
            InputStream in, Quarantine quarantine, Progress progress, Cancel cancel)
            throws AgeException, ShareException, IOException {
        boolean verified = false;
        try (AgeInput opened = AgeFile.decrypt(in, openers)) {
            ShareIntake intake = new ShareIntake(quarantine, progress, cancel);
            VerifiedShare share = intake.take(opened, limits);
            requireAddressed(share.manifest(), opened.openedBy());
            verified = true;
            return share;
        } catch (BrokenAgeStream e) {
            throw e.reason();
        } catch (WireException e) {
            throw ShareException.of(e);
        } finally {
            if (!verified) {
                quarantine.discard();
            }
        }
    }

    /// A recipient could open the file and seal it anew for somebody else; the signed list of
    /// recipients shows it.
    private static void requireAddressed(ShareManifest manifest, AgeOpener openedBy)
            throws ShareException {
        boolean addressed =
                openedBy instanceof AgeIdentity identity
                        ? manifest.recipients().contains(identity.recipient())
                        : manifest.recipients().isEmpty();
        if (!addressed) {
            throw ShareException.of(ShareFault.NOT_ADDRESSED);
        }
    }
}
