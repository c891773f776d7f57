package org.dalil.testimony.ui.transcript;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.consent.ConsentTag;
import org.dalil.testimony.transcript.Layer;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.ui.transcript.row.ColumnPlan;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands above the words of a transcript: the way back, what it is of, what may be done with
/// it, how much of it was heard, and the names of its columns. Decides nothing.
final class TranscriptHead {
    /// Languages into which testimony of the region is translated most.
    private static final List<String> LANGUAGES = List.of("en", "ru", "uz", "kk", "ky", "tg");

    private final Texts texts;
    private final LanguageNames languages;
    private final ConsentTag consents;
    private final Wishes wishes;
    private final Label title = new Label();
    private final HBox tags = new HBox(8);
    private final Label facts = new Label();
    private final Pane names = new Pane();
    private final HBox tools = new HBox(8);
    private final VBox root;

    /// What is wanted from the head.
    interface Wishes {
        void leave();

        void open(Tier tier);

        void toggle(Tier tier);

        void listen();
    }

    TranscriptHead(Texts texts, Wishes wishes) {
        this.texts = texts;
        this.wishes = wishes;
        languages = new LanguageNames(texts.locale());
        consents = new ConsentTag(texts);
        title.getStyleClass().add("transcript-title");
        title.setId("transcript-title");
        title.setMinWidth(0);
        facts.getStyleClass().add("faint");
        facts.setId("transcript-facts");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        tags.setAlignment(Pos.CENTER_LEFT);
        tags.setMinWidth(Region.USE_PREF_SIZE);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = Actions.icon(Feather.ARROW_LEFT, texts.of("testimony.back"), wishes::leave);
        back.setId("transcript-back");
        HBox line = new HBox(10, back, title, tags, facts, space, tools);
        line.setAlignment(Pos.CENTER_LEFT);
        names.setMinHeight(22);
        root = new VBox(6, line, names);
        root.getStyleClass().add("transcript-head");
    }

    VBox root() {
        return root;
    }

    /// Buttons at the right of the head.
    void tools(Node... shown) {
        tools.getChildren().setAll(shown);
    }

    /// One more, at the left of them.
    void more(Node button) {
        tools.getChildren().addFirst(button);
    }

    void show(TranscriptView view, Columns columns) {
        title.setText(view.text().transcript().title());
        tags.getChildren()
                .setAll(
                        view.interview() == null
                                ? new Tag(texts.of("testimony.tag.transcript"), Tag.Tone.ACCENT)
                                : consents.of(view.consent()));
        String language = view.text().transcript().language();
        facts.setText(
                (language == null ? "" : languages.of(language) + " · ")
                        + texts.of(
                                "testimony.segments",
                                Map.of("count", view.text().segments().size()))
                        + " · "
                        + texts.of("testimony.heard", Map.of("percent", view.heardPercent())));
    }

    /// Writes the names of the columns above them.
    void columns(TranscriptView view, Columns columns, ColumnPlan plan) {
        names.getChildren().clear();
        for (int i = 0; i < columns.shown().size(); i++) {
            Tier tier = columns.shown().get(i);
            Label name = new Label(called(tier));
            name.getStyleClass().add(i == columns.active() ? "column-active" : "faint");
            name.relocate(plan.left(i) + 4, 2);
            names.getChildren().add(name);
        }
        Button more = Actions.icon(Feather.COLUMNS, texts.of("testimony.columns"), () -> {});
        more.setId("transcript-columns");
        more.setOnAction(
                press -> menu(view, columns).show(more, javafx.geometry.Side.BOTTOM, 0, 4));
        more.relocate(2, -3);
        names.getChildren().add(more);
    }

    private ContextMenu menu(TranscriptView view, Columns columns) {
        ContextMenu menu = new ContextMenu();
        List<Tier> all = columns.all(view.text());
        for (Tier one : all) {
            MenuItem item =
                    item(
                            (columns.isShown(one) ? "✓  " : "     ") + called(one),
                            () -> {
                                wishes.toggle(one);
                            });
            menu.getItems().add(item);
        }
        menu.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        offer(menu, all, Tier.CLEAN);
        offer(menu, all, Tier.INTERPRETER);
        for (String language : LANGUAGES) {
            if (!language.equals(view.text().transcript().language())) {
                offer(menu, all, Tier.translation(language));
            }
        }
        return menu;
    }

    private void offer(ContextMenu menu, List<Tier> all, Tier tier) {
        if (!all.contains(tier)) {
            String words = texts.of("testimony.tier.add", Map.of("tier", called(tier)));
            menu.getItems().add(item(words, () -> wishes.open(tier)));
        }
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(any -> action.run());
        return item;
    }

    /// What a tier is called.
    String called(Tier tier) {
        String key = tier.layer().toLowerCase(Locale.ROOT);
        String name =
                Layer.ofCode(tier.layer()).isPresent()
                        ? texts.of("testimony.tier." + key)
                        : tier.layer();
        @Nullable String language = tier.language();
        return language == null ? name : name + " · " + languages.of(language);
    }
}
