package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import org.dalil.kit.Typing;
import org.dalil.kit.UsesScreen;
import org.dalil.source.ui.FindBar.FoundWords;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Words typed into the find bar are found as they stand, counted, and gone through by keys.
@UsesScreen
class FindBarTest {
    private static final String TEXT = "Osh, then OSH again; ошибка в Оше. osh";

    private final List<String> left = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private FindBar bar;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        scene =
                fx(() -> {
                    bar =
                            new FindBar(
                                    Texts.in(Locale.ENGLISH),
                                    FindBarTest::find,
                                    () -> left.add("left"));
                    Scene made = new Scene(new VBox(bar.root(), new Button("document")), 600, 300);
                    bar.open();
                    return made;
                });
    }

    private static FoundWords find(String typed, FoundWords before, int step) {
        return step == 0 ? FoundWords.in(TEXT, typed, 0) : before.step(step);
    }

    private void type(String words) {
        fx(() -> {
            ((TextField) scene.lookup("#find-words")).setText(words);
            return true;
        });
    }

    private String count() {
        return fx(() -> ((Label) scene.lookup("#find-count")).getText());
    }

    private void fire(String id) {
        fx(() -> {
            ((Button) scene.lookup(id)).fire();
            return true;
        });
    }

    @Test
    void smallAndCapitalLettersAreAlike() {
        assertEquals(List.of(0, 10, 35), FoundWords.in(TEXT, "oSh", 0).starts());
        assertEquals(List.of(21, 30), FoundWords.in(TEXT, "ОШ", 0).starts());
    }

    @Test
    void theFirstPlaceBehindTheKeysIsLookedAtOrTheVeryFirst() {
        assertEquals(10, FoundWords.in(TEXT, "osh", 1).start());
        assertEquals(10, FoundWords.in(TEXT, "osh", 10).start());
        assertEquals(0, FoundWords.in(TEXT, "osh", 36).start(), "round to the beginning");
    }

    @Test
    void nothingTypedOrTooMuchIsNowhere() {
        assertSame(FoundWords.NONE, FoundWords.in(TEXT, "", 0));
        assertFalse(FoundWords.in("ab", "abc", 0).isAny());
        assertFalse(FoundWords.in("", "a", 0).isAny());
        assertSame(FoundWords.NONE, FoundWords.NONE.step(1));
    }

    @Test
    void placesMayOverlap() {
        assertEquals(List.of(0, 1, 2), FoundWords.in("aaaa", "aa", 0).starts());
    }

    @Test
    void aTextOfNothingElseIsCountedToTheMost() {
        FoundWords found = FoundWords.in("a".repeat(FoundWords.MOST + 500), "a", 0);
        assertEquals(FoundWords.MOST, found.starts().size());
    }

    @Test
    void signsOfPatternsAreOnlySigns() {
        assertFalse(FoundWords.in(TEXT, ".*", 0).isAny());
        assertEquals(List.of(3), FoundWords.in("a (.*) b", ".*", 0).starts());
    }

    @Property
    void everyPlaceReallyHoldsTheWords(
            @ForAll @CharRange(from = 'a', to = 'c') String text,
            @ForAll @CharRange(from = 'a', to = 'c') String typed) {
        FoundWords found = FoundWords.in(text, typed, 0);
        for (int start : found.starts()) {
            assertTrue(text.startsWith(typed, start));
        }
        assertEquals(!typed.isEmpty() && text.contains(typed), found.isAny());
    }

    @Test
    void typingCountsAndKeysGoRound() {
        type("osh");
        assertTrue(count().startsWith("1") && count().contains("3"), count());
        Typing.press(scene, KeyCode.ENTER);
        Typing.press(scene, KeyCode.ENTER);
        assertTrue(count().startsWith("3"), count());
        Typing.press(scene, KeyCode.ENTER);
        assertTrue(count().startsWith("1"), count());
        Typing.press(scene, KeyCode.SHIFT, KeyCode.ENTER);
        assertTrue(count().startsWith("3"), count());
    }

    @Test
    void theButtonsDoAsTheKeysDo() {
        type("osh");
        fire("#find-next");
        assertTrue(count().startsWith("2"), count());
        fire("#find-previous");
        assertTrue(count().startsWith("1"), count());
    }

    @Test
    void whatIsNowhereIsSaidAndKeysStayCalm() {
        type("Tashkent");
        String said = count();
        assertTrue(said.contains("0"), said);
        Typing.press(scene, KeyCode.ENTER);
        fire("#find-previous");
        assertEquals(said, count());
    }

    @Test
    void escapeForgetsAndGoesBackToTheDocument() {
        type("osh");
        Typing.press(scene, KeyCode.ESCAPE);
        assertEquals(List.of("left"), left);
        assertEquals("", count());
        assertEquals("", fx(() -> ((TextField) scene.lookup("#find-words")).getText()));
        Typing.press(scene, KeyCode.ENTER);
        assertEquals("", count());
    }

    @Test
    void lettersTakenApartAreFoundByTheSameLettersPutTogether() {
        String apart = "Майор Қайрат".replace("й", "и\u0306");
        FoundWords major = FoundWords.in(apart, "Майор", 0);
        assertEquals(List.of(0), major.starts());
        assertEquals(6, major.length(), "the mark is one of the words found");
        assertEquals(List.of(7), FoundWords.in(apart, "қайрат", 0).starts());
        assertEquals(List.of(0), FoundWords.in("Майор", "Маи\u0306ор", 0).starts());
        assertEquals(List.of(), FoundWords.in(apart, "Мейор", 0).starts());
    }
}
