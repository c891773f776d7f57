package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.dalil.sound.SoundKit;
import org.dalil.sound.play.ClockedOutput;
import org.dalil.sound.play.PlayState;
import org.dalil.sound.play.Player;
import org.dalil.source.EvidenceItem;
import org.dalil.source.content.Custody;
import org.dalil.testimony.sound.Recordings;
import org.dalil.testimony.transcript.listening.HeardSpans.Span;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// What the player counts as heard while it plays, and that getting ready is not playing.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class HeardWhilePlayingTest {
    private static final UUID ITEM = new UUID(1, 1);
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final AtomicLong nanos = new AtomicLong();
    private final List<Span> heard = new ArrayList<>();
    private final List<Long> speeds = new ArrayList<>();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private PlayerModel model;

    @Start
    void start(Stage window) {
        window.show();
    }

    @BeforeEach
    void open() throws Exception {
        Blobs blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        byte[] minute = SoundKit.wav(SoundKit.sine(8000, 300, 60, 0.5), 1, 8000);
        String blob =
                blobs.seal(
                                new ByteArrayInputStream(minute),
                                minute.length,
                                Progress.none(),
                                new Cancel())
                        .id()
                        .hex();
        EvidenceItem item =
                new EvidenceItem(
                        ITEM,
                        UUID.randomUUID(),
                        blob,
                        "",
                        "",
                        minute.length,
                        "audio/wav",
                        "minute.wav",
                        null,
                        Custody.UNKNOWN);
        model =
                new PlayerModel(
                        id -> id.equals(ITEM) ? Optional.of(item) : Optional.empty(),
                        new Recordings(blobs),
                        kit.desk,
                        sound -> new Player(sound, new ClockedOutput(nanos::get), nanos::get));
        model.heardBy((of, spans, speed) -> {
            heard.addAll(spans);
            speeds.add(speed);
        });
    }

    @AfterEach
    void close() {
        robot.interact(model::close);
    }

    private void until(long step, BooleanSupplier there) throws Exception {
        for (int i = 0; i < 600 && !there.getAsBoolean(); i++) {
            nanos.addAndGet(step * 1_000_000);
            robot.interact(model::tick);
            Thread.onSpinWait();
        }
        assertTrue(there.getAsBoolean());
    }

    @Test
    void whatIsGotReadyIsSilentAndHeardByNobody() {
        robot.interact(() -> model.ready(ITEM, 5_000));
        robot.interact(model::tick);
        assertNotNull(model.loaded().get());
        assertEquals(PlayState.PAUSED, model.state().get());
        robot.interact(model::tick);
        assertEquals(List.of(), heard);
    }

    @Test
    void whatPlaysIsHeardFromWhereItBegan() throws Exception {
        robot.interact(() -> model.listen(ITEM, 10_000, 0));
        until(50, () -> model.position().get() >= 14_000);
        robot.interact(model::pause);
        until(50, () -> !heard.isEmpty());
        Span first = heard.getFirst();
        assertTrue(first.fromMs() >= 10_000 && first.fromMs() < 11_000, first.toString());
        assertTrue(heard.getLast().toMs() >= 13_000);
        assertEquals(100, speeds.getFirst());
    }

    @Test
    void theSpeedIsNoted() throws Exception {
        robot.interact(() -> {
            model.faster();
            model.faster();
            model.listen(ITEM, 0, 0);
        });
        until(50, () -> model.position().get() >= 3_000);
        robot.interact(model::pause);
        until(50, () -> !heard.isEmpty());
        assertEquals(120, speeds.getFirst());
    }

    @Test
    void whatIsClosedIsForgotten() throws Exception {
        robot.interact(() -> model.listen(ITEM, 0, 0));
        until(50, () -> model.position().get() >= 1_000);
        robot.interact(model::close);
        robot.interact(model::tick);
        assertNull(model.loaded().get());
        assertTrue(heard.stream().allMatch(one -> one.toMs() <= 10_000));
    }

    @Test
    void anUnknownOriginalLoadsNothing() {
        robot.interact(() -> model.ready(new UUID(9, 9), 0));
        assertNull(model.loaded().get());
        assertEquals(List.of(), kit.problems);
    }
}
