package org.dalil.vault.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of the computer's disk. Built on [RandomAccessFile], whose reads and writes know nothing
/// of interrupts, unlike every `FileChannel`, which an interrupt closes for all its users. What it
/// makes, only its owner may read.
final class DiskFile implements RawFile {
    private final RandomAccessFile file;

    DiskFile(Path path, boolean writable) throws IOException {
        if (writable && !Files.exists(path)) {
            Folders.createPrivateFile(path);
        }
        file = new RandomAccessFile(path.toFile(), writable ? "rw" : "r");
    }

    @Override
    public synchronized int read(long position, byte[] to, int offset, int length)
            throws IOException {
        file.seek(position);
        int done = 0;
        while (done < length) {
            int count = file.read(to, offset + done, length - done);
            if (count < 0) {
                break;
            }
            done += count;
        }
        return done;
    }

    @Override
    public synchronized void write(long position, byte[] from, int offset, int length)
            throws IOException {
        file.seek(position);
        file.write(from, offset, length);
    }

    @Override
    public synchronized long size() throws IOException {
        return file.length();
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        if (size < file.length()) {
            file.setLength(size);
        }
    }

    @Override
    public void sync() throws IOException {
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
