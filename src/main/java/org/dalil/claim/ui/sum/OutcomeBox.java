package org.dalil.claim.ui.sum;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.total.Reckoning;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.quantity.Counted;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What comes of adding up: the figure with what it counts, or every reason why there is none, each
/// with a way to take a claim out. Decides nothing.
final class OutcomeBox {
    private static final double FACT = 120;
    private final VBox root = new VBox(6);
    private final SumWords words;
    private final Texts texts;
    private final Consumer<Claim> takeOut;

    OutcomeBox(SumWords words, Texts texts, Consumer<Claim> takeOut) {
        this.words = words;
        this.texts = texts;
        this.takeOut = takeOut;
        root.setId("sum-outcome");
        root.getStyleClass().add("sum-outcome");
    }

    VBox root() {
        return root;
    }

    void show(Reckoning reckoning) {
        root.getStyleClass().removeAll("found", "refused");
        root.getChildren()
                .setAll(
                        switch (reckoning) {
                            case Reckoning.Nothing none ->
                                    List.of(wrapped(texts.of("claim.sum.none"), "muted"));
                            case Reckoning.Found found -> found(found);
                            case Reckoning.Refused(var objections) -> refused(objections);
                        });
    }

    private List<Node> found(Reckoning.Found found) {
        root.getStyleClass().add("found");
        Quantity derived = found.derived();
        Counted counted = derived.counted();
        Label figure = wrapped(words.figure(derived), "sum-result");
        figure.setId("sum-result");
        Stream<Node> share =
                texts.share(derived).<Node>map(one -> new Tag(one, Tag.Tone.ACCENT)).stream();
        Stream<Node> facts =
                Stream.of(
                        fact("direction", words.direction(counted.direction())),
                        fact("population", counted.population()),
                        fact(
                                "period",
                                counted.period() == null ? null : texts.date(counted.period())));
        Stream<Node> reading =
                derived.amount().boundIsInterpretation()
                        ? Stream.of(wrapped(texts.of("claim.sum.reading"), "faint"))
                        : Stream.empty();
        return Stream.of(Stream.<Node>of(figure), share, facts, reading)
                .flatMap(one -> one)
                .toList();
    }

    private Node fact(String key, @Nullable String said) {
        Label value = wrapped(words.said(said), said == null ? "faint" : "sum-fact");
        Label name = new Label(texts.of("claim.sum.fact." + key));
        name.getStyleClass().add("faint");
        name.setMinWidth(FACT);
        HBox.setHgrow(value, Priority.ALWAYS);
        return new HBox(8, name, value);
    }

    private List<Node> refused(List<Reckoning.Objection> objections) {
        boolean few = objections.getFirst().claims().isEmpty();
        if (few) {
            return List.of(wrapped(words.objection(objections.getFirst()), "muted"));
        }
        root.getStyleClass().add("refused");
        Label title =
                wrapped(
                        texts.of("claim.sum.refused", Map.of("count", objections.size())),
                        "section-heading");
        title.setId("sum-refused");
        return Stream.concat(Stream.of(title), objections.stream().map(this::objection)).toList();
    }

    private Node objection(Reckoning.Objection objection) {
        Label why = wrapped(words.objection(objection), "sum-why");
        FlowPane ways = new FlowPane(10, 2);
        for (Claim claim : objection.claims()) {
            ways.getChildren()
                    .add(
                            Actions.link(
                                    texts.of(
                                            "claim.sum.take-out",
                                            Map.of("claim", words.name(claim.number()))),
                                    () -> takeOut.accept(claim)));
        }
        return new VBox(1, why, ways);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
