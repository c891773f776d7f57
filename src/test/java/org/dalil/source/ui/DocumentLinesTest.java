package org.dalil.source.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Insets;

import org.dalil.kit.UsesScreen;
import org.junit.jupiter.api.Test;

/// The room around the words of a document.
@UsesScreen
class DocumentLinesTest {
    @Test
    void linesStayShortHoweverWideTheWindowIs() {
        assertEquals(new Insets(14, 26, 26, 26), DocumentView.around(600));
        assertEquals(new Insets(14, 220, 26, 220), DocumentView.around(1200));
        assertEquals(new Insets(14, 26, 26, 26), DocumentView.around(0));
    }
}
