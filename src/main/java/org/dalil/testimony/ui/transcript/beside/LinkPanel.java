package org.dalil.testimony.ui.transcript.beside;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.desk.control.Actions;
import org.dalil.desk.keys.Keyboard;
import org.dalil.desk.keys.Scope;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.LinkedText;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.ui.code.Swatch;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the words of the segment at hand are linked to: claims that rest on them, marked words,
/// codes. Shows and asks; decides nothing.
public final class LinkPanel {
    private static final double WIDE = 296;
    private static final int QUOTE = 60;
    private final VBox lines = new VBox(10);
    private final VBox linked = new VBox(8);
    private final FlowPane codes = new FlowPane(6, 6);
    private final HBox people;
    private final HBox redacted;
    private final RedactPart covers;
    private final Label lately = new Label();
    private final FlowPane last = new FlowPane(6, 6);
    private final ScrollPane root = new ScrollPane(lines);
    private final LinkWishes wishes;
    private final Texts texts;
    private @Nullable List<Object> drawn;

    public LinkPanel(LinkWishes wishes, Keyboard keys, Texts texts) {
        this.wishes = wishes;
        this.texts = texts;
        people = head("testimony.beside.mentions", keys, "link");
        redacted = head("testimony.redact", keys, "redact");
        covers = new RedactPart(wishes, texts);
        lately.setText(texts.of("testimony.beside.lately"));
        lately.getStyleClass().add("faint");
        Button pick = Actions.chip("beside-code", texts.of("testimony.beside.code"), wishes::pick);
        pick.setFocusTraversable(false);
        lines.getChildren()
                .addAll(
                        head("testimony.beside.linked", keys, "claim"),
                        linked,
                        head("testimony.beside.codes", keys, "code-again"),
                        codes,
                        pick,
                        lately,
                        last);
        lines.getStyleClass().add("beside-lines");
        root.setId("beside");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinWidth(WIDE);
        root.setPrefWidth(WIDE);
        root.setMaxWidth(WIDE);
        root.getStyleClass().add("beside");
    }

    private HBox head(String words, Keyboard keys, String command) {
        Label name = new Label(texts.of(words));
        name.getStyleClass().add("beside-head");
        Label key = new Label();
        key.textProperty().bind(keys.wordsOf(Scope.TRANSCRIPT.id(command)));
        key.getStyleClass().add("key-cap");
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, space, key);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /// Whom the words mean, between what rests on them and their codes.
    ///
    /// @param open names that nobody has linked, below all else
    /// @param flags what the words are flagged with, at the end
    public void mentions(Node part, Node open, Node flags) {
        lines.getChildren().addAll(redacted, covers.root(), open, flags);
        lines.getChildren().add(2, part);
        lines.getChildren().add(2, people);
    }

    /// What to place.
    public Region root() {
        return root;
    }

    /// Shows what a segment is linked to.
    ///
    /// @param segment null while there is none
    public void show(@Nullable UUID segment, LinkedText text) {
        List<WordLink> links = segment == null ? List.of() : text.of(segment);
        List<Object> now = List.of(links, text.lastCodes());
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        covers.show(links);
        List<Node> cards = new ArrayList<>();
        List<Node> given = new ArrayList<>();
        List<UUID> had = new ArrayList<>();
        for (WordLink link : links) {
            link.claims().forEach(claim -> cards.add(claim(link, claim)));
            if (link.isBare()) {
                cards.add(quote(link));
            }
            for (WordLink.Given one : link.codes()) {
                given.add(chip(link, one));
                had.add(one.code().id());
            }
        }
        linked.getChildren().setAll(cards.isEmpty() ? List.of(none("linked")) : cards);
        codes.getChildren().setAll(given.isEmpty() ? List.of(none("codes")) : given);
        offer(text.lastCodes().stream().filter(one -> !had.contains(one.id())).toList());
    }

    private Label none(String of) {
        Label none = new Label(texts.of("testimony.beside.none-" + of));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        none.setPrefWidth(WIDE - 40);
        return none;
    }

    private void offer(List<Code> codes) {
        lately.setVisible(!codes.isEmpty());
        lately.setManaged(!codes.isEmpty());
        last.getChildren().clear();
        for (Code one : codes) {
            Button give = Actions.chip("give-" + one.id(), one.name(), () -> wishes.give(one));
            give.setGraphic(new Swatch(one, texts));
            give.setFocusTraversable(false);
            last.getChildren().add(give);
        }
    }

    private Node claim(WordLink link, Claim claim) {
        Label words = wrapped(claim.statement(), "beside-words");
        HBox facts =
                facts(link, texts.of("testimony.beside.claim", Map.of("number", claim.number())));
        return card(() -> wishes.toClaim(claim), claim.statement(), quoted(link), words, facts);
    }

    private Node quote(WordLink link) {
        HBox facts = facts(link, texts.of("testimony.beside.quote"));
        return card(() -> wishes.toWords(link), link.words(), quoted(link), facts);
    }

    private Label quoted(WordLink link) {
        String words = Excerpt.line(link.words(), QUOTE);
        return wrapped(texts.of("testimony.beside.words", Map.of("words", words)), "beside-quote");
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private HBox facts(WordLink link, String what) {
        Label kind = new Label(what);
        kind.getStyleClass().add("faint");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox facts = new HBox(6, kind, space);
        facts.setAlignment(Pos.CENTER_LEFT);
        if (link.place() == null) {
            Label changed = new Label(texts.of("testimony.beside.changed"));
            changed.getStyleClass().add("faint");
            changed.setTooltip(new Tooltip(texts.of("testimony.beside.changed-hint")));
            facts.getChildren().add(changed);
        }
        if (link.passage().span().isTimed()) {
            Button hear =
                    Actions.icon(
                            Feather.PLAY,
                            texts.of("testimony.beside.hear"),
                            () -> wishes.hear(link));
            hear.setFocusTraversable(false);
            facts.getChildren().add(hear);
        }
        return facts;
    }

    private static Button card(Runnable go, String spoken, Node... lines) {
        VBox words = new VBox(4, lines);
        Button card = new Button();
        card.setGraphic(words);
        card.setAccessibleText(spoken);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().setAll("beside-card");
        words.prefWidthProperty().bind(card.widthProperty().subtract(26));
        card.setOnAction(press -> go.run());
        return card;
    }

    private Node chip(WordLink link, WordLink.Given given) {
        String name = given.code().name();
        Button see = Actions.link(name, () -> wishes.toWords(link));
        see.setGraphic(new Swatch(given.code(), texts));
        see.setTooltip(new Tooltip(link.words()));
        Button take =
                Actions.icon(
                        Feather.X,
                        texts.of("testimony.beside.take", Map.of("name", name)),
                        () -> wishes.take(link, given));
        take.setFocusTraversable(false);
        HBox chip = new HBox(4, see, take);
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().add("beside-chip");
        return chip;
    }
}
