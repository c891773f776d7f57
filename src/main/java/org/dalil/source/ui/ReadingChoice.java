package org.dalil.source.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

import org.dalil.desk.Desk;
import org.dalil.source.TextVersion;
import org.dalil.source.ui.SourcePage.Reading;
import org.dalil.texts.Texts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Says what read the words that are shown, and when. Where an original was read more than once, or
/// a source has several originals, it is a menu of them; passages stay with the text they were
/// marked in.
final class ReadingChoice {
    private final Texts texts;
    private final Desk desk;
    private final Consumer<Reading> chosen;
    private final Label only = new Label();
    private final MenuButton menu = new MenuButton();
    private final StackPane root = new StackPane(only, menu);

    ReadingChoice(Desk desk, Consumer<Reading> chosen) {
        this.desk = desk;
        this.texts = desk.texts();
        this.chosen = chosen;
        only.setId("text-engine");
        only.getStyleClass().add("faint");
        menu.setId("readings");
        menu.setMnemonicParsing(false); // names of files may hold underlines
        menu.getStyleClass().add("chip");
        menu.setAccessibleText(texts.of("source.readings"));
        root.setMinWidth(0);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    /// What to place.
    StackPane root() {
        return root;
    }

    /// Shows which of its readings a page shows.
    void show(SourcePage page) {
        Reading shown = page.shown();
        boolean several = page.readings().size() > 1;
        see(several, shown != null);
        if (shown == null) {
            return;
        }
        TextVersion text = shown.text();
        String remarks = text == null ? null : text.note();
        Tooltip tooltip = text == null ? null : new Tooltip(exactly(text));
        if (!several) {
            String by = engine(shown);
            only.setText(remarks == null ? by : by + " · " + remarks.replace("\n", " "));
            only.setTooltip(tooltip);
            return;
        }
        menu.setText(
                texts.of(
                        "source.readings.at",
                        Map.of(
                                "at", page.readings().indexOf(shown) + 1,
                                "count", page.readings().size(),
                                "engine", engine(shown))));
        menu.setTooltip(tooltip);
        ToggleGroup group = new ToggleGroup();
        menu.getItems()
                .setAll(
                        page.readings().stream()
                                .map(one -> item(one, one.equals(shown), group))
                                .toList());
    }

    private void see(boolean several, boolean any) {
        only.setVisible(any && !several);
        only.setManaged(any && !several);
        menu.setVisible(any && several);
        menu.setManaged(any && several);
    }

    private RadioMenuItem item(Reading reading, boolean selected, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(words(reading));
        item.setMnemonicParsing(false);
        item.setId("reading-" + reading.id());
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(action -> chosen.accept(reading));
        return item;
    }

    /// What made a reading, when, of which original, and how much is marked in it.
    private String words(Reading reading) {
        Map<String, Object> args = new HashMap<>();
        args.put("engine", engine(reading));
        args.put("when", reading.made() == null ? "" : texts.dateTime(reading.made(), desk.zone()));
        args.put("name", reading.item().originalName());
        args.put("count", reading.passages());
        return texts.of("source.readings.one", args);
    }

    private String engine(Reading reading) {
        TextVersion text = reading.text();
        return text == null ? texts.of("source.text.unread") : plainly(text.engine());
    }

    /// How the words were read, for people: `plain/utf-8` is a text file in UTF-8.
    private String plainly(String engine) {
        String encoding = engine.substring(engine.indexOf('/') + 1);
        String reader = engine.split("[ /]", 2)[0];
        return switch (reader) {
            case "plain" ->
                    texts.of(
                            "source.text.by.plain",
                            Map.of("encoding", encoding.toUpperCase(Locale.ROOT)));
            case "jsoup", "pdfbox", "poi" -> texts.of("source.text.by." + reader);
            default -> texts.of("source.text.by.other");
        };
    }

    /// For whoever must say by what exactly the words were read, with its remarks.
    private String exactly(TextVersion text) {
        String exact = texts.of("source.text.engine", Map.of("engine", text.engine()));
        return text.note() == null ? exact : exact + "\n" + text.note();
    }
}
