package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import jfx.incubator.scene.control.richtext.RichTextArea;

import org.dalil.kit.UsesScreen;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.Objects;

/// What is no longer seen of a document does not stay in memory, held by a caret that blinks where
/// nobody sees it: neither when its page was left nor when its window is gone.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class DocumentAtRestTest {
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage on) {
        stage = on;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        stage.show();
    }

    private DocumentView shown() {
        DocumentView view =
                new DocumentView(
                        Texts.in(Locale.ENGLISH),
                        new DocumentView.Wishes((text, words) -> {}, (text, words) -> {}));
        stage.getScene().setRoot(new StackPane(view.root()));
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        assertNotNull(area(view).getSkin());
        return view;
    }

    private static RichTextArea area(DocumentView view) {
        return (RichTextArea) Objects.requireNonNull(view.root().lookup("#document"));
    }

    private static boolean blinks(DocumentView view) {
        return area(view).getCaretBlinkPeriod().greaterThan(Duration.ZERO);
    }

    @Test
    void itBlinksWhileItIsSeenAlone(FxRobot robot) {
        robot.interact(() -> {
            DocumentView view = shown();
            assertTrue(blinks(view));
            stage.getScene().setRoot(new StackPane());
            assertFalse(blinks(view), "its page was left");
            stage.getScene().setRoot(new StackPane(view.root()));
            assertTrue(blinks(view), "somebody came back");
        });
    }

    @Test
    void itStopsWithItsWindow(FxRobot robot) {
        robot.interact(() -> {
            DocumentView view = shown();
            stage.hide();
            assertFalse(blinks(view));
            stage.show();
            assertTrue(blinks(view));
            stage.setScene(new Scene(new StackPane(), 400, 300));
            assertFalse(blinks(view), "the window shows something else");
        });
    }
}
