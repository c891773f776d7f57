package org.dalil.vault;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.RawFile;

import java.io.IOException;
import java.nio.file.Path;

/// A disk on which syncing one file fails from some moment on. What was written lies there all the
/// same, as on a disk that reports its failure late.
public final class FailingDisk implements Disk {
    private String failing = "";
    private String unreadable = "";

    /// From now on this file cannot be synced; none for an empty name.
    public void fail(String name) {
        failing = name;
    }

    /// From now on nothing of this file can be read; none for an empty name.
    public void refuse(String name) {
        unreadable = name;
    }

    @Override
    public RawFile open(Path path, boolean writable) throws IOException {
        return new Failing(Disk.computer().open(path, writable), path.getFileName().toString());
    }

    /// Passes everything on but the syncs that fail.
    private final class Failing implements RawFile {
        private final RawFile file;
        private final String name;

        Failing(RawFile file, String name) {
            this.file = file;
            this.name = name;
        }

        @Override
        public int read(long position, byte[] to, int offset, int length) throws IOException {
            if (name.equals(unreadable)) {
                throw new IOException("Input/output error");
            }
            return file.read(position, to, offset, length);
        }

        @Override
        public void write(long position, byte[] from, int offset, int length) throws IOException {
            file.write(position, from, offset, length);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
            if (name.equals(failing)) {
                throw new IOException("the disk is failing");
            }
            file.sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
