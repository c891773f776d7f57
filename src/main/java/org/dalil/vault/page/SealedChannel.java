package org.dalil.vault.page;

import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;

/// A [PageFile] as the file channel H2 wants. Never asks the platform's interruptible channel
/// machinery, so a thread's interrupt leaves it open.
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // PageFile does its own locking
final class SealedChannel extends FileBaseDefault {
    private final Mount mount;
    private final String name;
    private final PageFile file;
    private final boolean writable;
    private @Nullable FileLock lock;

    SealedChannel(Mount mount, String name, boolean writable) throws IOException {
        this.mount = mount;
        this.name = name;
        this.writable = writable;
        this.file = mount.open(name, writable);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        mount.checkReachable();
        try {
            return file.read(position, to);
        } catch (DamagedPageException e) {
            throw mount.noted(e);
        }
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        checkWritable();
        try {
            return file.write(position, from);
        } catch (DamagedPageException e) {
            throw mount.noted(e);
        }
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
        checkWritable();
        file.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (writable) {
            mount.checkReachable();
            file.sync();
        }
    }

    @Override
    protected void implCloseChannel() throws IOException {
        if (lock != null) {
            lock.release();
        }
        mount.closed(name);
        file.close();
    }

    /// One channel at a time within this program; other programs are kept out by the folder's lock.
    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) {
        if (!mount.lock(name)) {
            return null;
        }
        FileLock taken = new NameLock(this, position, size, shared);
        lock = taken;
        return taken;
    }

    private void checkWritable() throws IOException {
        if (!writable) {
            throw new NonWritableChannelException();
        }
        mount.checkWritable();
    }

    @Override
    public String toString() {
        return name;
    }

    /// Holds a file's name in the mount.
    private static final class NameLock extends FileLock {
        private final SealedChannel channel;
        private boolean held = true;

        NameLock(SealedChannel channel, long position, long size, boolean shared) {
            super((FileChannel) channel, position, size, shared);
            this.channel = channel;
        }

        @Override
        public synchronized boolean isValid() {
            return held && channel.isOpen();
        }

        @Override
        public synchronized void release() {
            if (held) {
                held = false;
                channel.mount.unlock(channel.name);
            }
        }
    }
}
