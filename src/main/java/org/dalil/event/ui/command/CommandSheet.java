package org.dalil.event.ui.command;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.RecordNames;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.desk.paint.Viewport;
import org.dalil.event.command.Command;
import org.dalil.event.command.Commands;
import org.dalil.event.command.Cover;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/// The sheet with the chains of command of an event’s acts: for each alleged perpetrator the
/// offices then and whoever stood above, each with the claim it rests on. Reads when it is opened.
public final class CommandSheet {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 520;
    private static final double INDENT = 26;

    private final Commands commands;
    private final MatterDoors doors;
    private final Desk desk;
    private final Texts texts;
    private final VBox lines = new VBox(4);
    private Map<UUID, String> names = Map.of();

    /// What was read: the chains, and what everybody in them is called.
    private record Read(List<Commands.OfAct> all, Map<UUID, String> names) {}

    public CommandSheet(MatterDoors doors, Desk desk) {
        this.doors = doors;
        this.desk = desk;
        this.texts = desk.texts();
        this.commands = new Commands(doors.holdings(), doors.facts());
    }

    /// Opens it for the acts of an event.
    public void open(UUID event) {
        lines.setId("command-lines");
        lines.getChildren().setAll(muted(texts.of("event.command.reading")));
        ScrollPane scroll = Viewport.direct(new ScrollPane(lines));
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox body = new VBox(scroll);
        body.getStyleClass().add("sheet-body");
        HBox foot =
                new HBox(
                        Actions.button(
                                "command-close", texts.of("desk.close"), desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        VBox sheet =
                new VBox(
                        new SheetHead(
                                texts.of("event.command.title"), texts.of("event.command.text")),
                        body,
                        foot);
        sheet.setId("command-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        desk.sheets().show(sheet, () -> desk.jobs().cancel(this));
        Callable<Read> work = () -> read(event);
        desk.jobs().latest(this, "command.read", work, this::show, desk.problems());
    }

    private Read read(UUID event) throws ProblemException {
        List<Commands.OfAct> all = commands.of(event);
        Map<UUID, String> called = new HashMap<>();
        RecordNames records = new RecordNames(doors.holdings(), doors.agents().naming());
        for (Commands.OfAct one : all) {
            name(called, records, one.command().accused());
            name(called, records, RecordKind.ACT, one.deed().id());
            for (Command.Step step : one.command().steps()) {
                UUID body = step.body();
                if (body != null) {
                    name(called, records, body);
                }
                for (Command.Holder holder : step.holders()) {
                    name(called, records, holder.person());
                }
            }
        }
        return new Read(all, called);
    }

    private static void name(Map<UUID, String> called, RecordNames records, UUID agent)
            throws ProblemException {
        name(called, records, RecordKind.AGENT, agent);
    }

    private static void name(
            Map<UUID, String> called, RecordNames records, RecordKind kind, UUID id)
            throws ProblemException {
        if (!called.containsKey(id)) {
            called.put(id, records.of(new RecordRef(kind, id)).orElse("–"));
        }
    }

    private void show(Read read) {
        names = read.names();
        lines.getChildren().clear();
        if (read.all().isEmpty()) {
            lines.getChildren()
                    .add(
                            new EmptyState(
                                    Feather.GIT_MERGE,
                                    texts.of("event.command.none"),
                                    texts.of("event.command.none.text")));
        }
        read.all().forEach(this::show);
    }

    private void show(Commands.OfAct one) {
        Command command = one.command();
        Label act =
                new Label(
                        texts.of(
                                "event.command.act",
                                Map.of(
                                        "act", name(one.deed().id()),
                                        "when", date(one.when()))));
        act.getStyleClass().add("section-heading");
        act.setPadding(new Insets(8, 0, 0, 0));
        lines.getChildren().add(act);
        lines.getChildren()
                .add(
                        line(
                                0,
                                link(command.accused()),
                                new Tag(texts.of("event.command.accused"), Tag.Tone.AMBER)));
        if (command.steps().isEmpty()) {
            lines.getChildren().add(line(1, muted(texts.of("event.command.unknown"))));
        }
        command.steps().forEach(this::show);
    }

    private void show(Command.Step step) {
        UUID body = step.body();
        Relation above = step.above();
        List<Node> head = new ArrayList<>();
        if (above != null) {
            head.add(muted(texts.of("event.command.above")));
        }
        if (body != null) {
            head.add(link(body));
        }
        if (above != null) {
            head.add(rests(above.claim()));
        }
        if (step.circle()) {
            Label round = new Label(texts.of("event.command.circle"));
            round.getStyleClass().add("link-flag");
            head.add(round);
        }
        if (!head.isEmpty()) {
            lines.getChildren().add(line(step.height() + 1, head.toArray(Node[]::new)));
        }
        for (Command.Holder holder : step.holders()) {
            lines.getChildren().add(line(step.height() + 2, holder(holder)));
        }
        if (step.holders().isEmpty() && !step.circle()) {
            lines.getChildren()
                    .add(line(step.height() + 2, muted(texts.of("event.command.nobody"))));
        }
    }

    private Node[] holder(Command.Holder holder) {
        Position position = holder.position();
        Cover cover = holder.cover();
        Tag.Tone tone =
                switch (cover) {
                    case CERTAIN -> Tag.Tone.GREEN;
                    case POSSIBLE -> Tag.Tone.PLAIN;
                    case NOT -> Tag.Tone.RED;
                };
        List<Node> nodes = new ArrayList<>(List.of(link(holder.person())));
        nodes.add(muted(position.title()));
        nodes.add(muted(span(position)));
        nodes.add(new Tag(texts.of("event.command.cover." + cover.code()), tone));
        nodes.add(rests(position.claim()));
        return nodes.toArray(Node[]::new);
    }

    private String span(Position position) {
        if (position.from() == null && position.to() == null) {
            return texts.of("event.undated");
        }
        String from = position.from() == null ? "?" : texts.date(position.from());
        String to = position.to() == null ? "?" : texts.date(position.to());
        return from + " – " + to;
    }

    private String date(@Nullable DateValue when) {
        return when == null ? texts.of("event.undated") : texts.date(when);
    }

    private String name(UUID one) {
        return names.getOrDefault(one, "–");
    }

    private Button link(UUID agent) {
        return Actions.link(name(agent), () -> go(RecordKind.AGENT, agent));
    }

    private Node rests(@Nullable UUID claim) {
        return claim == null
                ? new Tag(texts.of("matter.unsourced"), Tag.Tone.AMBER)
                : Actions.link(texts.of("event.command.claim"), () -> go(RecordKind.CLAIM, claim));
    }

    private void go(RecordKind kind, UUID id) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(new RecordRef(kind, id)));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FlowPane line(int indent, Node... nodes) {
        FlowPane line = new FlowPane(8, 2, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(2, 0, 2, indent * INDENT));
        return line;
    }
}
