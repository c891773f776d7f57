package org.dalil.claim.ui.sum;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.total.Reckoning;
import org.dalil.claim.total.Totals;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.desk.paint.Viewport;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The sheet on which the numbers of claims are added up: the claims, and below them at once the
/// figure or every reason why there is none. Draws [SumModel] and forwards.
public final class SumSheet {
    private static final double WIDTH = 760;
    private static final double CLAIMS = 176;
    private static final double OUTCOME = 214;

    private final SumModel model;
    private final Desk desk;
    private final Texts texts;
    private final SumWords words;
    private final SuggestField<Claim> find;
    private final VBox lines = new VBox(2);
    private final Label left = new Label();
    private final CheckBox disjoint = new CheckBox();
    private final OutcomeBox outcome;
    private final Button keep;
    private final VBox sheet;

    public SumSheet(Totals totals, Desk desk) {
        this.desk = desk;
        texts = desk.texts();
        model = new SumModel(totals, desk);
        words = new SumWords(texts);
        find =
                new SuggestField<>(
                        desk,
                        texts.of("claim.sum.find"),
                        model::find,
                        one -> words.name(one.number()) + "  " + words.number(one),
                        model::add,
                        null);
        find.field().setId("sum-find");
        outcome = new OutcomeBox(words, texts, this::takeOut);
        disjoint.setId("sum-disjoint");
        disjoint.setText(texts.of("claim.sum.disjoint"));
        disjoint.setOnAction(pressed -> model.disjoint(disjoint.isSelected()));
        left.setId("sum-left");
        left.getStyleClass().add("echo");
        left.setWrapText(true);
        keep = Actions.primary("sum-keep", texts.of("claim.sum.keep"), this::keep);
        keep.setDefaultButton(true);
        sheet = new VBox(head(), body(), foot());
        sheet.setId("sum-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        model.view().subscribe(this::show);
    }

    /// Opens it with these claims; those without a number are named and left out.
    public void open(List<UUID> claims) {
        find.field().clear();
        model.open(claims);
        desk.sheets().show(sheet, model::close);
    }

    private Node head() {
        return new SheetHead(texts.of("claim.sum.title"), texts.of("claim.sum.text"));
    }

    private Node body() {
        lines.setId("sum-claims");
        VBox body =
                new VBox(
                        find.field(),
                        scroll(lines, CLAIMS),
                        left,
                        disjoint,
                        scroll(outcome.root(), OUTCOME));
        body.getStyleClass().addAll("sheet-body", "sum-body");
        return body;
    }

    private static ScrollPane scroll(Region content, double height) {
        ScrollPane scroll = Viewport.direct(new ScrollPane(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(height);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(content.managedProperty());
        return scroll;
    }

    private Node foot() {
        HBox foot =
                new HBox(
                        Actions.button("sum-close", texts.of("desk.close"), desk.sheets()::close),
                        keep);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void show(SumModel.View view) {
        boolean keys = Focus.isWithin(lines) || Focus.isWithin(outcome.root());
        lines.getChildren().setAll(view.claims().stream().map(this::line).toList());
        lines.setManaged(!view.claims().isEmpty());
        left.setText(
                view.left().isEmpty()
                        ? ""
                        : texts.of(
                                "claim.sum.left",
                                Map.of(
                                        "count",
                                        view.left().size(),
                                        "claims",
                                        view.left().stream()
                                                .map(one -> words.name(one.number()))
                                                .collect(Collectors.joining(", ")))));
        seen(left, !view.left().isEmpty());
        seen(disjoint, view.claims().size() > 1);
        disjoint.setSelected(view.disjoint());
        outcome.show(view.reckoning());
        keep.setDisable(!(view.reckoning() instanceof Reckoning.Found));
        if (keys) {
            Focus.give(find.field()); // what had them is drawn anew
        }
    }

    private static void seen(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private Node line(Claim claim) {
        Label number = new Label(words.name(claim.number()));
        number.getStyleClass().add("faint");
        number.setMinWidth(46);
        Label figure = new Label(words.number(claim));
        figure.getStyleClass().add("sum-figure");
        figure.setWrapText(true);
        Label statement = new Label(words.said(claim));
        statement.getStyleClass().add("faint");
        statement.setWrapText(true);
        VBox said = new VBox(1, figure, statement);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button take =
                Actions.icon(
                        Feather.X,
                        texts.of("claim.sum.take-out", Map.of("claim", number.getText())),
                        () -> takeOut(claim));
        take.setId("sum-remove-" + claim.number());
        HBox line = new HBox(8, number, said, take);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sum-line");
        return line;
    }

    private void takeOut(Claim claim) {
        model.remove(claim);
    }

    private void keep() {
        model.keep(made -> {
            desk.sheets().close();
            RecordRef ref = new RecordRef(RecordKind.CLAIM, made.id());
            desk.navigator().go(new Intent.ToNew(ref));
        });
    }
}
