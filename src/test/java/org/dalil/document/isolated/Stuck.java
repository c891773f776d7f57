package org.dalil.document.isolated;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Reading processes gone wrong, started by tests in place of the real one. Each says it is ready
/// and then, when a document arrives, does what its name says.
final class Stuck {
    private Stuck() {}

    private static FileInputStream ready() throws IOException {
        // Not closed: the other side would see the pipe end.
        new FileOutputStream(FileDescriptor.out).write(ExtractionWorker.READY);
        return new FileInputStream(FileDescriptor.in);
    }

    /// Reads for ever and never answers.
    static final class Silent {
        public static void main(String[] arguments) throws IOException {
            FileInputStream in = ready();
            byte[] buffer = new byte[1024];
            while (in.read(buffer) >= 0) {
                buffer[0]++;
            }
        }
    }

    /// Ends at the first byte.
    static final class Dying {
        public static void main(String[] arguments) throws IOException {
            FileInputStream in = ready();
            Runtime.getRuntime().halt(in.read() < 0 ? 0 : 7);
        }
    }

    /// Takes memory until there is none.
    static final class Greedy {
        public static void main(String[] arguments) throws IOException {
            FileInputStream in = ready();
            List<byte[]> all = new ArrayList<>();
            while (in.read() >= 0) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    /// Answers with bytes that are no answer.
    static final class Babbling {
        public static void main(String[] arguments) throws IOException {
            FileInputStream in = new FileInputStream(FileDescriptor.in);
            FileOutputStream out = new FileOutputStream(FileDescriptor.out);
            out.write(ExtractionWorker.READY);
            in.readNBytes(50);
            out.write(new byte[100]);
        }
    }

    /// Is no reading process at all.
    static final class Stranger {
        public static void main(String[] arguments) throws IOException {
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write('?');
            }
        }
    }
}
