package org.dalil.desk.script;

import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;

/// As long as it is open, JavaFX lays out text as if nothing had been mended: we hold the shaper
/// that all share, so that every layout gets a new one. On JavaFX's thread.
final class UnmendedShaping implements AutoCloseable {
    private final GlyphLayout shared = GlyphLayoutManager.getInstance();

    @Override
    public void close() {
        GlyphLayoutManager.dispose(shared);
    }
}
