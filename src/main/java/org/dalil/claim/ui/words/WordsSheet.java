package org.dalil.claim.ui.words;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Claims;
import org.dalil.claim.Ground;
import org.dalil.claim.content.Stance;
import org.dalil.claim.support.Supports;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.source.Passage;
import org.dalil.source.content.Telling;
import org.dalil.source.words.Passages;
import org.dalil.texts.Excerpt;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;

/// The sheet about words that a claim rests on: how they stand to it, who speaks, in what language,
/// what they translate. The words themselves are only shown.
public final class WordsSheet {
    private static final double WIDTH = 640;
    private static final double CHOICE = 220;
    private static final int FITTING = 8;
    private static final int LONGEST = 420;
    private final WordsModel model;
    private final Desk desk;
    private final Texts texts;
    private final LanguageNames languages;
    private final SheetHead head;
    private final Label quote = new Label();
    private final Label fixed = new Label();
    private final CodeChoice<Stance> stance;
    private final KeptText speaker;
    private final KeptText note;
    private final OneLink language;
    private final OneLink original;
    private final Button take;
    private final VBox sheet;

    /// @param drafts what was typed and not kept
    public WordsSheet(Holdings holdings, Drafts drafts, Desk desk) {
        this.desk = desk;
        model =
                new WordsModel(
                        new Passages(holdings), new Supports(holdings), new Claims(holdings), desk);
        texts = desk.texts();
        languages = new LanguageNames(texts.locale());
        stance =
                new CodeChoice<>(
                                texts.of("claim.words.stance"),
                                Arrays.asList(Stance.values()),
                                one -> texts.of("claim.stance." + one.code()),
                                model::stand)
                        .named("words-stance", CHOICE);
        speaker = KeptText.line(drafts, keeping(Telling::by));
        speaker.named("words-speaker", texts.of("claim.words.speaker"));
        note = KeptText.lines(drafts, 2, keeping(Telling::noted));
        note.named("words-note", texts.of("claim.words.note"));
        language = new OneLink(languageField().field(), drafts);
        original = new OneLink(originalField().field(), drafts);
        take = Actions.button("words-take", texts.of("claim.words.take"), this::take);
        fixed.setId("words-fixed");
        head = new SheetHead(texts.of("claim.words.title"), "");
        sheet = new VBox(head, body(), foot());
        sheet.setId("words-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        model.view().subscribe(this::show);
    }

    /// Opens it about these words.
    public void open(Ground ground) {
        model.open(
                ground,
                () -> {
                    desk.sheets().show(sheet, model::close);
                    Focus.give(speaker.control());
                });
    }

    private KeptText.Keeping keeping(BiFunction<Telling, @Nullable String, Telling> how) {
        return (words, done) ->
                model.tell(
                        telling -> how.apply(telling, words.isBlank() ? null : words.strip()),
                        done);
    }

    private SuggestField<String> languageField() {
        SuggestField<String> find =
                new SuggestField<>(
                        desk,
                        texts.of("claim.words.language.prompt"),
                        typed -> languages.find(typed, FITTING),
                        languages::of,
                        tag -> model.tell(telling -> telling.in(tag), () -> {}),
                        null);
        find.field().setId("words-language");
        return find;
    }

    private SuggestField<Passage> originalField() {
        SuggestField<Passage> find =
                new SuggestField<>(
                        desk,
                        texts.of("claim.words.translation.prompt"),
                        model::translatable,
                        one -> quoted(Passages.shortened(one)),
                        one -> model.tell(telling -> telling.translating(one.id()), () -> {}),
                        null);
        find.field().setId("words-translation");
        return find;
    }

    private Node body() {
        quote.setId("words-quote");
        quote.getStyleClass().add("quote-text");
        quote.setWrapText(true);
        quote.setMinHeight(Region.USE_PREF_SIZE);
        HBox standing = new HBox(8, stance.control(), fixed);
        VBox body =
                new VBox(
                        quote,
                        new FieldRow(texts.of("claim.words.stance"), standing),
                        new FieldRow(texts.of("claim.words.speaker"), speaker.control()),
                        new FieldRow(texts.of("claim.words.language"), language.root()),
                        new FieldRow(texts.of("claim.words.translation"), original.root()),
                        new FieldRow(texts.of("claim.words.note"), note.control()));
        body.getStyleClass().addAll("sheet-body", "words-body");
        return body;
    }

    private Node foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        take,
                        space,
                        Actions.primary(
                                "words-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void take() {
        model.take(desk.sheets()::close);
    }

    private void show(WordsModel.@Nullable View view) {
        if (view == null) {
            return;
        }
        Telling telling = view.passage().telling();
        String key = "passage:" + view.passage().id() + ":";
        boolean isSealed = view.claim().isSealed();
        Stance stands = Stance.of(view.support().stance());
        head.say(texts.of("claim.words.title"), view.sourceTitle());
        quote.setText(quoted(Excerpt.of(view.passage().locator().quote(), LONGEST)));
        stance.show(stands);
        only(stance.control(), !isSealed);
        fixed.setText(texts.of("claim.stance." + stands.code()));
        only(fixed, isSealed);
        only(take, !isSealed);
        speaker.show(key + "speaker", telling.speaker());
        note.show(key + "note", telling.note());
        showLanguage(key + "language", telling.language());
        original.show(key + "translation", original(view.translated()));
    }

    private static void only(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }

    private String quoted(String words) {
        return texts.of("claim.words.quoted", Map.of("words", words));
    }

    private void showLanguage(String key, @Nullable String tag) {
        if (tag == null) {
            language.show(key, null);
            return;
        }
        String name = languages.of(tag);
        Button away =
                Actions.icon(
                        Feather.X,
                        texts.of("source.languages.remove", Map.of("name", name)),
                        () -> model.tell(telling -> telling.in(null), () -> {}));
        away.setId("words-language-remove");
        HBox line = new HBox(6, new Label(name), away);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, 7));
        language.show(key, line, away);
    }

    private @Nullable LinkLine original(@Nullable Passage passage) {
        if (passage == null) {
            return null;
        }
        Intent words =
                new Intent.ToWords(
                        passage.source(),
                        passage.textVersion(),
                        passage.locator().start(),
                        passage.locator().end());
        return new LinkLine(
                quoted(Passages.shortened(passage)),
                "",
                () -> {
                    desk.sheets().close();
                    desk.navigator().go(words);
                },
                new LinkLine.Removal(
                        texts.of("desk.remove"),
                        () -> model.tell(telling -> telling.translating(null), () -> {})));
    }
}
