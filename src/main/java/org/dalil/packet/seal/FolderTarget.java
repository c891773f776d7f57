package org.dalil.packet.seal;

import org.dalil.vault.disk.Folders;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A packet as a folder. Every file is on the disk before the next begins; names that passed the
/// rules are the only ones that reach a disk.
final class FolderTarget implements PacketTarget {
    private final Path root;
    private final UnaryOperator<OutputStream> onTheWay;
    private final Set<Path> folders = new LinkedHashSet<>();

    /// @param root there and empty
    FolderTarget(Path root, UnaryOperator<OutputStream> onTheWay) {
        this.root = root;
        this.onTheWay = onTheWay;
        folders.add(root);
    }

    @Override
    public OutputStream begin(String path, long size) throws PacketStop, IOException {
        Path file = root.resolve(path);
        try {
            Path folder = Objects.requireNonNull(file.getParent());
            Files.createDirectories(folder);
            for (Path one = folder;
                    !one.equals(root);
                    one = Objects.requireNonNull(one.getParent())) {
                folders.add(one);
            }
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new Flushed(channel, onTheWay.apply(Channels.newOutputStream(channel)));
        } catch (FileSystemException e) {
            if (String.valueOf(e.getReason()).contains("too long")) {
                throw new PacketStop(new PacketRefusal.NameTooLong(path), e);
            }
            throw e;
        }
    }

    @Override
    public void finish() throws IOException {
        for (Path folder : folders) {
            Folders.sync(folder);
        }
    }

    /// One file, forced to the disk when it is closed.
    private static final class Flushed extends FilterOutputStream {
        private final FileChannel channel;

        Flushed(FileChannel channel, OutputStream out) {
            super(out);
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            try (FileChannel closing = channel) {
                out.flush();
                closing.force(true);
            }
        }
    }
}
