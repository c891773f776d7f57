package org.dalil.source.ui.facts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkList;
import org.dalil.desk.control.SuggestField;
import org.dalil.texts.LanguageNames;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The languages of a source, the main one first: found by name in any script, or by their tag.
final class LanguageBox {
    private static final int MOST = 8;
    private final Texts texts;
    private final Amending page;
    private final LanguageNames names;
    private final SuggestField<String> find;
    private final LinkList<String> list;

    LanguageBox(Desk desk, Drafts drafts, Amending page) {
        this.texts = desk.texts();
        this.page = page;
        this.names = new LanguageNames(texts.locale());
        find =
                new SuggestField<>(
                        desk,
                        texts.of("source.field.languages.prompt"),
                        typed -> names.find(typed, MOST),
                        names::of,
                        this::add,
                        null);
        find.field().setId("source-languages");
        list = new LinkList<>(this::line, drafts, find.field());
    }

    VBox root() {
        return list.root();
    }

    TextField field() {
        return find.field();
    }

    void show(String key, List<String> tags) {
        list.show(key, tags);
    }

    private void add(String tag) {
        page.change(
                source -> {
                    List<String> tags = new ArrayList<>(source.edition().languages());
                    tags.add(tag);
                    return source.edited(source.edition().inLanguages(tags));
                },
                () -> {});
    }

    private void remove(String tag) {
        page.change(
                source ->
                        source.edited(
                                source.edition()
                                        .inLanguages(
                                                source.edition().languages().stream()
                                                        .filter(one -> !one.equals(tag))
                                                        .toList())),
                () -> {});
    }

    private Node line(String tag) {
        String name = names.of(tag);
        Label label = new Label(name);
        Button away =
                Actions.icon(
                        Feather.X,
                        texts.of("source.languages.remove", Map.of("name", name)),
                        () -> remove(tag));
        away.setId("language-remove-" + tag);
        HBox line = new HBox(6, label, away);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 0, 0, 7));
        return line;
    }
}
