package org.dalil.vault.page;

import org.dalil.vault.disk.Folders;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// H2's view of sealed files: `vault:TOKEN/NAME`. A token that stands for no open vault, or a name
/// of another pattern, leads nowhere: such a file does not exist and cannot be made. H2 keeps one
/// path object per scheme for the whole program; the open vaults are kept in that object.
final class SealedPath extends FilePath {
    static final String SCHEME = "vault";
    private static final String PREFIX = SCHEME + ":";

    private final Map<String, Mount> mounts;
    private final @Nullable Mount mount;
    private final String file;

    private SealedPath(Map<String, Mount> mounts, String written) {
        this.mounts = mounts;
        this.name = written;
        String place = written.substring(PREFIX.length());
        int slash = place.indexOf('/');
        this.file = place.substring(slash + 1);
        boolean known = slash > 0 && (file.isEmpty() || Mount.isName(file));
        this.mount = known ? mounts.get(place.substring(0, slash)) : null;
    }

    /// The open vaults, by token. Registers the scheme where H2 does not know it: without that H2
    /// would take `vault:` for a folder's name and write everything in the clear.
    static synchronized Map<String, Mount> mounts() {
        if (FilePath.get(PREFIX) instanceof SealedPath registered) {
            return registered.mounts;
        }
        SealedPath root = new SealedPath(new ConcurrentHashMap<>(), PREFIX);
        FilePath.register(root);
        return root.mounts;
    }

    /// Whether H2 would reach this name through us and an open vault.
    static boolean leadsToVault(String h2Name) {
        return FilePath.get(h2Name) instanceof SealedPath path && path.mount != null;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public SealedPath getPath(String path) {
        return new SealedPath(mounts, path);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SealedChannel(required(), file, !mode.equals("r"));
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        return newFileChannelOutputStream(open("rw"), append);
    }

    @Override
    public long size() {
        try (SealedChannel channel = new SealedChannel(required(), file, false)) {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean exists() {
        return mount != null && Files.exists(mount.path(file));
    }

    @Override
    public boolean createFile() {
        if (exists()) {
            return false;
        }
        try (FileChannel made = open("rw")) {
            return made.isOpen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        if (!(to instanceof SealedPath target) || target.mount != mount) {
            throw new UncheckedIOException(new IOException("a sealed file stays in its vault"));
        }
        try {
            required().move(file, target.file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete() {
        try {
            if (exists()) {
                required().checkWritable();
                Files.delete(required().path(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Spilled rows and other passing files: sealed like the rest, in the same folder.
    @Override
    public FilePath createTempFile(String suffix, boolean inTempDir) throws IOException {
        byte[] random = new byte[8];
        new SecureRandom().nextBytes(random);
        String fresh = "casefile.passing-" + HexFormat.of().formatHex(random) + ".db";
        SealedPath path = getPath(required().h2Name(fresh));
        path.createFile();
        return path;
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        if (mount == null) {
            return List.of();
        }
        try {
            return Folders.list(mount.path("")).stream()
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(Mount::isName)
                    .<FilePath>map(entry -> getPath(mount.h2Name(entry)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable FilePath getParent() {
        return file.isEmpty() ? null : getPath(name.substring(0, name.length() - file.length()));
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public boolean isDirectory() {
        return mount != null && file.isEmpty();
    }

    @Override
    public boolean isRegularFile() {
        return exists() && !file.isEmpty();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        try {
            return Files.getLastModifiedTime(required().path(file)).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public boolean canWrite() {
        return mount != null && mount.damaged() == null && isWritable(mount.path(file));
    }

    private static boolean isWritable(Path path) {
        return !Files.exists(path) || Files.isWritable(path);
    }

    @Override
    public void createDirectory() {
        if (!isDirectory()) {
            throw new UncheckedIOException(new IOException("no such vault"));
        }
    }

    @Override
    public boolean setReadOnly() {
        return false;
    }

    private Mount required() throws IOException {
        if (mount == null) {
            throw new IOException("no such vault");
        }
        return mount;
    }
}
