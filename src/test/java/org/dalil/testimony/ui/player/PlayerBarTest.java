package org.dalil.testimony.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.desk.Intent;
import org.dalil.desk.Theme;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.sound.SoundKit;
import org.dalil.sound.play.ClockedOutput;
import org.dalil.sound.play.PlaySpan;
import org.dalil.sound.play.PlayState;
import org.dalil.sound.play.Player;
import org.dalil.source.EvidenceItem;
import org.dalil.source.content.Custody;
import org.dalil.testimony.sound.Recordings;
import org.dalil.vault.blob.Blobs;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/// A recording is heard from any section, by buttons and by keys, and its place is always seen.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PlayerBarTest {
    private static final byte[] MINUTE = SoundKit.wav(SoundKit.sine(8000, 300, 60, 0.5), 1, 8000);
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit(Locale.ENGLISH);
    private final Map<UUID, EvidenceItem> items = new HashMap<>();
    private final AtomicLong nanos = new AtomicLong();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private Blobs blobs;

    @SuppressWarnings("NullAway.Init")
    private PlayerModel model;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private Subscription attached = Subscription.EMPTY;

    @Start
    void start(Stage stage) {
        blobs = new Blobs(folder, TestKeys.fresh(), Disk.computer(), new SecureRandom());
        model =
                new PlayerModel(
                        id -> Optional.ofNullable(items.get(id)),
                        new Recordings(blobs),
                        kit.desk,
                        sound -> new Player(sound, new ClockedOutput(nanos::get), nanos::get));
        PlayerBar bar = new PlayerBar(model, kit.desk);
        kit.desk.navigator().shownBy(to -> bar.listen((Intent.ToSound) to));
        Theme.loadFonts();
        BorderPane root = new BorderPane();
        root.setBottom(bar.root());
        scene = new Scene(root, 1366, 200);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        attached = bar.attach();
    }

    @AfterEach
    void leave() {
        robot.interact(() -> {
            attached.unsubscribe();
            ((Stage) scene.getWindow()).sizeToScene();
        });
    }

    private UUID sealed(byte[] bytes, String name) throws Exception {
        UUID id = UUID.randomUUID();
        String blob =
                blobs.seal(
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                Progress.none(),
                                new Cancel())
                        .id()
                        .hex();
        items.put(
                id,
                new EvidenceItem(
                        id,
                        UUID.randomUUID(),
                        blob,
                        "",
                        "",
                        bytes.length,
                        "audio/x-wav",
                        name,
                        null,
                        Custody.UNKNOWN));
        return id;
    }

    private void listen(UUID item, long from, long to) {
        robot.interact(() -> kit.desk.navigator().go(new Intent.ToSound(item, from, to)));
    }

    /// Lets this much time go by and waits for what comes of it.
    private void until(long millis, BooleanSupplier there) throws Exception {
        for (int i = 0; i < 400; i++) {
            nanos.addAndGet(millis * 1_000_000);
            robot.interact(model::tick);
            if (there.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError("at " + model.position().get() + " " + model.state().get());
    }

    private String time() {
        return robot.lookup("#player-time").queryAs(TextField.class).getText();
    }

    private void fire(String id) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(Button.class).fire());
    }

    @Test
    void nothingIsThereUntilSomethingIsHeard() throws Exception {
        Region bar = robot.lookup("#player").queryAs(Region.class);
        assertFalse(bar.isVisible());
        robot.interact(model::toggle);
        listen(sealed(MINUTE, "interview.wav"), 0, 0);
        assertTrue(bar.isVisible());
        until(50, () -> model.position().get() > 2_000);
        assertEquals(PlayState.PLAYING, model.state().get());
        until(0, () -> model.waveform().get() != null);
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            robot.interact(() -> {
                theme.dress(scene);
                Picture.take(scene, "player-" + theme.name());
            });
        }
        fire("player-close");
        assertFalse(bar.isVisible());
        assertNull(model.loaded().get());
    }

    @Test
    void aQuotationIsHeardToItsEnd() throws Exception {
        UUID item = sealed(MINUTE, "interview.wav");
        listen(item, 10_000, 12_000);
        until(50, () -> model.state().get() == PlayState.PAUSED && model.position().get() > 11_000);
        assertEquals(12_000, model.position().get(), 30);
        listen(item, 30_000, 31_000);
        until(50, () -> model.state().get() == PlayState.PAUSED && model.position().get() > 30_500);
        assertEquals("00:00:31", time());
    }

    @Test
    void aTimeIsTypedAndWordsThatAreNoneStay() throws Exception {
        listen(sealed(MINUTE, "interview.wav"), 0, 0);
        TextField field = robot.lookup("#player-time").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText("at noon");
        });
        robot.type(KeyCode.ENTER);
        assertEquals("at noon", field.getText());
        assertTrue(robot.lookup("#player-told").queryLabeled().getText().contains("at noon"));
        robot.interact(() -> field.setText("0:42"));
        robot.type(KeyCode.ENTER);
        until(1, () -> model.position().get() >= 42_000 && model.position().get() < 43_000);
    }

    @Test
    void stepsSpeedAndTheStripLeadThroughTheRecording() throws Exception {
        listen(sealed(MINUTE, "interview.wav"), 20_000, 0);
        fire("player-play");
        until(0, () -> model.state().get() == PlayState.PAUSED);
        long at = model.position().get();
        fire("player-on");
        until(0, () -> model.position().get() == at + 3_000);
        fire("player-back");
        until(0, () -> model.position().get() == at);
        robot.interact(() -> {
            for (int i = 0; i < 40; i++) {
                model.slower();
            }
        });
        assertEquals("0.3×", robot.lookup("#player-speed").queryAs(Button.class).getText());
        fire("player-speed");
        assertEquals(1, model.speed().get());
        robot.interact(() -> robot.lookup("#player-wave").query().requestFocus());
        robot.type(KeyCode.END);
        until(0, () -> model.position().get() == 60_000);
        robot.type(KeyCode.HOME);
        until(0, () -> model.position().get() == 0);
        robot.interact(() -> model.loop(new PlaySpan(1_000, 2_000)));
        assertNotNull(model.loop().get());
    }

    @Test
    void whatCannotBePlayedIsToldAndNothingIsLoaded() throws Exception {
        listen(sealed("#!AMR\n1234567890".getBytes(StandardCharsets.US_ASCII), "voice.amr"), 0, 0);
        assertNull(model.loaded().get());
        assertEquals(1, kit.problems.size());
        listen(UUID.randomUUID(), 0, 0);
        assertNull(model.loaded().get());
    }

    @Test
    void timesAreReadAsTheyAreTyped() {
        assertEquals(3_723_000, Clock.typed("1:02:03"));
        assertEquals(123_000, Clock.typed(" 2.03 "));
        assertEquals(75_000, Clock.typed("75"));
        assertEquals(-1, Clock.typed("soon"));
        assertEquals(-1, Clock.typed("1:2:3:4"));
        assertEquals("00:14:32", Clock.of(872_999));
    }
}
