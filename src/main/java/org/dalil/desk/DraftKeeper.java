package org.dalil.desk;

import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The drafts of one open casefile. Reading answers from memory; writing happens on a thread of its
/// own, because it waits for the disk. Of what is typed while the disk is busy only the newest is
/// written.
public final class DraftKeeper implements Drafts {
    private static final System.Logger LOG = System.getLogger(DraftKeeper.class.getName());

    private final org.dalil.vault.log.Drafts kept;
    private final Consumer<Exception> problems;
    private final Map<String, String> texts;
    private final Map<String, Optional<String>> waiting = new LinkedHashMap<>();
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(work -> {
                Thread thread = new Thread(work, "desk-drafts");
                thread.setDaemon(true);
                return thread;
            });
    private boolean failing;

    /// @param kept the casefile's own
    /// @param problems hears, on JavaFX's thread, when writing begins to fail
    public DraftKeeper(org.dalil.vault.log.Drafts kept, Consumer<Exception> problems) {
        this.kept = kept;
        this.problems = problems;
        this.texts = new HashMap<>(kept.all());
    }

    @Override
    public void typed(String key, String text) {
        synchronized (waiting) {
            texts.put(key, text);
            waiting.put(key, Optional.of(text));
        }
        wake();
    }

    @Override
    public @Nullable String typed(String key) {
        synchronized (waiting) {
            return texts.get(key);
        }
    }

    @Override
    public void forget(String key) {
        synchronized (waiting) {
            if (texts.remove(key) != null) {
                waiting.put(key, Optional.empty());
            }
        }
        wake();
    }

    @Override
    public void forget(String key, String text) {
        synchronized (waiting) {
            if (texts.remove(key, text)) {
                waiting.put(key, Optional.empty());
            }
        }
        wake();
    }

    /// Waits until everything typed so far is on the disk, but no longer than this. For the thread
    /// that closes the casefile, never for JavaFX's.
    ///
    /// @return whether it is
    public boolean flush(Duration longest) {
        CompletableFuture<Void> reached = CompletableFuture.runAsync(this::writeWaiting, writer);
        try {
            reached.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).join();
            return !failing();
        } catch (CompletionException e) {
            return false;
        }
    }

    /// Takes no more; what waits is still written while the casefile is open.
    public void close() {
        writer.shutdown();
    }

    private void wake() {
        boolean any;
        synchronized (waiting) {
            any = !waiting.isEmpty();
        }
        if (any && !writer.isShutdown()) {
            try {
                writer.execute(this::writeWaiting);
            } catch (RejectedExecutionException e) {
                LOG.log(System.Logger.Level.DEBUG, "drafts: closed meanwhile");
            }
        }
    }

    private void writeWaiting() {
        Map<String, Optional<String>> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        for (Map.Entry<String, Optional<String>> draft : now.entrySet()) {
            keep(draft.getKey(), draft.getValue());
        }
    }

    private void keep(String key, Optional<String> text) {
        try {
            if (text.isPresent()) {
                kept.put(key, text.get());
            } else {
                kept.remove(key);
            }
            failed(false);
        } catch (VaultException e) {
            synchronized (waiting) {
                waiting.putIfAbsent(key, text); // comes along with what is typed next
            }
            if (!failing()) {
                Later.run(() -> problems.accept(e));
            }
            failed(true);
        }
    }

    private boolean failing() {
        synchronized (waiting) {
            return failing;
        }
    }

    private void failed(boolean now) {
        synchronized (waiting) {
            failing = now;
        }
    }
}
