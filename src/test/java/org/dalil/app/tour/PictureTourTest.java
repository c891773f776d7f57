package org.dalil.app.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.app.KnownShapes;
import org.dalil.casefile.Entrance;
import org.dalil.desk.FxJobs;
import org.dalil.desk.Theme;
import org.dalil.document.read.InProcessExtraction;
import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeIdentity;
import org.dalil.kernel.Clock;
import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.dalil.vault.key.TestKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;

/// Makes the whole tour and looks at what it left.
@UsesScreen
@Tag("long")
class PictureTourTest {
    private static final int PLAIN = 50;

    @TempDir Path folder = Path.of("");

    @Test
    void everyScreenLeavesAPictureThatShowsSomething() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(Theme::loadFonts);
        Clock clock = Clock.system();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        FxJobs jobs = new FxJobs(running -> {});
        PictureTour.run(
                new Equipment(
                        new Entrance(TestKeys.WIDE, TestKeys.CHEAP, KnownShapes.all(), clock),
                        new InProcessExtraction(),
                        jobs,
                        clock,
                        ZoneOffset.UTC),
                Pictures.in(folder),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Texts.in(Locale.ENGLISH));
        jobs.close();
        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> pictures = lines.stream().filter(one -> one.endsWith(".png")).toList();
        assertTrue(pictures.size() > 60, "pictures: " + pictures.size());
        assertTrue(pictures.stream().anyMatch(one -> one.endsWith("-dark.png")));
        assertTrue(pictures.stream().anyMatch(one -> one.endsWith("-light-ru.png")));
        for (String picture : pictures) {
            BufferedImage image = ImageIO.read(folder.resolve(picture).toFile());
            assertEquals(1366, image.getWidth(), picture);
            assertEquals(768, image.getHeight(), picture);
            assertTrue(colours(image) > PLAIN, picture);
        }
        assertTrue(lines.getLast().contains(folder.toString()), lines.getLast());
        String key = Files.readString(folder.resolve(ShareExample.IDENTITY));
        assertEquals(1, AgeIdentity.parseFile(key).size());
        assertTrue(Files.size(folder.resolve(ShareExample.FILE)) > 1000);
        assertFalse(shared(key).contains(TableExample.FILE), "what was made up for a picture");
        assertTrue(shared(key).contains("Ivanovo group"));
    }

    /// The whole share file, opened.
    private String shared(String key) throws Exception {
        try (InputStream sealed = Files.newInputStream(folder.resolve(ShareExample.FILE));
                InputStream open = AgeFile.decrypt(sealed, AgeIdentity.parseFile(key))) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int colours(BufferedImage image) {
        Set<Integer> seen = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                seen.add(image.getRGB(x, y));
            }
        }
        return seen.size();
    }

    @Test
    void theFolderOfTheTourIsGoneAfterwards() throws Exception {
        TourFolder place = new TourFolder();
        Path inside = Files.writeString(place.documents().resolve("kept"), "words");
        place.close();
        assertFalse(Files.exists(inside));
        assertFalse(Files.exists(place.documents()));
    }
}
