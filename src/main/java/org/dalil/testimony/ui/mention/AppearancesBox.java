package org.dalil.testimony.ui.mention;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.PagePart;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.testimony.mention.Appearance;
import org.dalil.testimony.mention.Mentions;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Where words mean whom or what a page is about: the words among those around them, each to be
/// read and heard. Not seen where nobody linked any.
public final class AppearancesBox implements PagePart {
    private static final int FIRST = 5;
    private final VBox root = new VBox(6);
    private final RecordKind kind;
    private final Mentions mentions;
    private final Desk desk;
    private final Texts texts;
    private @Nullable UUID shown;
    private boolean all;

    /// @param kind of what the page is about
    public AppearancesBox(RecordKind kind, Mentions mentions, Desk desk) {
        this.kind = kind;
        this.mentions = mentions;
        this.desk = desk;
        this.texts = desk.texts();
        root.setId("appearances");
        root.setPadding(new Insets(14, 0, 0, 0));
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void about(UUID record) {
        if (!record.equals(shown)) {
            root.setVisible(false); // words that mean another are never seen here
            shown = record;
            all = false;
        }
        desk.jobs()
                .latest(
                        this,
                        "mention.page",
                        () -> mentions.of(new RecordRef(kind, record)),
                        this::show,
                        desk.problems());
    }

    private void show(List<Appearance> found) {
        root.getChildren().clear();
        root.setVisible(!found.isEmpty());
        Label head =
                new Label(texts.of("testimony.appearances.head", Map.of("count", found.size())));
        head.getStyleClass().add("consent-head");
        root.getChildren().add(head);
        found.stream()
                .limit(all ? Integer.MAX_VALUE : FIRST)
                .forEach(one -> root.getChildren().add(line(one)));
        if (!all && found.size() > FIRST) {
            root.getChildren()
                    .add(
                            Actions.link(
                                    texts.of("testimony.appearances.all"),
                                    () -> {
                                        all = true;
                                        show(found);
                                    }));
        }
    }

    private Node line(Appearance one) {
        Text words = text(one.placed().words(), "appearance-words");
        TextFlow said =
                new TextFlow(
                        text(
                                cut(one.before()) ? "… " + one.before() : one.before(),
                                "appearance-around"),
                        words,
                        text(
                                cut(one.after()) ? one.after() + " …" : one.after(),
                                "appearance-around"));
        Button where = Actions.link(one.title(), () -> go(one));
        HBox facts = new HBox(8, where);
        facts.setAlignment(Pos.CENTER_LEFT);
        UUID item = one.item();
        Long from = one.span().startMs();
        if (item != null && from != null) {
            Long to = one.span().endMs();
            long end = to == null ? 0 : to;
            facts.getChildren()
                    .add(
                            Actions.icon(
                                    Feather.PLAY,
                                    texts.of("testimony.beside.hear"),
                                    () ->
                                            desk.navigator()
                                                    .go(new Intent.ToSound(item, from, end))));
        }
        VBox line = new VBox(2, said, facts);
        HBox.setHgrow(said, Priority.ALWAYS);
        line.getStyleClass().add("appearance");
        return line;
    }

    // What is shorter than could be read is all there is.
    private static boolean cut(String around) {
        return around.length() >= Mentions.AROUND - 1;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private void go(Appearance one) {
        UUID transcript = one.transcript();
        UUID text = one.placed().mention().place().textVersion();
        UUID source = one.placed().mention().source();
        if (transcript != null) {
            desk.navigator()
                    .go(new Intent.ToRecord(new RecordRef(RecordKind.TRANSCRIPT, transcript)));
        } else if (text != null) {
            desk.navigator()
                    .go(new Intent.ToWords(source, text, one.placed().start(), one.placed().end()));
        } else {
            desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.SOURCE, source)));
        }
    }
}
