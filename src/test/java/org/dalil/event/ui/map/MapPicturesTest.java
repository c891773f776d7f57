package org.dalil.event.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.desk.Theme;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;

/// The map as it looks in every theme, large, and in Russian.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class MapPicturesTest {
    private final List<Integer> seas = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private MapStage map;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        map = new MapStage("ru");
        map.transfers.usual();
        map.show(stage, 1366, 768);
    }

    @AfterEach
    void close() throws Exception {
        map.section.close();
    }

    private void picture(Theme theme, double width, double height, String name) {
        map.section.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            theme.dress(stage.getScene());
        });
        map.section.interact(() -> {
            Scene scene = stage.getScene();
            Picture.take(scene, name);
            WritableImage seen = map.view().surface().canvas().snapshot(null, null);
            seas.add(seen.getPixelReader().getArgb(4, 4));
        });
    }

    @Test
    void aLargeScreenIsFilled() {
        map.section.interact(() -> {
            var desk = map.section.kit.desk;
            StackPane root = new StackPane(desk.sheets().layer());
            Scene scene = new Scene(root, 1920, 1080);
            Theme.LIGHT.dress(scene);
            new MapSheet(map.transfers.routes(), map.vocabularies(), desk)
                    .open(map.transfers.event.id());
            Picture.take(scene, "map-large");
            Picture.take(scene, "map-large");
            MapView view = (MapView) root.lookup("#map-view");
            assertTrue(view.getWidth() > 1700, "as wide as the sheet");
            assertTrue(view.getHeight() > 500, "higher than on a small screen");
        });
    }

    @Test
    void everyThemeDressesTheMapAtOnce() {
        map.section.fire("event-map");
        picture(Theme.LIGHT, 1366, 768, "map-light");
        picture(Theme.DARK, 1366, 768, "map-dark");
        picture(Theme.LIGHT, 1200, 700, "map-smaller");
        picture(Theme.CONTRAST, 1366, 768, "map-contrast");
        assertEquals(seas.get(0), seas.get(2));
        assertNotEquals(seas.get(0), seas.get(1));
        assertNotEquals(seas.get(1), seas.get(3));
    }
}
