package org.dalil.vault.disk;

import org.dalil.vault.failure.InUseException;
import org.dalil.vault.failure.VaultException;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Holds a casefile folder for one open vault, against other programs and other windows of this
/// one. The system lets go by itself when the program dies, so a crash never locks anyone out.
public final class FolderLock implements Closeable {
    private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock at once or not at all.
    public static FolderLock take(Path file) throws VaultException {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                taken = locked(channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
            if (!taken) {
                throw new InUseException();
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Folders.createPrivateFile(file);
        } catch (FileAlreadyExistsException e) {
            LOG.log(System.Logger.Level.DEBUG, "lock made elsewhere"); // who has it, shows now
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very program holds it in another window
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
