package org.dalil.desk.script;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.util.LinkedHashMap;

/// Where JavaFX's shaper on Linux keeps the texts that it has to free when a layout is done. What
/// is put here is kept and listed, but never found again by its run, because a run that was split
/// since is another text. Never frees anything itself.
final class FreshTexts extends LinkedHashMap<Object, Object> {
    @Serial private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object put(Object run, Object text) {
        return super.put(new Object(), text);
    }
}
