package org.dalil.people.ui.law;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.people.ui.law.fold.DayField;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The legal position of somebody on any day: one sentence, then what is promised by whom, what
/// does not fit, what a request for interim measures lacks, and what is due. Says what claims say.
public final class PositionBox {
    private static final int SHOWN = 6;
    private final VBox root = new VBox(6);
    private final DayField day;
    private final Label headline = new Label();
    private final VBox below = new VBox(8);
    private final Desk desk;
    private final Texts texts;

    /// @param wanted hears the day on which the position is asked for
    public PositionBox(Desk desk, Consumer<LocalDate> wanted) {
        this.desk = desk;
        this.texts = desk.texts();
        day =
                new DayField("position-day", texts.of("people.position.title"), texts, wanted)
                        .asHeading();
        headline.setId("position-headline");
        headline.getStyleClass().add("position-headline");
        headline.setWrapText(true);
        headline.setMinHeight(Label.USE_PREF_SIZE);
        root.setId("position");
        root.getStyleClass().add("position-card");
        root.getChildren().addAll(day.root(), headline, below);
    }

    /// What to place.
    public Node root() {
        return root;
    }

    /// Shows a position.
    public void show(PositionView now) {
        day.show(now.day());
        headline.setText(now.headline());
        headline.setVisible(!now.nothing());
        headline.setManaged(!now.nothing());
        below.getChildren().clear();
        lines("people.position.promises", now.promises(), null);
        lines("people.position.doubts", now.doubts(), Tag.Tone.AMBER);
        missing(now.missing());
        due(now.due());
        root.setVisible(!now.nothing());
        root.setManaged(!now.nothing());
    }

    private void lines(String titleKey, List<String> words, Tag.@Nullable Tone tone) {
        if (words.isEmpty()) {
            return;
        }
        VBox box = section(titleKey, Map.of("count", words.size()));
        for (String line : words) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            if (tone == null) {
                box.getChildren().add(label);
            } else {
                HBox row = new HBox(6, new Tag("!", tone), label);
                row.setAlignment(Pos.TOP_LEFT);
                box.getChildren().add(row);
            }
        }
    }

    private void missing(List<PositionView.Missing> missing) {
        if (missing.isEmpty()) {
            return;
        }
        VBox box = section("people.position.missing", Map.of("count", missing.size()));
        for (PositionView.Missing one : missing) {
            var at = one.at();
            Node line =
                    at == null
                            ? plain("– " + one.words())
                            : Actions.link(
                                    one.words(),
                                    () -> desk.navigator().go(new Intent.ToRecord(at)));
            box.getChildren().add(line);
        }
    }

    private void due(List<PositionView.Due> due) {
        List<PositionView.Due> open = due.stream().filter(one -> !one.passed()).toList();
        long passed = due.size() - open.size();
        if (due.isEmpty()) {
            return;
        }
        VBox box = section("people.position.due", Map.of("count", due.size()));
        for (PositionView.Due one : open.stream().limit(SHOWN).toList()) {
            Node date =
                    Actions.link(
                            one.date(),
                            () -> desk.navigator().go(new Intent.ToRecord(one.claim())));
            box.getChildren().add(new VBox(date, faint(one.rule())));
        }
        if (passed > 0) {
            box.getChildren()
                    .add(faint(texts.of("people.position.passed", Map.of("count", passed))));
        }
    }

    private VBox section(String titleKey, Map<String, Object> args) {
        Label title = new Label(texts.of(titleKey, args));
        title.getStyleClass().add("faint");
        VBox box = new VBox(3, title);
        below.getChildren().add(box);
        return box;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label faint(String words) {
        Label label = plain(words);
        label.getStyleClass().add("faint");
        return label;
    }
}
