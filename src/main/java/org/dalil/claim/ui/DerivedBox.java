package org.dalil.claim.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.claim.Claim;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.total.Input;
import org.dalil.claim.total.Reckoning;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityKind;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// What a derived claim was derived from: each input with what it says now, what became of it
/// since, and whether the figure would come out otherwise today.
final class DerivedBox {
    private final VBox root = new VBox(2);
    private final Desk desk;
    private final Texts texts;
    private final Consumer<List<UUID>> addUp;

    /// @param addUp adds these claims up again
    DerivedBox(Desk desk, Consumer<List<UUID>> addUp) {
        this.desk = desk;
        this.texts = desk.texts();
        this.addUp = addUp;
        root.setId("claim-derived");
    }

    VBox root() {
        return root;
    }

    void show(ClaimView view) {
        root.getChildren().setAll(view.inputs().stream().map(one -> line(one, view)).toList());
        List<Claim> now = now(view.inputs());
        String other = otherwise(view.claim(), now, view.inputs().size());
        if (other != null) {
            Label words = faint(other);
            words.setId("claim-derived-other");
            words.getStyleClass().add("bad");
            root.getChildren().add(words);
        }
        if (view.inputs().stream().anyMatch(Input::isOther)) {
            root.getChildren()
                    .add(
                            Actions.link(
                                    texts.of("claim.derived.again"),
                                    () -> addUp.accept(now.stream().map(Claim::id).toList())));
        }
    }

    /// What would be added up today: a correction stands for what it corrects.
    private static List<Claim> now(List<Input> inputs) {
        List<Claim> claims = new ArrayList<>();
        for (Input one : inputs) {
            Claim counts = one.instead() == null ? one.claim() : one.instead();
            boolean there = one.fate() != Input.Fate.REMOVED;
            if (there && counts != null && counts.quantity() != null) {
                claims.add(counts);
            }
        }
        return claims;
    }

    // Only what we computed can come out otherwise; what a person inferred is theirs to look at.
    private @Nullable String otherwise(Claim derived, List<Claim> now, int inputs) {
        Quantity figure = derived.quantity();
        if (figure == null || figure.kind() != QuantityKind.DERIVED || now.size() < inputs) {
            return null;
        }
        return switch (Reckoning.of(now, true)) {
            case Reckoning.Found(Quantity today, var from)
                    when !today.amount().equals(figure.amount()) ->
                    texts.of("claim.derived.otherwise", Map.of("quantity", today));
            case Reckoning.Found same -> null;
            case Reckoning.Refused refused -> texts.of("claim.derived.no-longer");
            case Reckoning.Nothing none -> null;
        };
    }

    /// What an allegation says never stands alone, not even when it was taken away and nobody is on
    /// record any more as saying it.
    private String words(Claim claim, ClaimView view) {
        String told = view.told(claim.id(), claim.statement(), texts);
        boolean bare = told.equals(claim.statement());
        return bare && claim.claimKind() == ClaimKind.ALLEGATION_AGAINST_VICTIM
                ? ClaimKind.words(claim.wording().kind(), texts)
                : told;
    }

    private Node line(Input input, ClaimView view) {
        Claim claim = input.claim();
        if (claim == null) {
            return faint(texts.of("claim.derived.absent"));
        }
        String name = name(claim) + "  " + words(claim, view);
        Quantity quantity = claim.quantity();
        boolean there = input.fate() != Input.Fate.REMOVED;
        HBox remark = new HBox(6);
        remark.setAlignment(Pos.CENTER_LEFT);
        if (quantity != null) {
            remark.getChildren().add(faint(texts.quantity(quantity)));
        }
        if (input.isOther()) {
            remark.getChildren()
                    .add(
                            new Tag(
                                    texts.of("claim.derived.fate." + input.fate().code()),
                                    there ? Tag.Tone.AMBER : Tag.Tone.RED));
        }
        Node named = there ? new LinkLine(name, "", () -> go(claim), null) : faint(name);
        VBox line = new VBox(named, remark);
        line.getChildren().addAll(since(input, view));
        return line;
    }

    private List<Node> since(Input input, ClaimView view) {
        List<Node> words = new ArrayList<>();
        String when =
                input.since() == null
                        ? ""
                        : texts.relativeTime(input.since(), desk.clock().now(), desk.zone());
        Claim before = input.before();
        Claim instead = input.instead();
        if (instead != null) {
            words.add(
                    new LinkLine(
                            texts.of("claim.derived.instead", Map.of("claim", name(instead))),
                            instead.quantity() == null ? "" : texts.quantity(instead.quantity()),
                            () -> go(instead),
                            null));
        } else if (before != null) {
            String said =
                    before.quantity() == null
                            ? words(before, view)
                            : texts.quantity(before.quantity());
            words.add(faint(texts.of("claim.derived.said", Map.of("words", said, "when", when))));
        } else if (input.fate() == Input.Fate.REMOVED) {
            words.add(faint(texts.of("claim.derived.removed", Map.of("when", when))));
        }
        return words;
    }

    private void go(Claim claim) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id())));
    }

    private String name(Claim claim) {
        return texts.of("claim.number", Map.of("number", claim.number()));
    }

    private static Label faint(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("echo", "derived-line");
        label.setWrapText(true);
        return label;
    }
}
