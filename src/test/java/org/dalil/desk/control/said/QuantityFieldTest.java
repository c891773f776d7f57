package org.dalil.desk.control.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.quantity.CountUnit;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.kernel.quantity.Sum;
import org.dalil.kit.DraftsInMemory;
import org.dalil.kit.EntryKit;
import org.dalil.kit.InlineJobs;
import org.dalil.kit.UsesScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is typed as a number is echoed at once, and its words are kept whatever they mean.
@UsesScreen
class QuantityFieldTest {
    private final List<@Nullable Quantity> kept = new ArrayList<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static Quantity read(String words) {
        if (QuantityReading.of(words, Locale.ENGLISH)
                instanceof QuantityReading.Read(Quantity value)) {
            return value;
        }
        throw new AssertionError(words);
    }

    /// A field of one language on no screen.
    private final class Field {
        private final Desk desk;
        private final QuantityField field;

        Field(String language) {
            desk = new EntryKit(Path.of("nowhere")).desk(language, new InlineJobs());
            field =
                    new QuantityField(
                            desk,
                            new DraftsInMemory(),
                            "number",
                            "Number",
                            (quantity, done) -> kept.add(quantity));
            field.show("a.number", null);
        }

        TextField text() {
            return (TextField) field.keys();
        }

        @SuppressWarnings("unchecked")
        ComboBox<CountUnit> unit() {
            HBox line = (HBox) field.root().getChildren().getFirst();
            return (ComboBox<CountUnit>) line.getChildren().getLast();
        }

        String echo() {
            return ((Label) echoes().getChildren().getFirst()).getText();
        }

        String share() {
            return ((Label) echoes().getChildren().getLast()).getText();
        }

        private HBox echoes() {
            return (HBox) field.root().getChildren().get(1);
        }

        String advice() {
            return ((Label) field.root().getChildren().getLast()).getText();
        }

        void keep(String words) {
            text().setText(words);
            text().getProperties().values().stream()
                    .filter(KeptText.class::isInstance)
                    .map(KeptText.class::cast)
                    .forEach(KeptText::commit);
        }
    }

    private Quantity last() {
        Quantity value = kept.getLast();
        assertNotNull(value);
        return value;
    }

    @ParameterizedTest
    @CsvSource({"en,28", "ru,28", "en,at least 9", "ru,не менее 9"})
    void aNumberIsEchoedAndKeptWithItsWords(String language, String words) {
        fx(() -> {
            Field field = new Field(language);
            field.text().setText(words);
            assertEquals("→ " + words, field.echo());
            assertEquals("", field.advice());
            assertEquals(List.of(), kept, "not before it is left");
            field.keep(words);
            assertEquals(words, last().verbatim());
            assertNull(last().counted().unit());
        });
    }

    @Test
    void soManyOutOfSoManyAreEchoedWithTheirShare() {
        fx(() -> {
            Field field = new Field("ru");
            field.text().setText("7 из 28");
            assertEquals("→ 7 из 28", field.echo());
            assertEquals("вычислено 25 %", field.share().replace('\u00a0', ' '));
            field.text().setText("28");
            assertEquals("", field.share(), "no share of nothing");
        });
    }

    @Test
    void whatWeComputedIsEchoedThoughNobodySaidIt() {
        fx(() -> {
            Field field = new Field("en");
            Quantity nine = read("9 people in 2012");
            Quantity five = read("5 people in 2013");
            if (Sum.of(List.of(nine, five)) instanceof Sum.Summed(Quantity total, var inputs)) {
                field.field.show("a.number", total);
            }
            assertEquals("", field.text().getText(), "nobody’s words");
            assertEquals("→ derived 14 people · 2012, 2013", field.echo());
            field.text().setText("15");
            assertEquals("→ 15", field.echo());
            field.text().setText("");
            assertEquals("→ derived 14 people · 2012, 2013", field.echo());
            assertEquals(List.of(), kept);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aNumberThatCanBeReadTwiceIsKeptAsWords(String language) {
        fx(() -> {
            Field field = new Field(language);
            field.keep("1.124");
            assertEquals("", field.echo());
            assertFalse(field.advice().isEmpty());
            assertEquals(Quantity.words("1.124"), last());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void wordsWithoutAMeaningAreKeptAndSaySo(String language) {
        fx(() -> {
            Field field = new Field(language);
            field.keep(" qwerty ");
            var unread =
                    (QuantityReading.Unread)
                            QuantityReading.of("qwerty", field.desk.texts().locale());
            assertEquals(field.desk.texts().of(unread.problem()), field.advice());
            assertEquals("", field.echo());
            assertEquals(Quantity.words("qwerty"), last());
        });
    }

    @Test
    void anEmptiedFieldKeepsNoNumberAndSaysNothing() {
        fx(() -> {
            Field field = new Field("en");
            field.keep("qwerty");
            field.keep("  ");
            assertEquals("", field.echo());
            assertEquals("", field.advice());
            assertEquals(2, kept.size());
            assertNull(kept.getLast());
        });
    }

    @Test
    void showingANumberShowsItsWordsAndUnitAndKeepsNothing() {
        fx(() -> {
            Field field = new Field("en");
            assertTrue(field.unit().isDisabled(), "nothing to count yet");
            field.field.show("b.number", read("28").counting(Counted.in("person")));
            assertEquals("28", field.text().getText());
            assertEquals(CountUnit.ofCode("person").orElseThrow(), field.unit().getValue());
            assertFalse(field.unit().isDisabled());
            assertTrue(field.echo().startsWith("→ 28 "), field.echo());
            assertEquals(List.of(), kept);
        });
    }

    @Test
    void choosingWhatIsCountedKeepsTheSameNumber() {
        fx(() -> {
            Field field = new Field("en");
            field.field.show("b.number", read("28"));
            field.unit().setValue(CountUnit.ofCode("case").orElseThrow());
            assertEquals(1, kept.size());
            assertEquals(read("28").counting(Counted.in("case")), last());
        });
    }

    @Test
    void whatWasCountedBeforeIsStillCounted() {
        fx(() -> {
            Field field = new Field("en");
            field.field.show("b.number", read("28").counting(Counted.in("person")));
            field.keep("29");
            assertEquals(read("29").counting(Counted.in("person")), last());
        });
    }

    @Test
    void halvesAreNotCountedAsPeople() {
        fx(() -> {
            Field field = new Field("en");
            field.field.show("b.number", read("28").counting(Counted.in("person")));
            field.keep("2.5");
            assertEquals("2.5", last().verbatim());
            assertNull(last().counted().unit());
        });
    }
}
