package org.dalil.desk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.dalil.desk.script.ShapedText.Outcome;
import org.dalil.kit.Hands;
import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Shaped writing is wrapped at every width, whole and only once; all other text lies as before.
@UsesScreen
class ShapedTextTest {
    /// What a line may be too wide: the space that ends it, and the edge of what marks it.
    private static final double SPACE = 8;

    private final FxRobot robot = new Hands();

    @BeforeEach
    void mend() throws Exception {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            ShapedText.mend();
        });
    }

    private static Text text(String words, double width) {
        Text text = new Text(words);
        text.setFont(Font.font(13));
        text.setWrappingWidth(width);
        return text;
    }

    private static Bounds drawn(Text text) {
        return new Path(text.rangeShape(0, text.getText().length())).getLayoutBounds();
    }

    private static List<String> shaped() {
        return Writings.shaped();
    }

    private static boolean onLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    @Test
    void itTakesHoldInThisJavaFxHoweverOftenItIsAsked() {
        Outcome expected = onLinux() ? Outcome.MENDED : Outcome.NOT_NEEDED;
        robot.interact(() -> {
            assertEquals(expected, ShapedText.mend());
            assertEquals(expected, ShapedText.mend());
        });
    }

    /// Fails when a JavaFX comes that needs no mending: then the whole package can go, with the
    /// options in pom.xml and packaging/java.options that decision 0042 names.
    @Test
    void thisJavaFxStillBreaksWithoutIt() {
        assumeTrue(onLinux(), "only the shaper on Linux is broken");
        robot.interact(() -> {
            try (UnmendedShaping _ = new UnmendedShaping()) {
                assertThrows(
                        ArrayIndexOutOfBoundsException.class,
                        () -> text("پروین", 10).getLayoutBounds());
                // With other words before it nothing fails, but letters are drawn twice.
                double drawn = drawn(text("Said by پروین", 20)).getWidth();
                assertTrue(drawn > 25, "drawn " + drawn);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("shaped")
    void everyWidthHasRoomForItsLines(String words) {
        robot.interact(() -> {
            double widest = widestLetter(words);
            double whole = text(words, 0).getLayoutBounds().getWidth();
            double last = Double.POSITIVE_INFINITY;
            for (int width = 1; width <= 400; width++) {
                Bounds bounds = drawn(text(words, width));
                String at = words + " at " + width;
                assertTrue(bounds.getWidth() <= Math.max(width, widest) + SPACE, at + bounds);
                // The lines together can not hold less than the one line did, nor much more.
                double lines = bounds.getHeight() / text("A", 0).getLayoutBounds().getHeight();
                assertTrue(lines * Math.max(width, widest) * 1.2 >= whole * 0.8, at);
                last = Math.min(last, bounds.getHeight());
            }
            assertEquals(text(words, 0).getLayoutBounds().getHeight(), last, 3, words);
        });
    }

    private static double widestLetter(String words) {
        return words.codePoints()
                .mapToObj(Character::toString)
                .mapToDouble(one -> text(one, 0).getLayoutBounds().getWidth())
                .max()
                .orElseThrow();
    }

    @Test
    void everyMixtureCanBeLaidOutMarkedAndPointedAt() {
        robot.interact(() ->
                Writings.mixed(4000)
                        .forEach(words -> {
                            Text text = text(words, 1 + Math.floorMod(words.hashCode(), 300));
                            Bounds bounds = text.getLayoutBounds();
                            assertTrue(bounds.getHeight() > 0, words);
                            for (int at = 0; at <= words.length(); at++) {
                                assertTrue(text.caretShape(at, true).length > 0, words);
                            }
                            assertNotNull(text.hitTest(new Point2D(5, 5)));
                        }));
    }

    @ParameterizedTest
    @MethodSource("shaped")
    void everyLetterIsMarkedWhereItIsPointedAt(String words) {
        robot.interact(() -> {
            for (int width : new int[] {30, 60, 90, 200}) {
                Text text = text(words, width);
                Bounds all = text.getLayoutBounds();
                int marked = 0;
                for (int at = 0; at < words.length(); at++) {
                    Bounds one = new Path(text.rangeShape(at, at + 1)).getLayoutBounds();
                    if (one.getWidth() > 2) {
                        assertTrue(one.getMinX() >= all.getMinX() - SPACE, words + width + one);
                        assertTrue(one.getMaxX() <= all.getMaxX() + SPACE, words + width + one);
                        marked++;
                    }
                }
                assertTrue(marked > words.length() / 3, words + " at " + width + ": " + marked);
            }
        });
    }

    @Test
    void plainTextLiesAsItWould() {
        robot.interact(() ->
                Writings.plain()
                        .forEach(words ->
                                IntStream.rangeClosed(0, 400)
                                        .forEach(width -> {
                                            Bounds mended = text(words, width).getLayoutBounds();
                                            assertEquals(unmended(words, width), mended, words);
                                        })));
    }

    @Test
    void shapedTextThatFitsOneLineLiesAsItWould() {
        robot.interact(() ->
                shaped().forEach(words -> {
                    Bounds mended = text(words, 0).getLayoutBounds();
                    assertEquals(unmended(words, 0), mended, words);
                }));
    }

    private static Bounds unmended(String words, double width) {
        try (UnmendedShaping _ = new UnmendedShaping()) {
            return text(words, width).getLayoutBounds();
        }
    }

    @Test
    void aShaperOfAnotherKindIsLeftAlone() {
        Shaper shaper = new Shaper();
        Map<Object, Object> before = shaper.runUtf8;
        assertEquals(Outcome.NOT_NEEDED, ShapedText.mend(shaper, "another"));
        assertEquals(before, shaper.runUtf8);
        assertEquals(Outcome.MENDED, ShapedText.mend(shaper, Shaper.class.getName()));
        assertInstanceOf(FreshTexts.class, shaper.runUtf8);
    }

    @Test
    void aShaperWithAnotherMemoryIsLeftAlone() {
        Unknown shaper = new Unknown();
        assertEquals(Outcome.REFUSED, ShapedText.mend(shaper, Unknown.class.getName()));
    }

    @Test
    void textsAreListedUntilTheyAreFreedButNeverFoundAgain() {
        FreshTexts texts = new FreshTexts();
        Object run = new Object();
        texts.put(run, 1L);
        texts.put(run, 2L);
        assertEquals(null, texts.get(run));
        assertEquals(List.of(1L, 2L), List.copyOf(texts.values()));
        texts.clear();
        assertTrue(texts.values().isEmpty());
    }

    /// Without these options the packaged program would go on unmended.
    @Test
    void theStartOpensWhatIsMended() throws Exception {
        List<String> options =
                Files.readAllLines(java.nio.file.Path.of("packaging", "java.options"));
        assertTrue(options.contains("--add-exports=javafx.graphics/com.sun.javafx.text=org.dalil"));
        assertTrue(
                options.contains(
                        "--add-opens=javafx.graphics/com.sun.javafx.font.freetype=org.dalil"));
    }

    /// A shaper that remembers as JavaFX's does.
    private static class Shaper extends Unknown {
        private Map<Object, Object> runUtf8 = new LinkedHashMap<>();
    }

    /// A shaper of a later JavaFX.
    private static class Unknown extends GlyphLayout {
        @Override
        public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void dispose() {
            throw new UnsupportedOperationException();
        }
    }
}
