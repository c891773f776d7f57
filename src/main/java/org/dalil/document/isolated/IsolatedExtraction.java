package org.dalil.document.isolated;

import org.dalil.document.DocumentProblems;
import org.dalil.document.DocumentType;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.ExtractionRequest;
import org.dalil.document.TextExtraction;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.kernel.Cancel;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;

/// Reads PDF, Word, Excel and web documents in a separate process, started with the first of them
/// and used again for the next: a document that crashes, hangs or exhausts its reader costs nothing
/// else. Plain text is read here, by the platform's decoders. One document at a time.
public final class IsolatedExtraction implements TextExtraction, AutoCloseable {
    private final WorkerCommand command;
    private final TextExtraction plain = new InProcessExtraction();
    private final Object turn = new Object();
    private volatile @Nullable Worker worker;
    private volatile boolean closed;

    /// Starts no process yet.
    public IsolatedExtraction() {
        this(WorkerCommand.likeThisProcess());
    }

    IsolatedExtraction(WorkerCommand command) {
        this.command = command;
    }

    @Override
    public ExtractionOutcome extract(InputStream document, ExtractionRequest request, Cancel cancel)
            throws IOException {
        cancel.check();
        if (!isParsed(request.type())) {
            return plain.extract(document, request, cancel);
        }
        synchronized (turn) {
            Worker ready = ready();
            return ready == null
                    ? new Unreadable(DocumentProblems.readerMissing())
                    : ready.read(document, request, cancel);
        }
    }

    /// Ends the process. A document being read meanwhile has the outcome that its reader stopped.
    @Override
    public void close() {
        closed = true;
        Worker running = worker;
        if (running != null) {
            running.close();
        }
    }

    private static boolean isParsed(DocumentType type) {
        return type.isRead() && type != DocumentType.PLAIN_TEXT;
    }

    private @Nullable Worker ready() {
        Worker running = worker;
        if (running != null && running.isFit() && !closed) {
            return running;
        }
        if (closed) {
            throw new IllegalStateException("closed");
        }
        try {
            Worker fresh = Worker.start(command);
            worker = fresh;
            if (closed) {
                fresh.close();
            }
            return fresh;
        } catch (IOException e) {
            return null;
        }
    }
}
