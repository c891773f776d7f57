package org.dalil.vault;

import java.io.Closeable;
import java.io.IOException;

/// Closes files where another failure is already on its way to the caller, or nothing is left to
/// lose because everything was synced when it was written.
final class Closing {
    private static final System.Logger LOG = System.getLogger(Closing.class.getName());

    private Closing() {}

    static void quietly(Closeable... files) {
        for (Closeable file : files) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "closing failed");
            }
        }
    }
}
