package org.dalil.document.isolated;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Cancel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/// The program of the separate reading process: reads documents from its standard input until that
/// ends and answers each on its standard output. Holds no key, opens no file, keeps nothing between
/// documents.
public final class ExtractionWorker {
    /// Sent once when ready for the first document.
    static final int READY = 0x52;

    private static final int BUFFER = 64 * 1024;

    private ExtractionWorker() {}

    /// Starts reading. Takes no arguments.
    public static void main(String[] arguments) throws IOException {
        // A reader stuck in a hostile document must not outlive the workbench.
        ProcessHandle.current().parent().ifPresent(ExtractionWorker::endWith);
        // Whatever a library prints must not get between the frames.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try (DataInputStream in =
                        new DataInputStream(
                                new BufferedInputStream(
                                        new FileInputStream(FileDescriptor.in), BUFFER));
                DataOutputStream out =
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        new FileOutputStream(FileDescriptor.out), BUFFER))) {
            serve(in, out);
        }
    }

    private static void endWith(ProcessHandle parent) {
        CompletableFuture<Void> _ = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    /// Answers requests until the input ends.
    static void serve(DataInputStream in, DataOutputStream out) throws IOException {
        InProcessExtraction extraction = new InProcessExtraction();
        out.writeByte(READY);
        out.flush();
        while (hasMore(in)) {
            ExtractionRequest request = RequestFrames.read(in);
            ChunkedInput document = new ChunkedInput(in);
            ExtractionOutcome outcome = extraction.extract(document, request, new Cancel());
            document.drain();
            OutcomeFrames.write(out, outcome);
        }
    }

    private static boolean hasMore(DataInputStream in) throws IOException {
        in.mark(1);
        boolean more = in.read() >= 0;
        in.reset();
        return more;
    }
}
