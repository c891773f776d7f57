package org.dalil.desk.control.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.KeptText;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
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

/// What is typed as a date is echoed at once, in the person's language, and its words are kept.
@UsesScreen
class DateFieldTest {
    private final List<@Nullable DateValue> kept = new ArrayList<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /// A field of one language on no screen.
    private final class Field {
        private final Desk desk;
        private final DateField field;

        Field(String language) {
            desk = new EntryKit(Path.of("nowhere")).desk(language, new InlineJobs());
            field =
                    new DateField(
                            desk,
                            new DraftsInMemory(),
                            "when",
                            "When",
                            (date, done) -> kept.add(date));
            field.show("a.when", null);
        }

        TextField text() {
            return (TextField) line().getChildren().getFirst();
        }

        private HBox line() {
            return (HBox) field.root().getChildren().getFirst();
        }

        private Label advice() {
            return (Label) field.root().getChildren().getLast();
        }

        Label echo() {
            return isBad() ? advice() : (Label) line().getChildren().getLast();
        }

        boolean isBad() {
            return advice().isVisible();
        }

        void type(String words) {
            text().setText(words);
        }

        void keep() {
            text().getProperties().values().stream()
                    .filter(KeptText.class::isInstance)
                    .map(KeptText.class::cast)
                    .forEach(KeptText::commit);
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "en|3 Aug 2006|2006-08-03|August",
                "ru|3 августа 2006|2006-08-03|августа",
                "en|2006|2006|2006",
                "ru|2006|2006|2006"
            },
            delimiter = '|')
    void aDateIsEchoedInWordsAndInItsWrittenForm(
            String language, String words, String edtf, String month) {
        fx(() -> {
            Field field = new Field(language);
            field.type(words);
            String echo = field.echo().getText();
            assertTrue(echo.startsWith("→ "), echo);
            assertEquals(echo, field.text().getAccessibleHelp(), "for who cannot see it");
            assertTrue(echo.contains(month), echo);
            assertTrue(echo.endsWith(" · " + edtf), echo);
            assertEquals(false, field.isBad());
            field.keep();
            DateValue value = kept.getFirst();
            assertNotNull(value);
            assertEquals(edtf, value.edtf());
            assertEquals(words, value.verbatim());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aDateThatCanBeReadTwiceSaysBothAndIsKeptAsWords(String language) {
        fx(() -> {
            Field field = new Field(language);
            field.type("03/04/2006");
            DateReading.Ambiguous both = (DateReading.Ambiguous) DateReading.of("03/04/2006");
            String echo = field.echo().getText();
            assertTrue(echo.contains(field.desk.texts().date(both.first())), echo);
            assertTrue(echo.contains(field.desk.texts().date(both.second())), echo);
            String ask = language.equals("en") ? "Write the month" : "Напишите месяц";
            assertTrue(echo.contains(ask), echo);
            assertTrue(field.isBad());
            field.keep();
            DateValue value = kept.getFirst();
            assertNotNull(value);
            assertEquals("03/04/2006", value.verbatim());
            assertNull(value.edtf());
            assertEquals(DateBasis.STATED, value.basis());
        });
    }

    @ParameterizedTest
    @CsvSource({"en,last month", "ru,в прошлом месяце"})
    void aRelativeDateSaysThatItWaits(String language, String words) {
        fx(() -> {
            Field field = new Field(language);
            field.type(words);
            assertEquals(field.desk.texts().of("desk.date.relative"), field.echo().getText());
            field.keep();
            DateValue value = kept.getFirst();
            assertNotNull(value);
            assertEquals(words, value.verbatim());
            assertEquals(DateBasis.RELATIVE_UNRESOLVED, value.basis());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void wordsWithoutAMeaningAreKeptAndSaySo(String language) {
        fx(() -> {
            Field field = new Field(language);
            field.type("qwerty");
            DateReading.Unreadable reading = (DateReading.Unreadable) DateReading.of("qwerty");
            assertEquals(field.desk.texts().of(reading.problem()), field.echo().getText());
            assertTrue(field.isBad());
            field.keep();
            DateValue value = kept.getFirst();
            assertNotNull(value);
            assertEquals("qwerty", value.verbatim());
            assertNull(value.edtf());
        });
    }

    @Test
    void anEmptiedFieldKeepsNoDateAndSaysNothing() {
        fx(() -> {
            Field field = new Field("en");
            field.type("qwerty");
            field.keep();
            field.type("  ");
            assertEquals("", field.echo().getText());
            assertEquals(false, field.isBad());
            field.keep();
            assertEquals(2, kept.size());
            assertNull(kept.getLast());
        });
    }

    @Test
    void showingADateShowsItsWordsAndKeepsNothing() {
        fx(() -> {
            Field field = new Field("en");
            DateReading.Dated dated = (DateReading.Dated) DateReading.of("3 Aug 2006");
            field.field.show("b.when", dated.value());
            assertEquals("3 Aug 2006", field.text().getText());
            assertTrue(field.echo().getText().endsWith("2006-08-03"));
            field.keep();
            assertEquals(List.of(), kept);
        });
    }
}
