package org.dalil.kit;

import org.dalil.desk.Drafts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Drafts that live as long as their test and never reach a disk.
public final class DraftsInMemory implements Drafts {
    public final Map<String, String> held = new HashMap<>();

    @Override
    public void typed(String key, String text) {
        held.put(key, text);
    }

    @Override
    public @Nullable String typed(String key) {
        return held.get(key);
    }

    @Override
    public void forget(String key, String text) {
        held.remove(key, text);
    }

    @Override
    public void forget(String key) {
        held.remove(key);
    }
}
