package org.dalil.event.ui.casework;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.event.casework.CaseContents;
import org.dalil.event.casework.Gathered;
import org.dalil.texts.Texts;

import java.util.List;
import java.util.Map;

/// What a case gathers, by kind, and above it the field that finds more as one types.
final class ContentsBox {
    private final VBox root = new VBox(2);
    private final VBox lines = new VBox(2);
    private final SuggestField<Gathered> add;
    private final Unfinished words;
    private final Button more;
    private final CaseModel model;
    private final Texts texts;
    private List<CaseContents.Group> shown = List.of();

    ContentsBox(CaseModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        add =
                new SuggestField<>(
                        desk,
                        texts.of("casework.gather.prompt"),
                        model::find,
                        one ->
                                texts.of(
                                        "casework.gather.line",
                                        Map.of(
                                                "kind",
                                                texts.of("casework.one." + one.ref().kind().code()),
                                                "title",
                                                one.title())),
                        one -> model.gather(one.ref()),
                        null);
        add.field().setId("case-gather");
        words = new Unfinished(add.field(), drafts);
        more = Actions.button("case-more", texts.of("casework.tell-more"), model::tellMore);
        root.getChildren().addAll(add.field(), lines);
    }

    VBox root() {
        return root;
    }

    void show(String draftKey, List<CaseContents.Group> now) {
        words.show(draftKey);
        if (now.equals(shown) && !lines.getChildren().isEmpty()) {
            return;
        }
        shown = List.copyOf(now);
        boolean keys = Focus.isWithin(lines);
        lines.getChildren().clear();
        if (now.isEmpty()) {
            lines.getChildren().add(faint(texts.of("casework.gathered.none")));
        }
        boolean hidden = false;
        for (CaseContents.Group group : now) {
            lines.getChildren().add(heading(group));
            group.first().forEach(one -> lines.getChildren().add(line(one)));
            hidden |= group.count() > group.first().size();
        }
        if (hidden) {
            lines.getChildren().add(more);
        }
        if (keys && !Focus.isWithin(lines)) {
            Focus.give(add.field());
        }
    }

    private Node heading(CaseContents.Group group) {
        Label label =
                new Label(
                        texts.of(
                                "casework.group",
                                Map.of(
                                        "kind",
                                        texts.of("casework.kind." + group.kind().code()),
                                        "count",
                                        texts.number(group.count()))));
        label.getStyleClass().addAll("section-heading", "case-group");
        return label;
    }

    private static Label faint(String said) {
        Label label = new Label(said);
        label.getStyleClass().addAll("faint", "alone");
        return label;
    }

    private LinkLine line(Gathered one) {
        return new LinkLine(
                one.title(),
                one.remark(),
                () -> model.go(one.ref()),
                new LinkLine.Removal(
                        texts.of("casework.let-go", Map.of("title", one.title())),
                        () -> model.letGo(one.ref())));
    }
}
