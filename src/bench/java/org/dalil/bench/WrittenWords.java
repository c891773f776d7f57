package org.dalil.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.DraftKeeper;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.sound.play.ClockedOutput;
import org.dalil.sound.play.Player;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.content.Custody;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.transcript.SegmentDraft;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.WordTimes;
import org.dalil.testimony.ui.player.PlayerBar;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.TranscriptPane;
import org.dalil.testimony.ui.transcript.TranscriptParts;
import org.dalil.texts.Texts;
import org.fxmisc.richtext.GenericStyledArea;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Typing into a transcript of two hours with a translation beside it, over a sealed casefile,
/// while its recording plays and the waveform is drawn: from the key to the layout that has the
/// letter, pulse upon pulse with nothing to wait for. By software, without a graphics card or a
/// sound device.
final class WrittenWords {
    private static final int WARM_UP = 60;
    private static final ActName IMPORT = ActName.of("source.act.import", "count", 1);
    private final Random random = new Random(11);
    private final Samples worked = Samples.empty();
    private final Samples shown = Samples.empty();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private int left;
    private int typed;

    private WrittenWords(int letters) {
        left = WARM_UP + letters;
    }

    static void run(Size size) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        // With pulses every 16.7 ms nothing could be laid out within 16 ms each time.
        System.setProperty("javafx.animation.fullspeed", "true");
        Path folder = Folder.kept().resolve("words");
        Folder.delete(folder);
        Files.createDirectories(folder);
        CasefileGenerator.generate(folder.resolve("words.dalil"), 0, 1);
        try (Casefile casefile = CasefileGenerator.open(folder.resolve("words.dalil"))) {
            new WrittenWords(size.of(20, 500)).measure(casefile, folder, size);
        }
        Folder.delete(folder);
        Platform.exit();
    }

    private void measure(Casefile casefile, Path folder, Size size) throws Exception {
        Platform.startup(Theme::loadFonts);
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        EvidenceItem recording = recording(casefile, folder, size.of(5, 240));
        Naming naming = new Naming(false);
        TranscriptParts parts =
                TranscriptParts.of(
                        casefile,
                        sources,
                        new Claims(casefile.holdings(), naming),
                        new Agents(casefile.holdings(), naming));
        int segments = size.of(60, 1_500);
        Transcript made =
                parts.transcripts()
                        .add(
                                parts.transcripts()
                                        .blank(recording.source(), recording.id(), "Two hours"),
                                drafts(segments));
        Samples read = Samples.of(size, () -> parts.transcripts().text(made.id()));
        Line.alone("transcript of " + segments + " segments, two tiers, read", read, 0.3);
        Platform.runLater(() -> open(casefile, parts, made, recording));
        done.get(300, TimeUnit.SECONDS);
        String what = "typing in a transcript of %,d words, playing".formatted(segments * 20);
        Line.alone(what + ", key worked on", worked, 0);
        Line.alone(what + ", key to the letter laid out", shown, 0.016);
    }

    private static EvidenceItem recording(Casefile casefile, Path folder, int seconds)
            throws Exception {
        Path file = folder.resolve("long.wav");
        SpeechLike.write(file, seconds);
        var ids = casefile.holdings().ids();
        Source source =
                casefile.holdings()
                        .create(
                                IMPORT,
                                Source.SHAPE,
                                Source.titled(ids.next(), SourceKind.TESTIMONY, "Recording"));
        try (InputStream in = Files.newInputStream(file)) {
            var sealed =
                    casefile.vault()
                            .blobs()
                            .seal(in, Files.size(file), Progress.none(), new Cancel());
            return casefile.holdings()
                    .create(
                            IMPORT,
                            EvidenceItem.SHAPE,
                            new EvidenceItem(
                                    ids.next(),
                                    source.id(),
                                    sealed.id().hex(),
                                    sealed.sha256().hex(),
                                    "0".repeat(128),
                                    Files.size(file),
                                    "audio/wav",
                                    "long.wav",
                                    null,
                                    Custody.UNKNOWN));
        }
    }

    private List<SegmentDraft> drafts(int count) {
        List<SegmentDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(
                    new SegmentDraft(
                            i * 4_800L,
                            i * 4_800L + 4_700,
                            i % 2 == 0 ? "I" : "W",
                            true,
                            Map.of(
                                    Tier.VERBATIM,
                                    words('а', 5 + random.nextInt(31)),
                                    Tier.translation("en"),
                                    words('a', 5 + random.nextInt(31))),
                            WordTimes.NONE));
        }
        return drafts;
    }

    private String words(char first, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ");
            int length = 2 + random.nextInt(8);
            for (int k = 0; k < length; k++) {
                words.append((char) (first + random.nextInt(26)));
            }
        }
        return words.toString();
    }

    private void open(
            Casefile casefile, TranscriptParts parts, Transcript made, EvidenceItem recording) {
        Desk desk =
                new Desk(
                        Texts.in(Locale.ENGLISH),
                        new FxJobs(running -> {}),
                        new Navigator(),
                        new Sheets(),
                        done::completeExceptionally,
                        Clock.system(),
                        ZoneOffset.UTC);
        PlayerModel player =
                new PlayerModel(
                        parts.sources()::item,
                        new Recordings(casefile.vault().blobs()),
                        desk,
                        sound ->
                                new Player(
                                        sound,
                                        new ClockedOutput(System::nanoTime),
                                        System::nanoTime));
        PlayerBar bar = new PlayerBar(player, desk);
        DraftKeeper drafts =
                new DraftKeeper(casefile.vault().drafts(), done::completeExceptionally);
        TranscriptPane pane = new TranscriptPane(parts, player, drafts, desk);
        BorderPane root = new BorderPane(pane.root());
        root.setBottom(bar.root());
        Scene scene = new Scene(root, 1366, 768);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        bar.attach();
        pane.attach();
        pane.show(made.id());
        player.listen(recording.id(), 0, 0);
        later(3_000, () -> begin(scene));
    }

    private void begin(Scene scene) {
        if (scene.lookup("#transcript") instanceof GenericStyledArea<?, ?, ?> area) {
            area.requestFocus();
            area.moveTo(area.getParagraphs().size() / 2, 5);
            area.requestFollowCaret();
            later(1_000, () -> next(area));
        } else {
            done.completeExceptionally(new IllegalStateException("no transcript on the screen"));
        }
    }

    private static void later(long millis, Runnable then) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                .execute(() -> Platform.runLater(then));
    }

    /// A letter every 60 to 140 ms, anywhere between two pulses; now and then a segment is left.
    private void next(GenericStyledArea<?, ?, ?> area) {
        if (left-- == 0) {
            done.complete(true);
            return;
        }
        if (left % 60 == 0) {
            area.moveTo(area.getCurrentParagraph() + 1, 5);
            area.requestFollowCaret();
        }
        later(60 + random.nextInt(80), () -> press(area));
    }

    private void press(GenericStyledArea<?, ?, ?> area) {
        String letter = String.valueOf((char) ('а' + typed++ % 26));
        int at = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        String before = area.getParagraph(at).getText();
        String expected = before.substring(0, column) + letter + before.substring(column);
        Scene scene = area.getScene();
        Runnable[] look = new Runnable[1];
        long began = System.nanoTime();
        look[0] =
                () -> {
                    if (holds(area, expected)) {
                        note(shown, began);
                        scene.removePostLayoutPulseListener(look[0]);
                        next(area);
                    }
                };
        scene.addPostLayoutPulseListener(look[0]);
        Event.fireEvent(
                area,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        note(worked, began);
    }

    private void note(Samples samples, long began) {
        if (typed > WARM_UP) {
            samples.add((System.nanoTime() - began) / 1e9);
        }
    }

    private static boolean holds(Node node, String expected) {
        return node instanceof Text text
                ? text.getText().equals(expected)
                : node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream()
                                .anyMatch(child -> holds(child, expected));
    }
}
