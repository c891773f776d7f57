package org.dalil.desk.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page beside a list: what it shows, and that a field in it can have the keys at once.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class DetailPageTest {
    @SuppressWarnings("NullAway.Init")
    private StackPane window;

    @Start
    void start(Stage stage) {
        window = new StackPane();
        stage.setScene(new Scene(window, 400, 300));
        stage.show();
    }

    @Test
    void aFieldGetsTheKeysBeforeTheFirstLayout(FxRobot robot) {
        TextField title = new TextField();
        robot.interact(() -> {
            DetailPage page = new DetailPage(title, new Label("nothing"));
            TextField other = new TextField();
            window.getChildren().setAll(other, page.root());
            other.requestFocus();
            page.showing(true);
            page.focus(title);
        });
        assertSame(title, window.getScene().getFocusOwner());
    }

    @Test
    void eitherThePageOrWhatStandsForItIsSeen(FxRobot robot) {
        Label nothing = new Label("nothing");
        DetailPage page = new DetailPage(new TextField(), nothing);
        robot.interact(() -> window.getChildren().setAll(page.root()));
        assertTrue(nothing.isVisible());
        robot.interact(() -> page.showing(true));
        assertFalse(nothing.isVisible());
    }

    @Test
    void onAWideScreenTheFieldsStayNearTheirNames(FxRobot robot) {
        TextField title = new TextField();
        DetailPage page = new DetailPage(title, new Label("nothing"));
        FieldRow row = page.row("First", new TextField());
        robot.interact(() -> {
            page.showing(true);
            window.getChildren().setAll(page.root());
            page.root().setMinWidth(1500);
            window.applyCss();
            window.layout();
        });
        assertEquals(840, row.getWidth());
        assertTrue(title.getWidth() <= 846, "title " + title.getWidth());
    }

    @Test
    void anotherRecordIsShownFromItsTop(FxRobot robot) {
        DetailPage page = new DetailPage(new TextField(), new Label("nothing"));
        robot.interact(() -> {
            page.showing(true);
            for (int i = 0; i < 40; i++) {
                page.row("field " + i, new TextField());
            }
            window.getChildren().setAll(page.root());
        });
        ScrollPane scroll = (ScrollPane) detail(page);
        robot.interact(() -> scroll.setVvalue(1));
        robot.interact(page::toTop);
        assertTrue(scroll.getVvalue() == 0);
    }

    @Test
    void aShortPageIsNotTurned(FxRobot robot) {
        DetailPage page = new DetailPage(new TextField(), new Label("nothing"));
        robot.interact(() -> {
            page.showing(true);
            window.getChildren().setAll(page.root());
            page.turn(true);
        });
        assertEquals(0, ((ScrollPane) detail(page)).getVvalue());
    }

    @Test
    void withoutAFieldThatCanHaveThemTheTitleGetsTheKeys(FxRobot robot) {
        TextField title = new TextField("words");
        TextField hidden = new TextField();
        TextField off = new TextField();
        robot.interact(() -> {
            DetailPage page = new DetailPage(title, new Label("nothing"));
            page.row("Hidden", hidden).setVisible(false);
            page.row("Off", off);
            off.setDisable(true);
            page.showing(true);
            window.getChildren().setAll(page.root());
            page.focusFields();
        });
        assertSame(title, window.getScene().getFocusOwner());
        assertEquals("words", title.getSelectedText());
    }

    @Test
    void theFirstFieldIsNamedByItsLabelAndGetsTheKeys(FxRobot robot) {
        TextField first = new TextField();
        robot.interact(() -> {
            DetailPage page = new DetailPage(new TextField(), new Label("nothing"));
            FieldRow row = page.row("First", first);
            page.row("Second", new TextField());
            page.showing(true);
            page.number("C-1");
            page.tags(new Tag("Draft", Tag.Tone.AMBER));
            window.getChildren().setAll(page.root());
            page.focusFields();
            assertSame(first, ((Label) row.getChildren().getFirst()).getLabelFor());
            assertTrue(row.getStyleClass().contains("first"));
        });
        assertSame(first, window.getScene().getFocusOwner());
        assertEquals(1, robot.lookup(".tag.amber").queryAll().size());
    }

    private static Node detail(DetailPage page) {
        return page.root().lookup("#detail");
    }
}
