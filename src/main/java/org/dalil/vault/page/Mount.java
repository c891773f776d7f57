package org.dalil.vault.page;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.disk.RawFile;
import org.dalil.vault.key.VaultKey;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/// One open vault as H2 reaches it: by a token nobody can guess, to sealed files of one folder with
/// names of one pattern. Once a page turns out damaged after opening, nothing is written any more.
/// Safe on any thread.
public final class Mount {
    /// The database's file within the folder.
    public static final String DATABASE = "casefile.mv.db";

    private static final String NAMES = "casefile[a-zA-Z0-9.-]*";

    // 8 MiB; what it gains is in decision 0020.
    private static final int KEPT = 2048;

    private final Path folder;
    private final VaultKey key;
    private final Disk disk;
    private final SecureRandom random;
    private final String token;
    private final Map<String, Integer> open = new HashMap<>();
    private final Set<String> locked = new HashSet<>();
    private boolean mayCreate;
    private boolean settled;
    private volatile @Nullable String damaged;

    private Mount(Path folder, VaultKey key, Disk disk, SecureRandom random) {
        this.folder = folder;
        this.key = key;
        this.disk = disk;
        this.random = random;
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
    }

    /// Makes a folder's sealed files reachable until [#unmount].
    public static Mount of(Path folder, VaultKey key, Disk disk, SecureRandom random) {
        Mount mount = new Mount(folder, key, disk, random);
        SealedPath.mounts().put(mount.token, mount);
        return mount;
    }

    /// Makes them unreachable again; channels still open fail from now on.
    public void unmount() {
        SealedPath.mounts().remove(token);
    }

    /// What H2 calls a file of this folder.
    public String h2Name(String file) {
        return SealedPath.SCHEME + ":" + token + "/" + file;
    }

    /// Lets H2 begin the database's file, or not. A missing database is never made by accident.
    public synchronized void allowCreation(boolean allow) {
        mayCreate = allow;
    }

    /// Says that H2 has finished opening: from now on a page that does not open is damage, and no
    /// longer the torn end of a write that a power cut stopped, which recovery reads past.
    public synchronized void settle() {
        settled = true;
    }

    /// The page found damaged since [#settle]; null when none was.
    public @Nullable String damaged() {
        return damaged;
    }

    /// Whether H2 holds this file open.
    public synchronized boolean isOpen(String file) {
        return open.containsKey(file);
    }

    /// Waits until a file of this folder is on the disk.
    public void sync(String file) throws IOException {
        try (RawFile raw = disk.open(path(file), true)) {
            raw.sync();
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    static boolean isName(String name) {
        return name.matches(NAMES);
    }

    boolean isReachable() {
        return SealedPath.mounts().get(token) == this;
    }

    PageFile open(String name, boolean writable) throws IOException {
        checkReachable();
        synchronized (this) {
            boolean missing = !Files.exists(path(name));
            if (missing && (!writable || (name.equals(DATABASE) && !mayCreate))) {
                throw new IOException("no such file");
            }
            open.merge(name, 1, Integer::sum);
        }
        RawFile raw = null;
        PageFile opened = null;
        try {
            raw = disk.open(path(name), writable);
            opened = PageFile.open(raw, key, random, KEPT);
            return opened;
        } finally {
            if (opened == null) {
                closed(name);
                if (raw != null) {
                    raw.close();
                }
            }
        }
    }

    synchronized void closed(String name) {
        open.computeIfPresent(name, (file, count) -> count == 1 ? null : count - 1);
    }

    synchronized boolean lock(String name) {
        return locked.add(name);
    }

    synchronized void unlock(String name) {
        locked.remove(name);
    }

    /// Gives a file another name, on the disk for good when this returns.
    void move(String from, String to) throws IOException {
        checkWritable();
        Folders.move(path(from), path(to));
    }

    void checkReachable() throws IOException {
        if (!isReachable()) {
            throw new IOException("the vault is closed");
        }
    }

    void checkWritable() throws IOException {
        checkReachable();
        if (damaged != null) {
            throw new IOException("the vault is damaged and no longer written");
        }
    }

    DamagedPageException noted(DamagedPageException damage) {
        synchronized (this) {
            if (settled && damaged == null) {
                damaged = damage.item();
            }
        }
        return damage;
    }
}
