package org.dalil.testimony.ui.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.dalil.kit.BareCasefile;
import org.dalil.source.Passage;
import org.dalil.source.content.MediaSpan;
import org.dalil.source.content.Telling;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.UUID;

/// What a line of quotes and a mark of colour show.
class QuoteLineTest {
    private static QuoteLine at(@Nullable Long ms) {
        Passage words =
                new Passage(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        new UUID(0, 3),
                        BareCasefile.words("nine people"),
                        Telling.NONE,
                        new MediaSpan(ms, null, null));
        return new QuoteLine(words, "A report", null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "999, 0:00",
        "59999, 0:59",
        "60000, 1:00",
        "3599999, 59:59",
        "3600000, 1:00:00",
        "3661000, 1:01:01",
        "360000000, 100:00:00",
    })
    void theSecondIsWrittenAsOnAClock(long ms, String time) {
        assertEquals(time, at(ms).time());
        assertEquals("", at(null).time());
    }

    @Test
    void digitsAreTheSameWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("1:01:01", at(3_661_000L).time());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Swatch swatch(@Nullable String colour, boolean codable) {
        Code code = new Code(new UUID(0, 1), "Fear", colour, null, codable, null);
        return new Swatch(code, Texts.in(Locale.ENGLISH));
    }

    @Test
    void aCodeForWordsIsFilledAndAGroupIsAFrame() {
        Swatch filled = swatch("#3B78c4", true);
        assertEquals(Color.web("#3b78c4"), filled.getFill());
        assertEquals(Color.web("#3b78c4"), filled.getStroke());
        assertEquals(
                Texts.in(Locale.ENGLISH).of(CodeColour.BLUE.key()), filled.getAccessibleText());
        Swatch frame = swatch("#123456", false);
        assertEquals(Color.TRANSPARENT, frame.getFill());
        assertEquals(Color.web("#123456"), frame.getStroke());
        assertNull(frame.getAccessibleText(), "it has no name");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "url(x)", "#١٢٣٤٥٦"})
    void aColourThatIsNoneIsAnEmptyFrame(@Nullable String colour) {
        Swatch none = swatch(colour, true);
        assertEquals(Color.TRANSPARENT, none.getFill());
        assertNull(none.getStroke());
        assertTrue(none.getStyleClass().contains("code-swatch-none"));
    }
}
