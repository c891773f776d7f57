package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.testimony.mention.Linked;
import org.dalil.testimony.mention.MentionState;
import org.dalil.testimony.mention.UnlinkedMention;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Whom and what the words of a segment mean, and names in the transcript that nobody has linked.
/// Shows and asks; decides nothing.
public final class MentionPart {
    private static final int SHOWN = 12;
    private static final int CANDIDATES = 3;
    private static final int WORDS = 40;
    private final FlowPane linked = new FlowPane(6, 6);
    private final Label head = new Label();
    private final VBox unlinked = new VBox(8);
    private final VBox root = new VBox(10);
    private final VBox open = new VBox(10);
    private final MentionWishes wishes;
    private final Texts texts;
    private @Nullable UUID segment;
    private List<UnlinkedMention> names = List.of();

    public MentionPart(MentionWishes wishes, Texts texts) {
        this.wishes = wishes;
        this.texts = texts;
        Button choose =
                Actions.chip("beside-link", texts.of("testimony.beside.link"), wishes::choose);
        choose.setFocusTraversable(false);
        head.getStyleClass().add("beside-head");
        head.setText(texts.of("testimony.beside.unlinked"));
        head.setId("beside-unlinked");
        head.managedProperty().bind(head.visibleProperty());
        head.setVisible(false);
        root.getChildren().addAll(linked, choose);
        open.getChildren().addAll(head, unlinked);
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// What to place where names stand that nobody has linked.
    public Node open() {
        return open;
    }

    /// Shows whom the words of a segment mean.
    public void show(@Nullable UUID at, List<Linked> all) {
        boolean moved = !Objects.equals(at, segment);
        segment = at;
        List<Node> chips = new ArrayList<>();
        for (Linked one : all) {
            if (Objects.equals(at, one.placed().mention().place().segment())) {
                chips.add(chip(one));
            }
        }
        linked.getChildren().setAll(chips.isEmpty() ? List.of(none()) : chips);
        if (moved) {
            list();
        }
    }

    /// Shows names of the transcript that are linked to nothing, those of the segment first.
    public void offer(List<UnlinkedMention> now) {
        names = now;
        list();
    }

    private void list() {
        List<UnlinkedMention> ordered = new ArrayList<>();
        names.stream().filter(this::isHere).forEach(ordered::add);
        names.stream().filter(one -> !isHere(one)).forEach(ordered::add);
        unlinked.getChildren().clear();
        head.setVisible(!ordered.isEmpty());
        ordered.stream().limit(SHOWN).forEach(one -> unlinked.getChildren().add(line(one)));
        if (ordered.size() > SHOWN) {
            Label more =
                    new Label(
                            texts.of(
                                    "testimony.beside.more",
                                    Map.of("count", ordered.size() - SHOWN)));
            more.getStyleClass().add("faint");
            unlinked.getChildren().add(more);
        }
    }

    private boolean isHere(UnlinkedMention one) {
        return Objects.equals(segment, one.place().segment());
    }

    private Label none() {
        Label none = new Label(texts.of("testimony.beside.none-mentions"));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        none.setPrefWidth(256);
        return none;
    }

    private Node chip(Linked one) {
        Button go = Actions.link(one.name(), () -> wishes.go(one.about()));
        String words = Excerpt.line(one.placed().words(), WORDS);
        boolean gone = one.placed().state() == MentionState.REMOVED;
        Label said =
                new Label(
                        texts.of(
                                gone ? "testimony.beside.removed" : "testimony.beside.words",
                                Map.of("words", words)));
        said.getStyleClass().add("faint");
        Button take =
                Actions.icon(
                        Feather.X,
                        texts.of("testimony.beside.unlink", Map.of("name", one.name())),
                        () -> wishes.unlink(one));
        take.setFocusTraversable(false);
        HBox chip = new HBox(6, go, said, take);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("beside-chip");
        return chip;
    }

    private Node line(UnlinkedMention one) {
        Button words = Actions.link(Excerpt.line(one.words(), WORDS), () -> wishes.toWords(one));
        words.setAccessibleText(one.before() + " " + one.words() + " " + one.after());
        FlowPane line = new FlowPane(6, 4, words);
        line.setAlignment(Pos.CENTER_LEFT);
        one.candidates().stream()
                .limit(CANDIDATES)
                .forEach(candidate -> line.getChildren().add(question(one, candidate)));
        return line;
    }

    private Node question(UnlinkedMention one, UnlinkedMention.Candidate who) {
        Button yes =
                Actions.chip(
                        "link-" + who.ref().id(),
                        texts.of("testimony.beside.is", Map.of("name", who.name())),
                        () -> wishes.link(one, who.ref()));
        yes.setFocusTraversable(false);
        Button no =
                Actions.icon(
                        Feather.X,
                        texts.of("testimony.beside.is-not", Map.of("name", who.name())),
                        () -> wishes.deny(one, who.ref()));
        no.setFocusTraversable(false);
        HBox question = new HBox(2, yes, no);
        question.setAlignment(Pos.CENTER_LEFT);
        return question;
    }
}
