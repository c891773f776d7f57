package org.dalil.vault;

import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.RawFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A disk that notes every write, cut and sync of the database's file, so that a test can say what
/// would lie there had the power gone at any moment.
final class RecordedDisk implements Disk {
    private static final int SECTOR = 512;

    /// One thing done to the file.
    private sealed interface Step {
        /// Bytes put at a position.
        record Write(long position, byte[] bytes) implements Step {}

        /// The file made shorter or longer.
        record Cut(long size) implements Step {}

        /// All before it lies on the disk.
        record Sync() implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();

    @Override
    public RawFile open(Path path, boolean writable) throws IOException {
        RawFile file = Disk.computer().open(path, writable);
        return path.endsWith("casefile.mv.db") ? new Recorded(file) : file;
    }

    synchronized int steps() {
        return steps.size();
    }

    /// A moment between two steps, every second time one where writes wait for a sync.
    synchronized int moment(int from, Random random) {
        int moment = from + 1 + random.nextInt(steps.size() - from - 1);
        boolean wantUnsynced = random.nextBoolean();
        for (int i = 0; wantUnsynced && i < 5000; i++) {
            if (!(steps.get(moment - 1) instanceof Step.Sync)
                    && !(steps.get(moment) instanceof Step.Sync)) {
                break;
            }
            moment = from + 1 + random.nextInt(steps.size() - from - 1);
        }
        return moment;
    }

    /// The file when the power went before this step. What was synced is there. Of the rest, an
    /// ordered disk has all but the last write, which is torn; a reordering one any of it, some
    /// torn.
    synchronized byte[] image(int moment, boolean ordered, Random random) {
        int synced = lastSync(moment);
        Image image = new Image();
        for (int i = 0; i < moment; i++) {
            boolean certain = i < synced || (ordered && i < moment - 1);
            switch (steps.get(i)) {
                case Step.Cut cut when certain || ordered || random.nextBoolean() ->
                        image.cut(cut.size());
                case Step.Write write when certain -> image.put(write, sector -> true);
                case Step.Write write when ordered -> {
                    int kept = random.nextInt(write.bytes().length / SECTOR + 1);
                    image.put(write, sector -> sector < kept);
                }
                case Step.Write write when random.nextInt(3) > 0 -> {
                    boolean torn = random.nextInt(3) == 0;
                    image.put(write, sector -> !torn || random.nextBoolean());
                }
                default -> {}
            }
        }
        return image.bytes();
    }

    private int lastSync(int moment) {
        for (int i = moment - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Step.Sync) {
                return i;
            }
        }
        return 0;
    }

    private synchronized void note(Step step) {
        steps.add(step);
    }

    /// The bytes of a file being put together.
    private static final class Image {
        private byte[] bytes = new byte[1 << 20];
        private int length;

        void cut(long size) {
            int keep = (int) Math.min(length, size);
            Arrays.fill(bytes, keep, length, (byte) 0);
            length = keep;
        }

        void put(Step.Write write, java.util.function.IntPredicate present) {
            byte[] from = write.bytes();
            int at = (int) write.position();
            while (bytes.length < at + from.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            for (int i = 0; i < from.length; i += SECTOR) {
                if (present.test(i / SECTOR)) {
                    int count = Math.min(SECTOR, from.length - i);
                    System.arraycopy(from, i, bytes, at + i, count);
                    length = Math.max(length, at + i + count);
                }
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }
    }

    /// Passes everything on, except syncs, which would only take time.
    private final class Recorded implements RawFile {
        private final RawFile file;

        Recorded(RawFile file) {
            this.file = file;
        }

        @Override
        public int read(long position, byte[] to, int offset, int length) throws IOException {
            return file.read(position, to, offset, length);
        }

        @Override
        public void write(long position, byte[] from, int offset, int length) throws IOException {
            note(new Step.Write(position, Arrays.copyOfRange(from, offset, offset + length)));
            file.write(position, from, offset, length);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void truncate(long size) throws IOException {
            note(new Step.Cut(size));
            file.truncate(size);
        }

        @Override
        public void sync() {
            note(new Step.Sync());
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
