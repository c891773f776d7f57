package org.dalil.bench;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.desk.Desk;
import org.dalil.desk.DraftKeeper;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Later;
import org.dalil.desk.Navigator;
import org.dalil.desk.Sheets;
import org.dalil.desk.Theme;
import org.dalil.kernel.Clock;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.Sources;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.ui.player.PlayerModel;
import org.dalil.testimony.ui.transcript.TranscriptPane;
import org.dalil.testimony.ui.transcript.TranscriptParts;
import org.dalil.texts.Texts;
import org.fxmisc.richtext.GenericStyledArea;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Types into the page of a transcript, a letter every 100 ms and another segment now and then, and
/// says of each letter when it was typed, until it is killed.
final class TypingProgram {
    /// Where in the words of a segment it types.
    static final int COLUMN = 5;

    /// Letters in a segment before it goes to the next.
    static final int IN_SEGMENT = 23;

    private static final int EVERY = 100;
    private final Casefile casefile;
    private int typed;

    private TypingProgram(Casefile casefile) {
        this.casefile = casefile;
    }

    /// Arguments: the casefile and the id of the transcript.
    public static void main(String[] args) throws Exception {
        TypingProgram program = new TypingProgram(CasefileGenerator.open(Path.of(args[0])));
        Platform.startup(Theme::loadFonts);
        Platform.runLater(() -> program.open(UUID.fromString(args[1])));
    }

    /// What is typed: numbers, one word after the other.
    static String letters(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; all.length() < count; i++) {
            all.append(i).append(' ');
        }
        return all.substring(0, count);
    }

    private static void failed(Exception failure) {
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private void open(UUID transcript) {
        Desk desk =
                new Desk(
                        Texts.in(Locale.ENGLISH),
                        new FxJobs(running -> {}),
                        new Navigator(),
                        new Sheets(),
                        TypingProgram::failed,
                        Clock.system(),
                        ZoneOffset.UTC);
        Naming naming = new Naming(false);
        TranscriptParts parts =
                TranscriptParts.of(
                        casefile,
                        new Sources(casefile.holdings(), casefile.vault().blobs()),
                        new Claims(casefile.holdings(), naming),
                        new Agents(casefile.holdings(), naming));
        PlayerModel player =
                new PlayerModel(
                        parts.sources()::item, new Recordings(casefile.vault().blobs()), desk);
        TranscriptPane pane =
                new TranscriptPane(
                        parts,
                        player,
                        new DraftKeeper(casefile.vault().drafts(), TypingProgram::failed),
                        desk);
        Scene scene = new Scene(pane.root(), 1366, 768);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        pane.attach();
        casefile.feed().follow(change -> Later.run(pane::reload));
        pane.show(transcript);
        later(1_500, () -> begin(scene));
    }

    private void begin(Scene scene) {
        if (scene.lookup("#transcript") instanceof GenericStyledArea<?, ?, ?> area) {
            area.requestFocus();
            area.moveTo(0, COLUMN);
            type(area, System.nanoTime());
        } else {
            failed(new IllegalStateException("no transcript on the screen"));
        }
    }

    private void type(GenericStyledArea<?, ?, ?> area, long due) {
        if (typed > 0 && typed % IN_SEGMENT == 0) {
            area.moveTo(typed / IN_SEGMENT, COLUMN);
            area.requestFollowCaret();
        }
        typed++;
        String letter = letters(typed).substring(typed - 1);
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
        System.out.println(typed + " " + Instant.now().toEpochMilli());
        System.out.flush();
        long next = due + EVERY * 1_000_000L;
        later(Math.max(0, (next - System.nanoTime()) / 1_000_000), () -> type(area, next));
    }

    private static void later(long millis, Runnable then) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                .execute(() -> Platform.runLater(then));
    }
}
