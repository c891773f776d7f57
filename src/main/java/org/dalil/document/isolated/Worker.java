package org.dalil.document.isolated;

import org.dalil.document.DocumentProblems;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Problem;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One running reading process, seen from the workbench. Trusts nothing it answers; once anything
/// went wrong it is not used again.
final class Worker implements AutoCloseable {
    // A laptop busy with other work may take seconds to start a Java.
    private static final Duration START = Duration.ofSeconds(30);
    // The process stops itself at the time limit where it can; this is for when it cannot.
    private static final Duration GRACE = Duration.ofSeconds(1);
    private static final long END_SECONDS = 2;
    private static final int BUFFER = 64 * 1024;
    // What Java exits with under ExitOnOutOfMemoryError.
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private volatile boolean ended;

    private Worker(Process process) {
        this.process = process;
        this.out =
                new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /// Starts a process and waits until it is ready.
    ///
    /// @throws IOException when it does not start
    static Worker start(WorkerCommand command) throws IOException {
        Worker worker = new Worker(command.start());
        Watch watch = Watch.start(worker.process, new Cancel(), START);
        try {
            if (worker.in.readByte() != ExtractionWorker.READY) {
                throw new IOException("not the reading process");
            }
            return worker;
        } catch (IOException e) {
            worker.close();
            throw e;
        } finally {
            watch.stop();
        }
    }

    /// Whether it can be given a document. A process just killed may look alive for a moment.
    boolean isFit() {
        return !ended && process.isAlive();
    }

    /// Has one document read.
    ///
    /// @throws IOException only when `document` cannot be read; the process is ended then
    ExtractionOutcome read(InputStream document, ExtractionRequest request, Cancel cancel)
            throws IOException {
        Watch watch = Watch.start(process, cancel, request.limits().time().plus(GRACE));
        ExtractionOutcome outcome;
        try {
            outcome =
                    send(document, request)
                            ? OutcomeFrames.read(in, request.limits())
                            : new Unreadable(DocumentProblems.tooLarge(request.limits().bytes()));
        } catch (SourceFailure e) {
            close();
            throw e.source();
        } catch (IOException e) {
            outcome = new Unreadable(death(watch.stop(), request));
        } finally {
            watch.stop();
        }
        if (watch.stop() != Watch.End.ANSWERED || outcome instanceof Unreadable) {
            // A process that met a damaged or hostile document is not trusted with the next.
            close();
        }
        cancel.check();
        return outcome;
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }

    /// Sends request and document.
    ///
    /// @return false when the document is over the limit; the rest was not sent
    private boolean send(InputStream document, ExtractionRequest request) throws IOException {
        RequestFrames.write(out, request);
        byte[] buffer = new byte[BUFFER];
        long sent = 0;
        for (int read = fill(document, buffer); read > 0; read = fill(document, buffer)) {
            sent += read;
            if (sent > request.limits().bytes()) {
                return false;
            }
            out.writeInt(read);
            out.write(buffer, 0, read);
        }
        out.writeInt(0);
        out.flush();
        return true;
    }

    private static int fill(InputStream document, byte[] buffer) throws SourceFailure {
        try {
            return document.readNBytes(buffer, 0, buffer.length);
        } catch (IOException e) {
            throw new SourceFailure(e);
        }
    }

    /// Why the pipe ended.
    private Problem death(Watch.End end, ExtractionRequest request) {
        if (end == Watch.End.LATE) {
            return DocumentProblems.tooLong(request.limits().time());
        }
        Process ended =
                process.onExit().completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS).join();
        boolean memory = !ended.isAlive() && ended.exitValue() == OUT_OF_MEMORY;
        return memory ? DocumentProblems.outOfMemory() : DocumentProblems.readerStopped();
    }

    /// The caller's own stream failed; told apart here from a broken pipe.
    private static final class SourceFailure extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException source;

        SourceFailure(IOException source) {
            super(source);
            this.source = source;
        }

        IOException source() {
            return source;
        }
    }
}
