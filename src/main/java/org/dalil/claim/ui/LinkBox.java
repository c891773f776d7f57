package org.dalil.claim.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.ClaimLink;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimRow;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.Arrays;
import java.util.Map;

/// How a claim stands to others: one line a link, in the words of the shown claim; the line below
/// adds another.
final class LinkBox {
    private static final double WIDTH = 190;
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final ClaimModel model;
    private final Desk desk;
    private ClaimLinkKind chosen = ClaimLinkKind.CONTRADICTS;

    LinkBox(ClaimModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        Texts texts = desk.texts();
        CodeChoice<ClaimLinkKind> kind =
                new CodeChoice<>(
                        texts.of("claim.field.link-kind"),
                        Arrays.asList(ClaimLinkKind.values()),
                        one -> texts.of("claim.link." + one.code()),
                        one -> chosen = one);
        kind.show(chosen);
        ComboBox<ClaimLinkKind> kinds = kind.control();
        kinds.setId("claim-link-kind");
        kinds.setMinWidth(WIDTH);
        kinds.setPrefWidth(WIDTH);
        SuggestField<ClaimRow> other =
                new SuggestField<>(
                        desk,
                        texts.of("claim.field.links.prompt"),
                        model::findOthers,
                        row -> number(row.number()) + "  " + row.statement(),
                        row -> model.link(row, chosen),
                        null);
        other.field().setId("claim-link");
        HBox.setHgrow(other.field(), Priority.ALWAYS);
        HBox add = new HBox(4, other.field(), kinds);
        add.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().addAll(lines, add);
    }

    VBox root() {
        return root;
    }

    void show(ClaimView view) {
        lines.getChildren().setAll(view.links().stream().map(this::line).toList());
    }

    private VBox line(ClaimView.Linked one) {
        Texts texts = desk.texts();
        ClaimLink link = one.link();
        String kind = "claim.link." + ClaimLinkKind.of(link.kind()).code();
        String stands = texts.of(one.fromOther() ? kind + ".back" : kind);
        String question = link.question();
        RecordRef other = new RecordRef(RecordKind.CLAIM, one.other().id());
        LinkLine line =
                new LinkLine(
                        number(one.other().number()) + "  " + one.other().statement(),
                        stands,
                        () -> desk.navigator().go(new Intent.ToRecord(other)),
                        new LinkLine.Removal(texts.of("desk.remove"), () -> model.unlink(one)));
        if (question == null || question.isBlank()) {
            return new VBox(line);
        }
        Label asks = new Label(question);
        asks.getStyleClass().addAll("faint", "field-line");
        asks.setWrapText(true);
        return new VBox(line, asks);
    }

    private String number(long number) {
        return desk.texts().of("claim.number", Map.of("number", number));
    }
}
