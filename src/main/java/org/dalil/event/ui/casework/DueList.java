package org.dalil.event.ui.casework;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.Tag;
import org.dalil.event.casework.CaseTask;
import org.dalil.law.Remark;
import org.dalil.law.docket.Docket;
import org.dalil.law.docket.LastDay;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What is due in a case: its tasks, and among them by their day the last days that the law sets,
/// each with its rule. What is late stands first, what is over by the law last. Keeps nothing.
final class DueList {
    /// A last day so near is pointed out.
    private static final int NEAR = 30;

    private final CaseModel model;
    private final Texts texts;
    private final Consumer<UUID> toTask;
    private @Nullable Docket docket;

    /// One line before it is drawn.
    ///
    /// @param rank late tasks 0, what has a day 1, tasks without one 2, last days that cannot be
    ///   told 3, those that are over 4
    private record Line(
            int rank, @Nullable LocalDate day, @Nullable CaseTask task, @Nullable LastDay last) {}

    /// @param toTask leads to the line of a task
    DueList(CaseModel model, Texts texts, Consumer<UUID> toTask) {
        this.model = model;
        this.texts = texts;
        this.toTask = toTask;
    }

    /// Takes the last days of the law; null while they are being read.
    void reckoned(@Nullable Docket now) {
        docket = now;
    }

    /// How much is not done and not over.
    int count(List<CaseTask> tasks) {
        return tasks.size() + (docket == null ? 0 : docket.open());
    }

    /// How much there is, what is over counted too.
    int all(List<CaseTask> tasks) {
        return tasks.size() + (docket == null ? 0 : docket.days().size() + docket.hidden());
    }

    /// Red when a task is late, amber when a last day is near.
    String tone(List<CaseTask> tasks) {
        LocalDate today = today();
        if (tasks.stream().anyMatch(one -> today != null && one.isOverdue(today))) {
            return "red";
        }
        Docket now = docket;
        if (now != null && now.days().stream().anyMatch(one -> isNear(one, today))) {
            return "amber";
        }
        return count(tasks) == 0 ? "quiet" : "plain";
    }

    /// The first lines.
    List<Node> lines(List<CaseTask> tasks, int most) {
        LocalDate today = today();
        List<Line> lines = new ArrayList<>();
        for (CaseTask one : tasks) {
            LocalDate day = one.lastDay();
            boolean late = today != null && one.isOverdue(today);
            lines.add(new Line(late ? 0 : day == null ? 2 : 1, day, one, null));
        }
        for (LastDay one : docket == null ? List.<LastDay>of() : docket.days()) {
            boolean passed = today != null && one.isPassed(today);
            int rank = passed ? 4 : one.safe() == null ? 3 : 1;
            lines.add(new Line(rank, passed ? null : one.safe(), null, one));
        }
        lines.sort(
                Comparator.comparingInt(Line::rank)
                        .thenComparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return lines.stream().limit(most).map(one -> drawn(one, today)).toList();
    }

    private Node drawn(Line line, @Nullable LocalDate today) {
        CaseTask task = line.task();
        LastDay last = line.last();
        if (task != null) {
            return new LinkLine(
                    task.words(),
                    TaskLine.tags(task, today, texts),
                    () -> toTask.accept(task.id()),
                    null);
        }
        return last == null ? new HBox() : drawn(last, today);
    }

    private VBox drawn(LastDay last, @Nullable LocalDate today) {
        HBox tag = new HBox(tag(last, today));
        tag.setAlignment(Pos.CENTER_LEFT);
        tag.setMinWidth(HBox.USE_PREF_SIZE);
        Map<String, Object> names = Map.of("title", last.title(), "who", last.whose());
        LinkLine line =
                new LinkLine(
                        last.whose().isEmpty() ? last.title() : texts.of("casework.law.of", names),
                        tag,
                        () -> model.go(last.claim()),
                        null);
        Label rule =
                new Label(
                        last.deadline().shown().stream()
                                .map((Remark one) -> one.in(texts))
                                .collect(Collectors.joining(" ")));
        rule.getStyleClass().add("faint");
        rule.setWrapText(true);
        rule.setMinHeight(Label.USE_PREF_SIZE);
        rule.setPadding(new Insets(0, 0, 4, 7));
        return new VBox(line, rule);
    }

    private Tag tag(LastDay last, @Nullable LocalDate today) {
        LocalDate safe = last.safe();
        if (safe == null) {
            return new Tag(texts.of("casework.law.unknown"), Tag.Tone.AMBER);
        }
        String day = texts.date(safe);
        if (today == null) {
            return new Tag(day, Tag.Tone.PLAIN);
        }
        long left = safe.toEpochDay() - today.toEpochDay();
        return left < 0
                ? new Tag(texts.of("casework.law.passed", Map.of("day", day)), Tag.Tone.PLAIN)
                : new Tag(
                        texts.of("casework.law.runs", Map.of("day", day, "left", left)),
                        isNear(last, today) ? Tag.Tone.AMBER : Tag.Tone.ACCENT);
    }

    private static boolean isNear(LastDay last, @Nullable LocalDate today) {
        LocalDate safe = last.safe();
        return today != null
                && safe != null
                && !safe.isBefore(today)
                && !safe.isAfter(today.plusDays(NEAR));
    }

    private @Nullable LocalDate today() {
        CaseView view = model.page().view().get();
        return view == null ? null : view.today();
    }
}
