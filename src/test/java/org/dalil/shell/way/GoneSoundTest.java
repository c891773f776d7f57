package org.dalil.shell.way;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;
import javafx.util.Subscription;

import org.dalil.casefile.Casefile;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Progress;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.SealedCasefile;
import org.dalil.kit.UsesScreen;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.content.Custody;
import org.dalil.vault.blob.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

/// While a window is open, what was drawn of a recording goes as soon as the recording does.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class GoneSoundTest {
    private static final ActName IMPORT = ActName.of("source.act.import", "count", 1);
    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    @TempDir Path folder;

    @Start
    void start(Stage window) {
        window.show();
    }

    private static Sealed imported(Casefile casefile) throws Exception {
        Sealed sealed =
                casefile.vault()
                        .blobs()
                        .seal(
                                new ByteArrayInputStream(new byte[9]),
                                9,
                                Progress.none(),
                                new Cancel());
        var ids = casefile.holdings().ids();
        Source source = Source.titled(ids.next(), SourceKind.TESTIMONY, "Tape");
        casefile.holdings().create(IMPORT, Source.SHAPE, source);
        casefile.holdings()
                .create(
                        IMPORT,
                        EvidenceItem.SHAPE,
                        new EvidenceItem(
                                ids.next(),
                                source.id(),
                                sealed.id().hex(),
                                sealed.sha256().hex(),
                                sealed.sha512Hex(),
                                sealed.size(),
                                "audio/wav",
                                "tape.wav",
                                null,
                                Custody.UNKNOWN));
        return sealed;
    }

    @Test
    void itIsTakenAwayAfterTheActAndNobodyFollowsAClosedWindow() throws Exception {
        try (Casefile casefile = SealedCasefile.create(folder.resolve("a.dalil"))) {
            Sealed sealed = imported(casefile);
            var derivatives = casefile.vault().blobs().derivatives();
            derivatives.keep(sealed.id(), "w", 1, new byte[4]);
            Subscription attached = new GoneSound(casefile, kit.desk).attach();

            casefile.settings().put("any", "thing");
            robot.interact(() -> {});
            assertTrue(derivatives.find(sealed.id(), "w", 1).isPresent());

            casefile.holdings().ledger().undo();
            robot.interact(() -> {}); // behind what the feed asked for
            assertTrue(derivatives.find(sealed.id(), "w", 1).isEmpty());
            assertEquals(List.of(), kit.problems);

            attached.unsubscribe();
            assertEquals(0, casefile.feed().followers());
        }
    }
}
