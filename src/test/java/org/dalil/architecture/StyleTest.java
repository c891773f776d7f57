package org.dalil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// Looks stand in style sheets: a style set from a literal escapes the palettes and the reader's
/// choice of theme.
class StyleTest {
    @Test
    void stylesStandInStyleSheets() {
        Faults.none(
                "styles from literals",
                Parsing.main().stream().flatMap(StyleTest::styled).toList());
    }

    @Test
    void literalsAreFound() {
        SourceFile sample =
                Parsing.sample(
                        """
                        class C {
                            void m() {
                                label.setStyle(style);
                                label.setStyle("-fx-text-fill: " + colour);
                                setStyle("");
                            }
                        }
                        """);

        assertEquals(List.of("/Sample.java:4"), styled(sample).toList());
    }

    private static Stream<String> styled(SourceFile file) {
        return file.literalStyles().stream().map(line -> file.name() + ":" + line);
    }
}
