package org.dalil.testimony.ui.transcript.handover;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.Hands;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.ui.transcript.TranscriptStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;

/// The bar and the sheet at the size of a small laptop, in both languages, for people to look at;
/// and nothing of it lies outside of what is seen.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class HandoverPictureTest {
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage window;

    @SuppressWarnings("NullAway.Init")
    private TranscriptStage stage;

    @Start
    void start(Stage shown) {
        window = shown;
    }

    @AfterEach
    void close() throws Exception {
        stage.section.close();
    }

    private void open(String language, Theme theme, String note) throws Exception {
        stage = new TranscriptStage(language, folder);
        Hands hands = new Hands();
        hands.interact(() -> {
            try {
                stage.show(window, TranscriptStage.talk());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            window.setWidth(1366);
            window.setHeight(768);
            theme.dress(window.getScene());
        });
        Transcript of = stage.kept().transcript();
        var segments = stage.kept().segments();
        Spot spot = new Spot(segments.get(2).segment().id(), Tier.VERBATIM, 4, 13_000L);
        hand(of, spot, "AB", "KM", note);
        stage.parts.handovers().handOver(of, spot, "", "Lena");
    }

    // As it comes from a colleague's laptop.
    private void hand(Transcript of, Spot spot, String by, String to, String note)
            throws Exception {
        Handover came =
                new Handover(
                        stage.section.casefile.holdings.ids().next(),
                        of.id(),
                        spot,
                        note,
                        new Handover.Parties(by, to, Instant.parse("2026-03-01T14:02:00Z")));
        stage.section.casefile.holdings.create(
                org.dalil.history.ActName.of("testimony.act.hand-over", "title", of.title()),
                Handover.SHAPE,
                came);
    }

    private void pictures(String name) {
        stage.at(1, 8);
        Scene scene = window.getScene();
        stage.section.interact(() -> Picture.take(scene, name + "-bar"));
        assertTrue(stage.section.isSeen("handover-bar"));
        stage.section.interact(() -> scene.lookup("#transcript-hand-over"));
        stage.section.fire("transcript-hand-over");
        stage.section.interact(() -> Picture.take(scene, name + "-sheet"));
        assertTrue(stage.section.isSeen("handover-cancel"));
        stage.section.fire("handover-cancel");
    }

    @Test
    void inEnglishAndLight() throws Exception {
        open("en", Theme.LIGHT, "From here I could not make out the names.");
        stage.section.interact(() -> {});
        pictures("handover-en-light");
    }

    @Test
    void inRussianAndDark() throws Exception {
        open("ru", Theme.DARK, "Отсюда я не могу разобрать имена. ".repeat(14).strip());
        pictures("handover-ru-dark");
    }
}
