package org.dalil.document.read;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;

/// What an office file may unpack to, and how the refusal of a larger one is recognised. The limits
/// are the archive library's own, set once.
final class ZipBombs {
    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long MOST_ENTRIES = 10_000;
    private static final double SMALLEST_RATIO = 0.01;
    private static final int DEEPEST_CAUSE = 10;

    private ZipBombs() {}

    static void limit() {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    /// The library has no type for this refusal, only a sentence.
    static boolean isNamedIn(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int i = 0; cause != null && i < DEEPEST_CAUSE; i++) {
            String message = cause.getMessage();
            if (message != null
                    && (message.contains("Zip bomb") || message.contains("exceed the max"))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
