package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.history.ActName;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.WordTimes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Kills a program in which somebody types into a transcript, again and again at any moment, opens
/// the casefile it left and looks how much of the typing is missing: the time from the oldest
/// letter that is missing to the end. A power cut is more than that and is not made here.
final class KilledTyping {
    /// After so long what is typed is a draft, in seconds.
    private static final double DRAFT = 0.4;

    private static final double GOAL = 1;
    private static final String BEFORE = "begin";
    private static final String BEHIND = " and here it goes on";
    private static final int SEGMENTS = 40;

    // A busy machine gets through fewer, and says so.
    private static final long LONGEST = 300_000_000_000L;
    private final Random random = new Random(64);
    private final Samples lost = Samples.empty();
    private final Path folder;
    private int letters;
    private int missingWords;
    private int mostWords;

    private KilledTyping(Path folder) {
        this.folder = folder;
    }

    static void run(Size size) throws Exception {
        Path folder = Folder.kept().resolve("kill");
        Folder.delete(folder);
        Files.createDirectories(folder);
        Path made = folder.resolve("kill.dalil");
        CasefileGenerator.generate(made, 0, 1);
        KilledTyping typing = new KilledTyping(made);
        long began = System.nanoTime();
        int runs = 0;
        while (runs < size.of(2, 20) && System.nanoTime() - began < LONGEST) {
            typing.once();
            runs++;
        }
        Line.most(
                "typing lost by kill -9, %d times at any moment, of %,d letters"
                        .formatted(runs, typing.letters),
                typing.lost,
                "a draft after " + Took.span(DRAFT),
                DRAFT,
                GOAL);
        System.out.printf(
                "words that lack something or all: %d in %d runs, at most %d at once%n",
                typing.missingWords, runs, typing.mostWords);
        Folder.delete(folder);
    }

    private void once() throws Exception {
        UUID transcript = fresh();
        Typed typed = typeAndKill(transcript);
        int kept = kept(transcript, typed.at().size());
        boolean all = kept >= typed.at().size();
        lost.add(all ? 0 : Math.max(0, typed.killed() - typed.at().get(kept)) / 1e3);
        letters += typed.at().size();
        int words = all ? 0 : words(typed.at().size()) - words(kept) + (isInWord(kept) ? 1 : 0);
        missingWords += words;
        mostWords = Math.max(mostWords, words);
    }

    private static int words(int count) {
        String there = TypingProgram.letters(count).strip();
        return there.isEmpty() ? 0 : there.split(" ").length;
    }

    private static boolean isInWord(int count) {
        return !TypingProgram.letters(count + 1).endsWith(" ")
                && count > 0
                && !TypingProgram.letters(count).endsWith(" ");
    }

    private UUID fresh() throws Exception {
        try (Casefile casefile = CasefileGenerator.open(folder)) {
            Source source =
                    casefile.holdings()
                            .create(
                                    ActName.of("source.act.import", "count", 1),
                                    Source.SHAPE,
                                    Source.titled(
                                            casefile.holdings().ids().next(),
                                            SourceKind.TESTIMONY,
                                            "Conversation"));
            List<SegmentDraft> drafts = new ArrayList<>();
            for (int i = 0; i < SEGMENTS; i++) {
                drafts.add(
                        new SegmentDraft(
                                i * 5_000L,
                                i * 5_000L + 4_900,
                                i % 2 == 0 ? "I" : "W",
                                true,
                                Map.of(Tier.VERBATIM, BEFORE + BEHIND),
                                WordTimes.NONE));
            }
            Transcripts transcripts = new Transcripts(casefile.holdings());
            Transcript made = transcripts.add(transcripts.blank(source.id(), null, "Talk"), drafts);
            return made.id();
        }
    }

    /// When each letter was typed and when the end came, in milliseconds of the clock.
    private record Typed(List<Long> at, long killed) {}

    private Typed typeAndKill(UUID transcript) throws Exception {
        Process process = start(transcript);
        List<Long> at = new ArrayList<>();
        CompletableFuture<Long> killed = new CompletableFuture<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                if (line.matches("\\d+ \\d+")) {
                    at.add(Long.valueOf(line.substring(line.indexOf(' ') + 1)));
                }
                if (at.size() == 1 && line.startsWith("1 ")) {
                    killLater(process, killed);
                }
                line = lines.readLine();
            }
        } finally {
            process.destroyForcibly();
        }
        int ended = process.waitFor();
        if (!killed.isDone()) {
            throw new IOException("the program ended by itself, with " + ended);
        }
        return new Typed(at, killed.join());
    }

    private void killLater(Process process, CompletableFuture<Long> killed) {
        CompletableFuture.delayedExecutor(800 + random.nextInt(7_000), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    killed.complete(Instant.now().toEpochMilli());
                    // Not that of the process, which also closes what is read from it.
                    process.toHandle().destroyForcibly();
                });
    }

    private Process start(UUID transcript) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        TypingProgram.class.getName(),
                        folder.toAbsolutePath().toString(),
                        transcript.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// How many letters are there again, in the casefile or as drafts, from the first without a
    /// gap.
    ///
    /// @throws IllegalStateException when anything else stands there
    private int kept(UUID transcript, int typed) throws Exception {
        StringBuilder found = new StringBuilder();
        try (Casefile casefile = CasefileGenerator.open(folder)) {
            if (casefile.vault().draftsSetAside() != null) {
                throw new IllegalStateException("the drafts were set aside as damaged");
            }
            Map<String, String> drafts = casefile.vault().drafts().all();
            var text = new Transcripts(casefile.holdings()).text(transcript).orElseThrow();
            for (SegmentWords each : text.segments()) {
                String key = "words:" + each.segment().id() + ":";
                found.append(
                        drafts.entrySet().stream()
                                .filter(draft -> draft.getKey().startsWith(key))
                                .map(draft -> between(draft.getValue()))
                                .findFirst()
                                .orElseGet(() -> between(each.words(Tier.VERBATIM))));
            }
        }
        // A letter may have been typed that the program could not tell of any more.
        if (!TypingProgram.letters(typed + 1).startsWith(found.toString())) {
            throw new IllegalStateException("typed " + typed + " letters, found: " + found);
        }
        return found.length();
    }

    private static String between(String words) {
        if (!words.startsWith(BEFORE) || !words.endsWith(BEHIND)) {
            throw new IllegalStateException("other words: " + words);
        }
        return words.substring(BEFORE.length(), words.length() - BEHIND.length());
    }
}
