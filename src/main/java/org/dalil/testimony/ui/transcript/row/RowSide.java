package org.dalil.testimony.ui.transcript.row;

import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Draws what stands beside the words that are written: a segment’s time, its voice, and its words
/// in the other columns. Decides nothing.
public final class RowSide {
    private static final double VOICE_AT = 80;
    private static final double FLAG_AT = 3;
    private static final int SHORT = 3;
    private final Wishes wishes;

    /// What is wanted by a click beside the words.
    public interface Wishes {
        /// To hear a segment.
        void hear(int row);

        /// To say who speaks.
        void voice(int row, Node by);

        /// To write in another column.
        void column(int row, int column);
    }

    public RowSide(Wishes wishes) {
        this.wishes = wishes;
    }

    /// What stands beside one row.
    ///
    /// @param playing whether it is heard just now
    public Node of(int index, Row row, ColumnPlan plan, boolean playing) {
        Pane side = new Pane();
        side.setPickOnBounds(false);
        side.setMinWidth(plan.before());
        side.setPrefWidth(plan.before());
        side.setMaxWidth(plan.before());
        side.getChildren().add(time(index, row, playing));
        if (row.segment().flag() != null) {
            Text flag = text("!", FLAG_AT);
            flag.getStyleClass().add("transcript-flag");
            side.getChildren().add(flag);
        }
        Text voice = voice(index, row);
        if (voice != null) {
            side.getChildren().add(voice);
        }
        for (int i = 0; i < plan.columns(); i++) {
            if (i != plan.active()) {
                side.getChildren().add(words(index, row, plan, i));
            }
        }
        return side;
    }

    private Text time(int index, Row row, boolean playing) {
        Text time = text(millis(row.segment().startMs()), 12);
        time.getStyleClass().add(playing ? "transcript-time-now" : "transcript-time");
        time.setY(ColumnPlan.PAD);
        act(time, () -> wishes.hear(index));
        return time;
    }

    /// A time as it stands beside a segment.
    static String millis(@Nullable Long ms) {
        if (ms == null) {
            return "--:--:--";
        }
        long s = ms / 1000;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }

    private @Nullable Text voice(int index, Row row) {
        Speaker by = row.voice();
        if (by != null && !row.named()) {
            return null;
        }
        Text voice = text(by == null ? "?" : brief(by.label()), VOICE_AT);
        boolean told = by != null && SpeakerRole.of(by.role()) == SpeakerRole.WITNESS;
        voice.getStyleClass().add(told ? "transcript-witness" : "transcript-voice");
        act(voice, () -> wishes.voice(index, voice));
        return voice;
    }

    /// A label as far as it fits beside the words.
    static String brief(String label) {
        int end =
                label.offsetByCodePoints(
                        0, Math.min(SHORT, label.codePointCount(0, label.length())));
        return label.substring(0, end);
    }

    private Text words(int index, Row row, ColumnPlan plan, int column) {
        String said = row.words().get(column);
        Text words = text(said.isEmpty() ? "·" : said, plan.left(column));
        words.setFont(RowHeights.font());
        words.setLineSpacing(RowHeights.LEADING);
        words.setWrappingWidth(plan.words());
        words.getStyleClass().add(said.isEmpty() ? "transcript-none" : "transcript-beside");
        act(words, () -> wishes.column(index, column));
        return words;
    }

    private static Text text(String words, double x) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.TOP);
        text.setX(x);
        text.setY(ColumnPlan.PAD - 2);
        text.setManaged(false);
        return text;
    }

    private static void act(Node on, Runnable action) {
        on.setCursor(Cursor.HAND);
        on.setOnMousePressed(MouseEvent::consume);
        on.setOnMouseClicked(click -> {
            click.consume();
            action.run();
        });
    }
}
