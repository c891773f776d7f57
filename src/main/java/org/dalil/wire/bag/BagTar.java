package org.dalil.wire.bag;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.wire.TarEntry;
import org.dalil.wire.TarLimits;
import org.dalil.wire.TarReader;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads a bag inside a tar, whose entries all lie in one folder, the bag's own. Goes through it
/// once and unpacks nothing.
public final class BagTar {
    private BagTar() {}

    /// Reads it to the last byte and leaves the stream open.
    ///
    /// @throws WireException when the archive is damaged or made to harm; names the entry
    /// @throws java.util.concurrent.CancellationException when asked to stop
    public static BagReport read(InputStream in, TarLimits limits, Progress progress, Cancel cancel)
            throws WireException, IOException {
        TarReader tar = new TarReader(in, limits);
        BagIntake intake = new BagIntake(progress, cancel);
        String base = null;
        for (Optional<TarEntry> next = tar.next(); next.isPresent(); next = tar.next()) {
            String name = next.get().name();
            int slash = name.indexOf('/');
            String top = slash < 0 ? "" : name.substring(0, slash);
            if (base == null && slash > 0) {
                base = top;
            }
            if (slash < 0 || !top.equals(base)) {
                intake.refuse(new BagFault.Beside(name));
            } else {
                String path = name.substring(slash + 1);
                try (HashedOutput content = intake.begin(path)) {
                    tar.copyTo(content);
                    intake.end(path, content);
                }
            }
        }
        return intake.judged(base == null ? "" : base);
    }
}
