package org.dalil.packet.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.material.Material;
import org.dalil.packet.plan.Omission;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.PlannedClaim;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.plan.Withheld;
import org.dalil.packet.plan.Withholding;
import org.dalil.people.Agent;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.texts.Excerpt;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What would go, what stays and why, what is left out, and under which names. Shows and asks;
/// decides nothing.
final class PlanTabs {
    private static final int WORDS = 150;
    private final PacketModel model;
    private final Desk desk;
    private final Texts texts;
    private final ListView<Line> goes;
    private final ListView<Line> stays;
    private final ListView<Line> left;
    private final ListView<Line> people;
    private final TabPane root = new TabPane();

    /// One line of a list: what it says, a remark, and what can be done with it.
    private record Line(String head, String words, String remark, List<Node> deeds) {}

    PlanTabs(PacketModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        goes = list("goes");
        stays = list("stays");
        left = list("left");
        people = list("people");
        for (ListView<Line> one : List.of(goes, stays, left, people)) {
            Tab tab = new Tab("", one);
            tab.setClosable(false);
            tab.setId("tab-" + one.getId());
            root.getTabs().add(tab);
        }
        root.setId("packet-plan");
        root.setPrefHeight(400);
        model.prepared().subscribe(this::show);
    }

    /// What to place.
    Region root() {
        return root;
    }

    private ListView<Line> list(String name) {
        ListView<Line> list = new ListView<>();
        list.setId("packet-" + name);
        list.getStyleClass().add("packet-list");
        list.setAccessibleText(texts.of("packet.tab." + name, Map.of("count", 0)));
        Label none = new Label(texts.of("packet.none." + name));
        none.getStyleClass().add("faint");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Cell());
        return list;
    }

    private void show(@Nullable PreparedPacket prepared) {
        if (prepared == null) {
            return;
        }
        PacketPlan plan = prepared.plan();
        List<Line> going = new ArrayList<>();
        plan.claims().forEach(one -> going.add(goes(one, prepared)));
        goes.getItems().setAll(going);
        List<Line> staying = new ArrayList<>();
        plan.withheld().forEach(one -> staying.add(stays(one, prepared)));
        stays.getItems().setAll(staying);
        List<Line> out = new ArrayList<>();
        plan.omissions().forEach(one -> out.add(left(one, prepared)));
        left.getItems().setAll(out);
        List<Line> named = new ArrayList<>();
        plan.names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(texts.collator()::compare))
                .forEach(one -> named.add(person(one.getKey(), one.getValue(), prepared)));
        people.getItems().setAll(named);
        count("goes", 0, going.size());
        count("stays", 1, staying.size());
        count("left", 2, out.size());
        count("people", 3, named.size());
    }

    private void count(String name, int tab, int count) {
        root.getTabs().get(tab).setText(texts.of("packet.tab." + name, Map.of("count", count)));
    }

    private Line goes(PlannedClaim one, PreparedPacket prepared) {
        Claim claim = one.claim();
        Button out =
                Actions.link(texts.of("packet.leave-out"), () -> model.leave(claim.id(), true));
        List<Node> deeds = new ArrayList<>();
        if (!one.alongside()) {
            deeds.add(out);
        }
        String remark =
                one.alongside()
                        ? texts.of("packet.alongside")
                        : texts.of("packet.words", Map.of("count", one.words().size()));
        return new Line(
                number(claim.number()), shortened(prepared.statement(claim, texts)), remark, deeds);
    }

    private Line stays(Withheld one, PreparedPacket prepared) {
        List<Node> deeds = new ArrayList<>();
        deeds.add(Actions.link(texts.of("packet.open"), () -> go(target(one))));
        UUID consent = one.consent();
        if (one.why() == Withholding.CONDITIONS && consent != null) {
            deeds.add(Actions.link(texts.of("packet.accept"), () -> model.accept(consent)));
        }
        return new Line(
                texts.of("packet.what." + kind(one)),
                shortened(words(one, prepared)),
                texts.of("packet.why." + one.why().code().replace('_', '-')),
                deeds);
    }

    private static String kind(Withheld one) {
        return switch (one.what().kind()) {
            case CLAIM -> "claim";
            case PASSAGE -> "passage";
            default -> "original";
        };
    }

    private String words(Withheld one, PreparedPacket prepared) {
        Material material = prepared.material();
        UUID id = one.what().id();
        Claim claim = material.claims().get(id);
        if (claim != null) {
            return prepared.statement(claim, texts);
        }
        Passage passage = material.passages().get(id);
        if (passage != null) {
            return passage.locator().quote();
        }
        Source source = one.source() == null ? null : material.sources().get(one.source());
        return source == null ? "" : source.title();
    }

    // Where somebody can change it: the claim, or whoever decided, or the source.
    private static RecordRef target(Withheld one) {
        if (one.what().kind() == RecordKind.CLAIM) {
            return one.what();
        }
        UUID person = one.person();
        if (person != null) {
            return new RecordRef(RecordKind.AGENT, person);
        }
        UUID source = one.source();
        return source == null ? one.what() : new RecordRef(RecordKind.SOURCE, source);
    }

    private Line left(Omission one, PreparedPacket prepared) {
        Claim claim = prepared.material().claims().get(one.claim());
        String said = claim == null ? one.statement() : prepared.statement(claim, texts);
        List<Node> deeds = new ArrayList<>();
        deeds.add(
                Actions.link(
                        texts.of("packet.open"),
                        () -> go(new RecordRef(RecordKind.CLAIM, one.claim()))));
        if (model.wish().get().leftOut().contains(one.claim())) {
            deeds.add(
                    Actions.link(
                            texts.of("packet.put-back"), () -> model.leave(one.claim(), false)));
        }
        String kind = one.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new Line(
                number(one.number()), shortened(said), texts.of("packet.omission." + kind), deeds);
    }

    private Line person(UUID id, String name, PreparedPacket prepared) {
        Agent agent = prepared.material().agents().get(id);
        List<Node> deeds = new ArrayList<>();
        String remark = "";
        if (agent != null && agent.codeName() != null) {
            CheckBox own = new CheckBox(texts.of("packet.own-name"));
            own.setSelected(prepared.plan().wish().named().contains(id));
            own.setOnAction(press -> model.name(id, own.isSelected()));
            deeds.add(own);
            remark = texts.of("packet.stands-for", Map.of("name", agent.label()));
        } else if (prepared.plan().covered().contains(id)) {
            remark = texts.of("packet.not-named");
        }
        return new Line(name, "", remark, deeds);
    }

    private void go(RecordRef to) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(to));
    }

    private String number(long number) {
        return texts.of("claim.number", Map.of("number", number));
    }

    private static String shortened(String words) {
        return Excerpt.line(words, WORDS);
    }

    /// One line of a list.
    private static final class Cell extends ListCell<Line> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : draw(line));
        }

        private static Node draw(Line line) {
            Label head = new Label(line.head());
            head.getStyleClass().add("packet-head");
            head.setMinWidth(Region.USE_PREF_SIZE);
            Label remark = new Label(line.remark());
            remark.getStyleClass().add("row-below");
            remark.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox first = new HBox(8, head, remark, space);
            line.deeds().forEach(one -> first.getChildren().add(one));
            first.setAlignment(Pos.CENTER_LEFT);
            VBox box = new VBox(1, first);
            if (!line.words().isEmpty()) {
                Label words = new Label(line.words());
                words.setWrapText(true);
                words.setMinHeight(Region.USE_PREF_SIZE);
                box.getChildren().add(words);
            }
            return box;
        }
    }
}
