package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.util.Subscription;

import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import org.dalil.casefile.RowSource;
import org.dalil.desk.Theme;
import org.dalil.kit.DeskKit;
import org.dalil.kit.Hands;
import org.dalil.kit.Picture;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Names and words in Arabic, Persian, Uyghur, Hebrew and Tibetan script are shown in rows, fields
/// and pages of many widths, and the window goes on drawing.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class ForeignNamesTest {
    private static final List<String> NAMES =
            List.of(
                    "پروین",
                    "آرش پروین جمشید رستم",
                    "ئابدۇللا ئىمىن، ئۈرۈمچى شەھىرى، شىنجاڭ ئۇيغۇر ئاپتونوم رايونى",
                    "محمد عبد الرحمن بن عبد العزيز",
                    "שלום בן אברהם",
                    "བསྟན་འཛིན་རྒྱ་མཚོ། ལྷ་ས་གྲོང་ཁྱེར།",
                    "Parvin (پروین)",
                    "Айгүл Қасымова — ايگۇل قاسىموۆا",
                    "Anwar Tursun");

    private static final String STATEMENT =
            "ئۇ مۇنداق دېدى: «مېنى ئون بىر ئاي تۇتۇپ تۇردى» (he was held for eleven months)."
                    + " Он сказал: «پروین آنجا بود».";

    private final FxRobot robot = new Hands();
    private final DeskKit kit = new DeskKit();
    private final MasterModel<Integer> model =
            new MasterModel<>(new Names(), row -> new UUID(0, row), kit.desk);

    private Subscription attached = Subscription.EMPTY;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @SuppressWarnings("NullAway.Init")
    private Pane ground;

    /// The names, as rows.
    private static final class Names implements RowSource<Integer> {
        @Override
        public int count(String typed) {
            return NAMES.size();
        }

        @Override
        public List<Integer> page(String typed, int offset, int limit) {
            return IntStream.range(offset, Math.min(NAMES.size(), offset + limit)).boxed().toList();
        }

        @Override
        public int indexOf(String typed, UUID id) {
            return (int) id.getLeastSignificantBits();
        }
    }

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        ground = new Pane();
        scene = new Scene(ground, 900, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void leave() {
        robot.interact(attached::unsubscribe);
    }

    private RowBox.Words row(Integer at) {
        return new RowBox.Words(NAMES.get(at), "called " + NAMES.get(0), NAMES.get(at), "4 claims");
    }

    private MasterList<Integer> names() {
        MasterList<Integer> list =
                new MasterList<>(model, kit.desk, "Names", this::row, new Label("none"), null);
        attached = model.attach();
        return list;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private static TextArea area(String words) {
        TextArea area = new TextArea(words);
        area.setWrapText(true);
        return area;
    }

    private static RichTextArea reader() {
        RichTextArea reader = new RichTextArea();
        reader.setWrapText(true);
        for (String name : NAMES) {
            reader.appendText(name + "\n", StyleAttributeMap.EMPTY);
        }
        reader.appendText(STATEMENT, StyleAttributeMap.EMPTY);
        return reader;
    }

    /// Every width is tried in `ShapedTextTest`; here the controls are.
    private void atManyWidths(Region shown, int by) {
        robot.interact(() -> {
            ground.getChildren().setAll(shown);
            ground.applyCss();
            for (int width = 1; width <= 400; width += by) {
                assertTrue(shown.prefHeight(width) >= 0);
                shown.resize(width, 300);
                shown.layout();
            }
        });
    }

    @Test
    void labelsAndRows() {
        for (String name : NAMES) {
            atManyWidths(wrapped(name), 3);
            atManyWidths(wrapped(STATEMENT + name), 17);
            RowBox box = new RowBox();
            box.show(new RowBox.Words(name, STATEMENT, name, name));
            atManyWidths(box, 17);
        }
    }

    @Test
    void fieldsOfManyLines() {
        for (String name : NAMES) {
            atManyWidths(area(name), 29);
        }
        atManyWidths(area(STATEMENT), 13);
    }

    @Test
    void flowsOfSeveralTexts() {
        for (String name : NAMES) {
            atManyWidths(new TextFlow(new Text(name), new Text(" stated "), new Text(name)), 7);
        }
    }

    @Test
    void theReaderOfDocuments() {
        atManyWidths(reader(), 37);
    }

    @Test
    void aListOfManyWidths() {
        robot.interact(() -> {
            Region list = (Region) names().root();
            ground.getChildren().setAll(list);
        });
        atManyWidths((Region) ground.getChildren().getFirst(), 31);
        assertTrue(robot.lookup(".row-title").queryAll().size() > 3);
    }

    /// What fails while a window is laid out fails again at every frame: nothing is drawn any more.
    @Test
    void theWindowGoesOnDrawing() {
        AtomicInteger frames = new AtomicInteger();
        robot.interact(() -> {
            VBox narrow = new VBox();
            NAMES.forEach(name -> narrow.getChildren().add(wrapped(name)));
            narrow.setPrefWidth(24);
            ground.getChildren().setAll(narrow);
            scene.addPostLayoutPulseListener(frames::incrementAndGet);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(frames.get() > 0);
        robot.interact(() ->
                ground.getChildren()
                        .forEach(child -> assertTrue(child.getLayoutBounds().getHeight() > 200)));
    }

    @Test
    void aListAndAPageWithTheirNames() {
        robot.interact(() -> {
            Region list = (Region) names().root();
            list.setPrefSize(300, 640);
            VBox page = new VBox(12);
            page.setPrefWidth(560);
            page.setStyle("-fx-padding: 20;");
            NAMES.forEach(name -> page.getChildren().add(wrapped(name)));
            page.getChildren().add(wrapped(STATEMENT));
            TextArea area = area(STATEMENT);
            area.setPrefRowCount(4);
            area.setMaxWidth(220);
            page.getChildren().add(area);
            ground.getChildren().setAll(new HBox(list, page));
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Picture.take(scene, "foreign-names"));
        assertEquals(NAMES.size(), robot.lookup(".row-title").queryAll().size());
    }
}
