package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.linked.WordLink;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which words of a segment are covered when they leave the casefile. Shows and asks; covers
/// nothing.
public final class RedactPart {
    private static final int WORDS = 34;
    private static final double WIDE = 256;
    private final VBox lines = new VBox(6);
    private final VBox root;
    private final LinkWishes wishes;
    private final Texts texts;

    public RedactPart(LinkWishes wishes, Texts texts) {
        this.wishes = wishes;
        this.texts = texts;
        Button choose =
                Actions.chip("beside-redact", texts.of("testimony.redact.choose"), wishes::redact);
        choose.setFocusTraversable(false);
        root = new VBox(10, lines, choose);
        root.setId("beside-redactions");
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// Shows what is covered among marked words.
    public void show(List<WordLink> links) {
        List<Node> shown = new ArrayList<>();
        for (WordLink link : links) {
            Redaction by = link.redaction();
            if (by != null) {
                shown.add(line(link, by));
            }
        }
        if (shown.isEmpty()) {
            Label none = new Label(texts.of("testimony.redact.none"));
            none.getStyleClass().add("faint");
            none.setWrapText(true);
            none.setPrefWidth(WIDE);
            shown.add(none);
        }
        lines.getChildren().setAll(shown);
    }

    private Node line(WordLink link, Redaction by) {
        String words = Excerpt.line(link.words(), WORDS);
        Button see =
                Actions.link(
                        texts.of("testimony.beside.words", Map.of("words", words)),
                        () -> wishes.toWords(link));
        see.setTooltip(new Tooltip(link.words()));
        Button take =
                Actions.icon(
                        Feather.X,
                        texts.of("testimony.redact.take", Map.of("words", words)),
                        () -> wishes.unredact(link, by));
        take.setFocusTraversable(false);
        HBox first = new HBox(4, see, take);
        first.setAlignment(Pos.CENTER_LEFT);
        Label why = new Label(why(link, by));
        why.setWrapText(true);
        why.getStyleClass().add(link.place() == null ? "bad" : "faint");
        VBox line = new VBox(0, first, why);
        line.getStyleClass().add("redaction-line");
        return line;
    }

    // Words that were changed cannot be covered: that is what somebody must be told first.
    private String why(WordLink link, Redaction by) {
        if (link.place() == null) {
            return texts.of("testimony.redact.lost");
        }
        String reason = by.why().map((RedactionReason one) -> one.words(texts)).orElse(by.reason());
        String standIn = by.standIn();
        return standIn == null
                ? reason
                : texts.of("testimony.redact.why", Map.of("reason", reason, "words", standIn));
    }
}
