package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.dalil.testimony.transcript.Speaker;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// What is drawn beside the words: a time, a short voice, and the other columns, dots where they
/// are empty.
class RowSideTest {
    private final RowSide side =
            new RowSide(
                    new RowSide.Wishes() {
                        @Override
                        public void hear(int row) {}

                        @Override
                        public void voice(int row, Node by) {}

                        @Override
                        public void column(int row, int column) {}
                    });

    private List<String> drawn(Row row, ColumnPlan plan) {
        return ((Pane) side.of(0, row, plan, false))
                .getChildren().stream()
                        .flatMap(one ->
                                one instanceof Text text
                                        ? Stream.of(text.getText())
                                        : Stream.empty())
                        .toList();
    }

    @Test
    void everythingButTheWordsThatAreWrittenIsDrawn() {
        Speaker voice = RowKit.voice("Interviewer");
        Row row = RowKit.timed(1, 3_723_400L, null, voice, "раз", "one", "");
        assertEquals(List.of("01:02:03", "Int", "one", "·"), drawn(row, new ColumnPlan(900, 3, 0)));
        assertEquals(List.of("01:02:03", "Int", "раз", "·"), drawn(row, new ColumnPlan(900, 3, 1)));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        assertEquals(
                List.of("--:--:--", "?"),
                drawn(RowKit.timed(1, null, null, null, "a"), new ColumnPlan(400, 1, 0)));
    }

    @Test
    void aVoiceIsShortenedByLettersNotByHalves() {
        assertEquals("И", RowSide.brief("И"));
        assertEquals(
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00", RowSide.brief("\ud83d\ude00".repeat(5)));
        assertEquals("27:46:39", RowSide.millis(99_999_000L));
    }
}
