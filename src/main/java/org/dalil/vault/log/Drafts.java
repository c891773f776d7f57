package org.dalil.vault.log;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.DamagedException;
import org.dalil.vault.failure.Part;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.key.VaultKey;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Text being typed that has not reached the database yet, so that at most a second of typing is
/// lost when the power goes. Keys are the caller's. A log like the journal, but emptied and
/// rewritten.
public final class Drafts implements Closeable {
    private static final long REWRITE_FROM = 4 << 20;

    private final Path file;
    private final VaultKey key;
    private final Disk disk;
    private final SecureRandom random;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private LogFile log;

    private Drafts(Path file, VaultKey key, Disk disk, SecureRandom random) throws VaultException {
        this.file = file;
        this.key = key;
        this.disk = disk;
        this.random = random;
        this.log = openLog();
    }

    /// Opens the drafts, beginning a file when there is none.
    public static Drafts open(Path file, VaultKey key, Disk disk, SecureRandom random)
            throws VaultException {
        if (!Files.exists(file)) {
            LogFile.create(file, Part.DRAFTS, key, disk, random);
        }
        Drafts drafts = new Drafts(file, key, disk, random);
        boolean whole = false;
        try {
            drafts.replay();
            whole = true;
            return drafts;
        } finally {
            if (!whole) {
                drafts.release(); // Windows sets no file aside that is open
            }
        }
    }

    /// Keeps a text, in place of one of the same key. On the disk for good when this returns:
    /// callers gather what is typed within a second.
    public synchronized void put(String name, String text) throws VaultException {
        log.append(entry(name, text));
        texts.put(name, text);
        rewriteWhenLong();
    }

    /// Forgets a text. Without effect when there is none.
    public synchronized void remove(String name) throws VaultException {
        if (texts.containsKey(name)) {
            log.append(entry(name, null));
            texts.remove(name);
        }
    }

    /// Every text kept, in the order in which they first came.
    public synchronized Map<String, String> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /// Forgets everything.
    public synchronized void clear() throws VaultException {
        startAfresh(Map.of());
        texts.clear();
    }

    @Override
    public synchronized void close() throws IOException {
        log.close();
    }

    private void release() throws VaultException {
        try {
            log.close();
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private static byte[] entry(String name, @Nullable String text) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("key", name);
        entry.put("text", text);
        return Json.canonical(entry);
    }

    private void replay() throws VaultException {
        List<byte[]> entries = new ArrayList<>();
        log.read(1, (number, entry) -> entries.add(entry));
        try {
            for (byte[] entry : entries) {
                apply(Json.parse(entry));
            }
        } catch (WireException e) {
            throw new DamagedException(Part.DRAFTS, "");
        }
    }

    private void apply(@Nullable Object entry) {
        if (entry instanceof Map<?, ?> members && members.get("key") instanceof String name) {
            if (members.get("text") instanceof String text) {
                texts.put(name, text);
            } else {
                texts.remove(name);
            }
        }
    }

    private void rewriteWhenLong() throws VaultException {
        long live = texts.values().stream().mapToLong(text -> 3L * text.length()).sum();
        if (log.size() > Math.max(REWRITE_FROM, 4 * live)) {
            startAfresh(texts);
        }
    }

    /// Puts a log with only the living texts in place of the old one, which stays until then.
    private void startAfresh(Map<String, String> living) throws VaultException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        LogFile.create(next, Part.DRAFTS, key, disk, random);
        try {
            try (LogFile fresh = LogFile.open(next, Part.DRAFTS, key, disk, true, random)) {
                for (Map.Entry<String, String> kept : living.entrySet()) {
                    fresh.append(entry(kept.getKey(), kept.getValue()));
                }
            }
            replaceBy(next);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    /// Whether the new log came into place or not: typing goes on in the one that is there.
    private void replaceBy(Path next) throws IOException, VaultException {
        log.close();
        try {
            Folders.move(next, file);
        } finally {
            log = openLog();
        }
    }

    private LogFile openLog() throws VaultException {
        return LogFile.open(file, Part.DRAFTS, key, disk, true, random);
    }
}
