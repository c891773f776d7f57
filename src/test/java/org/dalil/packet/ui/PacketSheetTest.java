package org.dalil.packet.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.dalil.casefile.Casefile;
import org.dalil.claim.Claims;
import org.dalil.desk.PathChoice;
import org.dalil.desk.Theme;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.UsesScreen;
import org.dalil.packet.PacketKit;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The sheet of a packet: filled in, made, and told; then it stands among those that left.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PacketSheetTest implements PathChoice {
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private Casefile casefile;

    @SuppressWarnings("NullAway.Init")
    private PacketParts parts;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Theme.loadFonts();
        casefile = SealedCasefile.create(folder.resolve("case.dalil"));
        casefile.sign("KM");
        Source report =
                casefile.holdings()
                        .create(
                                ActName.of("source.act.import"),
                                Source.SHAPE,
                                Source.titled(
                                        casefile.holdings().ids().next(),
                                        SourceKind.REPORT,
                                        "Report"));
        TextVersion text =
                new TextVersion(
                        casefile.holdings().ids().next(),
                        casefile.holdings().ids().next(),
                        "test",
                        "0",
                        "0",
                        BareCasefile.TEXT.length(),
                        null,
                        null);
        new Claims(casefile.holdings())
                .fromWords(report.id(), text, BareCasefile.words("nine people were returned"));
        parts =
                PacketParts.of(
                        casefile, new Sources(casefile.holdings(), casefile.vault().blobs()), this);
        scene = new Scene(new StackPane(new Region(), kit.desk.sheets().layer()), 1366, 768);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        PacketSheet.open(parts, kit.desk, List.of(new RecordRef(RecordKind.SOURCE, report.id())));
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> kit.desk.sheets().closeAll());
        casefile.close();
        assertEquals(List.of(), kit.problems);
    }

    @Override
    public Optional<Path> folder(@Nullable Window over, String title, Path startingAt) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> newFile(@Nullable Window over, String title, String proposedName) {
        return Optional.of(folder.resolve(proposedName));
    }

    @Override
    public List<Path> files(@Nullable Window over, String title) {
        return List.of();
    }

    private <T> T node(String id, Class<T> type) {
        return type.cast(scene.lookup("#" + id));
    }

    private void fill(String id, String words) {
        robot.interact(() -> node(id, TextInputControl.class).setText(words));
    }

    @Test
    void itIsFilledInMadeAndListed() throws Exception {
        assertEquals(1, node("packet-goes", ListView.class).getItems().size());
        assertTrue(node("packet-make", Button.class).isDisabled());
        fill("packet-title", "Nine people");
        fill("packet-words", "For the committee");
        assertEquals(
                "1 statement, 1 exhibit, no original", node("packet-state", Label.class).getText());
        robot.interact(() -> node("packet-make", Button.class).fire());
        assertEquals(
                8,
                node("packet-eight", Label.class).getText().split(" · ", -1).length,
                "the words to tell");
        assertTrue(PacketKit.read(folder.resolve("Nine people")).isWhole());

        robot.interact(() -> {
            kit.desk.sheets().closeAll();
            RegisterSheet.open(parts, kit.desk);
        });
        ListView<?> left = node("packet-register", ListView.class);
        assertEquals(1, left.getItems().size());
        assertTrue(node("packet-recall", Button.class).isDisabled());
        robot.interact(() -> left.getSelectionModel().select(0));
        fill("packet-recall-why", "consent was taken back");
        assertFalse(node("packet-recall", Button.class).isDisabled());
        robot.interact(() -> node("packet-recall", Button.class).fire());
        assertEquals("consent was taken back", parts.packets().log().getFirst().recalled());
    }
}
