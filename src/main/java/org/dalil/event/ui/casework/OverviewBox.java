package org.dalil.event.ui.casework;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.event.casework.Gathered;
import org.dalil.event.casework.Told;
import org.dalil.law.docket.Docket;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The five cards of a case’s overview, each with its count; pressing one opens its list in place.
final class OverviewBox {
    /// Longer lists tell how many more there are.
    private static final int MOST = 40;

    private final VBox root = new VBox(8);
    private final VBox list = new VBox(2);
    private final Map<Card, ToggleButton> buttons = new EnumMap<>(Card.class);
    private final ToggleGroup group = new ToggleGroup();
    private final CaseModel model;
    private final Desk desk;
    private final Texts texts;
    private final DueList due;
    private final Button seen;
    private CaseView.@Nullable Looked shown;

    /// What the overview tells of.
    private enum Card {
        FRESH,
        UNSOURCED,
        CONFLICTING,
        UNGRADED,
        DUE;

        String key() {
            return "casework.card." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param toTask leads to the line of a task
    OverviewBox(CaseModel model, Desk desk, Consumer<UUID> toTask) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.due = new DueList(model, texts, toTask);
        HBox cards = new HBox(8);
        for (Card card : Card.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("case-card-" + card.name().toLowerCase(Locale.ROOT));
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.getStyleClass().add("case-card");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setPrefWidth(1);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
            buttons.put(card, button);
            cards.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe(chosen -> draw());
        seen = Actions.button("case-seen", texts.of("casework.seen"), model::seen);
        list.setId("case-card-list");
        list.getStyleClass().add("case-list");
        root.getChildren().addAll(cards, list);
        show(null);
    }

    VBox root() {
        return root;
    }

    /// Closes what is open: another case is shown.
    void reset() {
        group.selectToggle(null);
    }

    /// Shows an overview, or that it is being read.
    void show(CaseView.@Nullable Looked now) {
        shown = now;
        buttons.forEach((card, button) -> label(card, button, now));
        draw();
    }

    /// Shows the last days of the law, or that they are being read.
    void reckoned(@Nullable Docket now) {
        due.reckoned(now);
        ToggleButton button = buttons.get(Card.DUE);
        if (button != null) {
            label(Card.DUE, button, shown);
        }
        if (open() == Card.DUE) {
            draw();
        }
    }

    private void label(Card card, ToggleButton button, CaseView.@Nullable Looked now) {
        String count = now == null ? "…" : count(card, now);
        Label number = new Label(count);
        number.getStyleClass().add("case-count");
        Label name = new Label(texts.of(card.key()));
        name.getStyleClass().add("case-name");
        VBox face = new VBox(number, name);
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        button.setAccessibleText(texts.of(card.key()) + ": " + count);
        button.getStyleClass().removeAll("amber", "red", "quiet");
        button.getStyleClass().add(now == null ? "quiet" : tone(card, now));
    }

    private String count(Card card, CaseView.Looked now) {
        if (card == Card.DUE) {
            return texts.number(due.count(now.overview().due()));
        }
        Told told = told(card, now);
        return texts.number(told.first().size()) + (told.more() ? "+" : "");
    }

    private String tone(Card card, CaseView.Looked now) {
        return switch (card) {
            case DUE -> due.tone(now.overview().due());
            case CONFLICTING -> told(card, now).isEmpty() ? "quiet" : "red";
            case UNSOURCED -> told(card, now).isEmpty() ? "quiet" : "amber";
            case FRESH, UNGRADED -> told(card, now).isEmpty() ? "quiet" : "plain";
        };
    }

    private static Told told(Card card, CaseView.Looked now) {
        return switch (card) {
            case FRESH -> now.overview().fresh();
            case UNSOURCED -> now.overview().unsourced();
            case CONFLICTING -> now.overview().conflicting();
            case UNGRADED -> now.overview().ungraded();
            case DUE -> new Told(List.of(), false);
        };
    }

    private @Nullable Card open() {
        return buttons.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void draw() {
        Card card = open();
        CaseView.Looked now = shown;
        boolean seenNow = card != null && now != null;
        list.setVisible(seenNow);
        list.setManaged(seenNow);
        list.getChildren().clear();
        if (card == null || now == null) {
            return;
        }
        list.getChildren().add(head(card, now));
        if (card == Card.DUE) {
            list.getChildren().addAll(due.lines(now.overview().due(), MOST));
            more(due.all(now.overview().due()) - MOST, false);
        } else {
            Told told = told(card, now);
            told.first().stream().limit(MOST).map(this::line).forEach(list.getChildren()::add);
            more(told.first().size() - MOST, told.more());
        }
    }

    private HBox head(Card card, CaseView.Looked now) {
        Label words = new Label(about(card, now));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(8, words);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("case-list-head");
        if (card == Card.FRESH && !told(card, now).isEmpty()) {
            head.getChildren().add(seen);
        }
        return head;
    }

    private String about(Card card, CaseView.Looked now) {
        Instant since = now.since();
        boolean none =
                card == Card.DUE ? due.all(now.overview().due()) == 0 : told(card, now).isEmpty();
        if (card == Card.FRESH && since != null) {
            return texts.of(
                    none ? "casework.fresh.none" : "casework.fresh.since",
                    Map.of("when", texts.dateTime(since, desk.zone())));
        }
        return texts.of(card.key() + (none ? ".none" : ".about"));
    }

    private void more(int hidden, boolean evenMore) {
        if (hidden > 0 || evenMore) {
            Label words =
                    new Label(texts.of("casework.more", Map.of("count", Math.max(1, hidden))));
            words.getStyleClass().addAll("faint", "alone");
            list.getChildren().add(words);
        }
    }

    private LinkLine line(Gathered one) {
        String kind = texts.of("casework.one." + one.ref().kind().code());
        String remark = one.remark().isEmpty() ? kind : one.remark();
        return new LinkLine(one.title(), remark, () -> model.go(one.ref()), null);
    }
}
