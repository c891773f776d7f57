package org.dalil.timeline.ui;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.dalil.timeline.Label;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words below the bars. A bar keeps its text node while it is seen, so that moving the window
/// lays out no text again.
final class BarWords {
    private static final double WIDEST = 380;
    private final Pane pane = new Pane();
    private final Deque<Word> free = new ArrayDeque<>();
    private final Text styled = new Text();
    private Map<Integer, Word> seen = new HashMap<>();
    private Cut cut = new Cut(Font.getDefault());

    /// A text node and what it now says.
    private static final class Word {
        final Text text = new Text();
        @Nullable String words;
        double room = -1;

        Word() {
            text.getStyleClass().add("timeline-words");
            text.setTextOrigin(VPos.TOP);
            text.setManaged(false);
        }
    }

    BarWords() {
        pane.setMouseTransparent(true);
        styled.getStyleClass().add("timeline-words");
        styled.setManaged(false);
        styled.setOpacity(0);
        pane.getChildren().add(styled);
        styled.fontProperty()
                .subscribe(font -> {
                    cut = new Cut(font);
                    seen.values().forEach(word -> word.room = -1);
                });
    }

    Pane pane() {
        return pane;
    }

    /// Shows these labels; places are in pixels of the screen.
    void show(List<Label> labels, Shown shown, int scrollY, double scale) {
        Map<Integer, Word> now = HashMap.newHashMap(labels.size());
        for (Label label : labels) {
            Word kept = seen.remove(label.span());
            if (kept != null) {
                now.put(label.span(), kept);
            }
        }
        seen.values()
                .forEach(left -> {
                    left.text.setVisible(false);
                    free.push(left);
                });
        seen = now;
        for (Label label : labels) {
            Word word = now.computeIfAbsent(label.span(), any -> take());
            say(word, shown.table().span(label.span()).label(), label.width() / scale);
            word.text.relocate(label.x() / scale, (label.y() - scrollY) / scale + 2);
        }
    }

    private Word take() {
        Word word = free.poll();
        if (word == null) {
            word = new Word();
            pane.getChildren().add(word.text);
        }
        word.text.setVisible(true);
        return word;
    }

    private void say(Word word, String words, double wanted) {
        double room = Math.min(WIDEST, wanted);
        if (word.room != room || !words.equals(word.words)) {
            word.room = room;
            word.words = words;
            String said = cut.to(words, room);
            if (!said.equals(word.text.getText())) {
                word.text.setText(said);
            }
        }
    }
}
