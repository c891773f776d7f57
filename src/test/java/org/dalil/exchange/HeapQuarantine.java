package org.dalil.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/// Quarantine in memory, for tests. Remembers whether it was told to forget.
final class HeapQuarantine implements Quarantine {
    final Map<String, ByteArrayOutputStream> kept = new TreeMap<>();
    boolean discarded;

    @Override
    public OutputStream keep(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kept.put(name, out);
        return out;
    }

    @Override
    public InputStream open(String name) throws IOException {
        ByteArrayOutputStream found = kept.get(name);
        if (found == null) {
            throw new FileNotFoundException();
        }
        return new ByteArrayInputStream(found.toByteArray());
    }

    @Override
    public void discard() {
        kept.clear();
        discarded = true;
    }
}
