package org.dalil.claim.ui;

import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.dalil.claim.ClaimRow;
import org.dalil.claim.Ground;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.content.Stance;
import org.dalil.claim.ui.words.PassageWords;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.testimony.interview.ToldConsents;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One card of the inspector: exact words with a little of what stands around them, then where they
/// stand. Sign, edge and order say whether they support or contradict.
final class WhyCard extends VBox {
    private static final int LONGEST = 420;
    private static final int NAMED = 2;
    // A blank at which no line breaks: the dots never stand alone.
    private static final String GOES_ON = "\u00a0…";

    /// @param of what is inspected, of which the card need not speak: a source’s title, or a
    ///   claim’s number
    WhyCard(Ground ground, RecordKind of, Texts texts, Runnable go) {
        this(List.of(ground), of, texts, go);
    }

    /// A card for words on which several claims rest.
    ///
    /// @param claims what each of them rests on: the same words, in the same way
    WhyCard(List<Ground> claims, RecordKind of, Texts texts, Runnable go) {
        this(go);
        Ground ground = claims.getFirst();
        getStyleClass().add(ground.stance().code());
        Locator place = ground.locator();
        Text sign = new Text(sign(ground.stance()) + "  ");
        sign.getStyleClass().add("sign");
        TextFlow words =
                new TextFlow(
                        sign,
                        around(before(oneLine(place.prefix()), isCut(place.prefix()))),
                        quote(Excerpt.of(oneLine(place.quote()), LONGEST)),
                        around(after(oneLine(place.suffix()), isCut(place.suffix()))));
        Integer page = place.page();
        String pinpoint = page == null ? "" : texts.of("claim.why.page", Map.of("page", page));
        String number = of == RecordKind.CLAIM ? "" : numbers(claims, texts);
        getChildren()
                .addAll(
                        words,
                        of == RecordKind.SOURCE
                                ? foot(number, pinpoint)
                                : foot(ground.sourceTitle(), (pinpoint + "  " + number).strip()));
        String told = carry(ground.allegation(), texts) + tell(ground, texts);
        setAccessibleText(
                texts.of("claim.stance." + ground.stance().code())
                        + ": "
                        + place.quote()
                        + ", "
                        + ground.sourceTitle()
                        + told);
    }

    private static String numbers(List<Ground> claims, Texts texts) {
        String named =
                claims.stream()
                        .limit(NAMED)
                        .map(one -> texts.of("claim.number", Map.of("number", one.claimNumber())))
                        .collect(Collectors.joining(", "));
        return claims.size() > NAMED ? named + " +" + (claims.size() - NAMED) : named;
    }

    // Shorter context than is always kept means that the text begins or ends there.
    private static boolean isCut(String context) {
        return context.length() >= Locator.CONTEXT - 1;
    }

    /// What stands before the words: cut, it begins with a whole word where it has one.
    static String before(String context, boolean isCut) {
        int space = context.indexOf(' ');
        return isCut ? "… " + context.substring(space + 1) : context;
    }

    /// What stands after the words: cut, it ends with a whole word where it has one.
    static String after(String context, boolean isCut) {
        int space = context.lastIndexOf(' ');
        return isCut
                ? context.substring(0, space < 0 ? context.length() : space) + GOES_ON
                : context;
    }

    /// A card for a claim that stands against the one inspected.
    WhyCard(ClaimRow row, Texts texts, Runnable go) {
        this(go);
        getStyleClass().add(Stance.CONTRADICTS.code());
        Text sign = new Text("−  ");
        sign.getStyleClass().add("sign");
        getChildren()
                .addAll(
                        new TextFlow(sign, quote(Excerpt.of(row.statement(), LONGEST))),
                        foot(
                                texts.of("claim.number", Map.of("number", row.number())),
                                texts.of("claim.row.passages", Map.of("count", row.passages()))));
        setAccessibleText(row.statement() + carry(row.allegation(), texts));
    }

    /// Says on the card what the words never stand without; answers it for screen readers.
    private String carry(@Nullable Allegation allegation, Texts texts) {
        if (allegation == null) {
            return "";
        }
        Label told = new Label(allegation.words(texts));
        told.getStyleClass().addAll("row-below", "row-remark");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        getChildren().add(1, told);
        return ", " + told.getText();
    }

    /// Says on the card what else is known of the words; answers it for screen readers.
    private String tell(Ground ground, Texts texts) {
        String known = PassageWords.of(ground.telling(), texts);
        if (known.isEmpty()) {
            return "";
        }
        Label told = new Label(known);
        told.setId("why-telling");
        told.getStyleClass().add("row-below");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        getChildren().add(getChildren().size() - 1, told);
        return ", " + known;
    }

    /// Says what whoever told the words allows.
    ///
    /// @param told null where the words are no testimony
    WhyCard told(ToldConsents.@Nullable Told told, Texts texts) {
        if (told != null) {
            Tag tag = new ConsentTag(texts).of(told.allowed());
            getChildren().add(getChildren().size() - 1, new HBox(tag));
            setAccessibleText(getAccessibleText() + ", " + tag.getText());
        }
        return this;
    }

    /// Offers to say more of the words: a button, and F2 on the card.
    WhyCard telling(String words, Runnable open) {
        Button more = Actions.icon(Feather.MORE_HORIZONTAL, words, open);
        more.setId("why-words");
        more.setFocusTraversable(false); // F2 does the same
        more.setOnMouseClicked(Event::consume);
        ((HBox) getChildren().getLast()).getChildren().add(more);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.F2) {
                        press.consume();
                        open.run();
                    }
                });
        return this;
    }

    private WhyCard(Runnable go) {
        getStyleClass().add("why-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(click -> go.run());
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                go.run();
            }
        });
    }

    private static HBox foot(String left, String right) {
        Label from = new Label(left);
        from.getStyleClass().add("row-below");
        from.setMinWidth(0);
        from.setWrapText(true);
        from.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(from, Priority.ALWAYS);
        from.setMaxWidth(Double.MAX_VALUE);
        Label at = new Label(right);
        at.getStyleClass().add("row-below");
        at.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, from, at);
    }

    private static Text quote(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("quote-text");
        return text;
    }

    private static Text around(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("quote-around");
        return text;
    }

    private static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "+";
            case CONTRADICTS -> "−";
            case CONTEXT -> "·";
        };
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
