package org.dalil.people.ui.law.element;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.people.ui.law.element.ElementsView.Article;
import org.dalil.people.ui.law.fold.FoldPart;
import org.dalil.people.ui.law.fold.Redrawing;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Elements × evidence: one norm at a time, and for each of its elements the claims for and
/// against. Weighs nothing.
public final class ElementsBox implements FoldPart<ElementsView> {
    private static final String FIRST = "element-norm-";
    private final VBox root = new VBox(8);
    private final FlowPane norms = new FlowPane(6, 6);
    private final Label title = new Label();
    private final Label summary = new Label();
    private final VBox rows = new VBox(12);
    private final ElementsModel model;
    private final ElementCard card;
    private final Texts texts;
    private ElementsView shown = new ElementsView(List.of());
    private String chosen = "";

    public ElementsBox(MatterDoors doors, Desk desk) {
        texts = desk.texts();
        model = new ElementsModel(doors, desk);
        card = new ElementCard(model, desk, this::draw);
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        summary.getStyleClass().add("muted");
        summary.setId("element-summary");
        summary.setWrapText(true);
        root.getStyleClass().add("fold-body");
        root.setId("elements");
        root.getChildren().addAll(norms, new VBox(2, title, summary), rows);
    }

    @Override
    public ElementsView read(UUID who) throws ProblemException {
        return model.reader().read(who);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(UUID who, ElementsView now) {
        model.about(who);
        if (!card.isOf(who)) {
            card.about(who);
        }
        if (!now.equals(shown)) {
            shown = now;
            if (now.articles().stream().noneMatch(one -> one.code().equals(chosen))) {
                chosen = now.articles().isEmpty() ? "" : now.articles().getFirst().code();
            }
            draw();
        }
    }

    private void draw() {
        Redrawing.of(root, this::drawNow, FIRST + chosen);
    }

    private void drawNow() {
        norms.getChildren().setAll(shown.articles().stream().map(this::norm).toList());
        List<Node> drawn = new ArrayList<>();
        for (Article one : shown.articles()) {
            if (one.code().equals(chosen)) {
                title.setText(one.title());
                summary.setText(
                        texts.of(
                                "law.elements.summary",
                                Map.of(
                                        "met", one.supported(),
                                        "all", one.elements().size())));
                one.elements().forEach(element -> drawn.add(card.draw(element)));
            }
        }
        rows.getChildren().setAll(drawn);
    }

    private ToggleButton norm(Article one) {
        ToggleButton chip =
                new ToggleButton(
                        texts.of(
                                "law.elements.norm",
                                Map.of(
                                        "norm", named(one),
                                        "met", one.supported(),
                                        "all", one.elements().size())));
        chip.setId(FIRST + one.code());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(one.title());
        chip.setSelected(one.code().equals(chosen));
        chip.setOnAction(press -> {
            chosen = one.code();
            card.close();
            draw();
        });
        return chip;
    }

    private String named(Article one) {
        return switch (one.code()) {
            case "cat_3" -> texts.of("law.norm.cat-3");
            case "echr_3" -> texts.of("law.norm.echr-3");
            case "echr_5" -> texts.of("law.norm.echr-5");
            case "echr_13" -> texts.of("law.norm.echr-13");
            case "echr_34" -> texts.of("law.norm.echr-34");
            case "iccpr_7" -> texts.of("law.norm.iccpr-7");
            default -> one.title();
        };
    }
}
