package org.dalil.event.ui.casework;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.said.DateField;
import org.dalil.event.casework.CaseTask;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// One task or question: the tick, its words, who does it, until when.
final class TaskLine implements Lines.Line<TaskLine.Shown> {
    private static final double NAME = 76;
    private static final int LONGEST_WHO = 16;

    private final VBox root = new VBox(2);
    private final UUID id;
    private final Texts texts;
    private final CheckBox done = new CheckBox();
    private final KeptText words;
    private final KeptText who;
    private final DateField due;
    private final VBox more = new VBox(2);
    private final StackPane tag = new StackPane();
    private boolean showing;

    /// A task on a day.
    record Shown(CaseTask task, LocalDate today) {}

    TaskLine(CaseModel model, Drafts drafts, Desk desk, UUID id) {
        this.id = id;
        this.texts = desk.texts();
        done.setId("case-task-done");
        done.selectedProperty()
                .subscribe((before, now) -> {
                    if (!showing) {
                        model.tick(id, now);
                    }
                });
        words =
                KeptText.lines(
                        drafts,
                        1,
                        (said, kept) ->
                                model.change(id, t -> said.isBlank() ? t : t.saying(said), kept));
        words.named("case-task-words", texts.of("casework.task.words"));
        who =
                KeptText.line(
                        drafts,
                        (said, kept) ->
                                model.change(
                                        id, t -> t.by(said.isBlank() ? null : said.strip()), kept));
        who.named("case-task-who", texts.of("casework.task.who"));
        who.control().setPromptText(texts.of("casework.task.who.prompt"));
        due =
                new DateField(
                        desk,
                        drafts,
                        "case-task-due",
                        texts.of("casework.task.due"),
                        (date, kept) -> model.change(id, t -> t.due(date), kept));
        more.getChildren()
                .addAll(
                        named("casework.task.due", due.root()),
                        named("casework.task.who", who.control()));
        root.getStyleClass().add("case-task");
        root.getChildren().addAll(line(model), more);
    }

    private HBox line(CaseModel model) {
        more.setPadding(new Insets(0, 0, 6, 30));
        more.setVisible(false);
        more.managedProperty().bind(more.visibleProperty());
        Button dates = Actions.icon(Feather.CALENDAR, texts.of("casework.task.more"), this::toggle);
        dates.setId("case-task-dates");
        Button remove = Actions.icon(Feather.X, texts.of("desk.remove"), () -> model.remove(id));
        for (Button button : new Button[] {dates, remove}) {
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        HBox.setHgrow(words.control(), Priority.ALWAYS);
        HBox line = new HBox(6, done, words.control(), tag, dates, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox named(String key, Region field) {
        Label name = new Label(texts.of(key));
        name.getStyleClass().add("faint");
        name.setMinWidth(NAME);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(8, name, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void toggle() {
        more.setVisible(!more.isVisible());
        if (more.isVisible()) {
            due.control().requestFocus();
        }
    }

    UUID id() {
        return id;
    }

    /// What takes the keys.
    Node first() {
        return words.control();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Shown now) {
        CaseTask task = now.task();
        String key = "case-task:" + id;
        showing = true;
        done.setSelected(task.done());
        showing = false;
        done.setAccessibleText(
                texts.of(
                        task.question() ? "casework.task.answered" : "casework.task.done",
                        Map.of("words", task.words())));
        words.show(key + ":words", task.words());
        who.show(key + ":who", task.who());
        due.show(key + ":due", task.due());
        root.getStyleClass().remove("done");
        if (task.done()) {
            root.getStyleClass().add("done");
        }
        tag.getChildren().setAll(tags(task, now.today(), texts));
    }

    /// Whether it is a question, who does it, until when, and whether that is over.
    static HBox tags(CaseTask task, @Nullable LocalDate today, Texts texts) {
        HBox tags = new HBox(4);
        tags.setAlignment(Pos.CENTER_LEFT);
        tags.setMinWidth(HBox.USE_PREF_SIZE);
        if (task.question()) {
            Tag asks = new Tag("?", Tag.Tone.ACCENT);
            asks.setAccessibleText(texts.of("casework.task.question"));
            tags.getChildren().add(asks);
        }
        String who = task.who();
        if (who != null) {
            tags.getChildren().add(new Tag(Excerpt.line(who, LONGEST_WHO), Tag.Tone.PLAIN));
        }
        if (task.due() != null) {
            tags.getChildren().add(until(task, texts.date(task.due()), today, texts));
        }
        return tags;
    }

    private static Tag until(CaseTask task, String day, @Nullable LocalDate today, Texts texts) {
        boolean late = today != null && task.isOverdue(today);
        boolean now = today != null && !task.done() && today.equals(task.lastDay());
        return new Tag(
                late ? texts.of("casework.task.late", Map.of("day", day)) : day,
                late ? Tag.Tone.RED : now ? Tag.Tone.AMBER : Tag.Tone.PLAIN);
    }
}
