package org.dalil.kit;

import org.dalil.history.CustodyLog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;

/// A custody log that lives as long as its test.
public final class LogInMemory implements CustodyLog {
    private final List<byte[]> entries = new ArrayList<>();

    @Override
    public long append(byte[] entry) {
        entries.add(entry);
        return entries.size();
    }

    @Override
    public long last() {
        return entries.size();
    }

    /// Cuts the newest entry off, as someone with the file might.
    public void cut() {
        entries.removeLast();
    }

    @Override
    public void readFrom(long number, ObjLongConsumer<byte[]> reader) {
        for (int i = (int) number; i <= entries.size(); i++) {
            reader.accept(entries.get(i - 1), i);
        }
    }

    /// How many entries it holds.
    public int size() {
        return entries.size();
    }
}
