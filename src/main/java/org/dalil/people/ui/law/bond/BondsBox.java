package org.dalil.people.ui.law.bond;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.BondSpan;
import org.dalil.people.Agent;
import org.dalil.people.ui.law.bond.BondsView.OfState;
import org.dalil.people.ui.law.bond.BondsView.Row;
import org.dalil.people.ui.law.fold.DayField;
import org.dalil.people.ui.law.fold.FoldPart;
import org.dalil.people.ui.law.fold.Redrawing;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Which instruments bind a State, or the States that act on somebody, on a day that can be chosen;
/// people add to it and correct it. What nothing is known of is named too.
public final class BondsBox implements FoldPart<BondsView> {
    private final VBox root = new VBox(8);
    private final VBox rows = new VBox(8);
    private final DayField dayField;
    private final BondsModel model;
    private final BondEditor editor;
    private final BondCard card;
    private final Desk desk;
    private final Texts texts;
    private final Runnable again;
    private volatile LocalDate day;
    private BondsView shown;
    private UUID of = new UUID(0, 0);
    private @Nullable BondSpan correcting;

    /// @param again reads what is shown once more
    public BondsBox(MatterDoors doors, Drafts drafts, Desk desk, Runnable again) {
        this.desk = desk;
        this.texts = desk.texts();
        this.again = again;
        model = new BondsModel(doors, desk);
        editor = new BondEditor(model, drafts, desk, this::draw);
        card = new BondCard(model, this::correct, desk);
        day = desk.clock().now().atZone(desk.zone()).toLocalDate();
        shown = new BondsView(day, List.of());
        dayField = new DayField("bond-day", texts.of("law.day"), texts, this::on);
        root.setId("bonds");
        root.getStyleClass().add("fold-body");
        root.getChildren().addAll(dayField.root(), rows);
        draw();
    }

    private void on(LocalDate asked) {
        if (!asked.equals(day)) {
            day = asked;
            again.run();
        }
    }

    @Override
    public BondsView read(UUID who) throws ProblemException {
        return model.reader().read(who, day);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(UUID who, BondsView now) {
        dayField.show(now.day());
        boolean other = !who.equals(of);
        of = who;
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
        if (other && editor.state() != null) {
            editor.close();
        }
    }

    private void draw() {
        Redrawing.of(root, this::drawNow, "bond-day");
    }

    private void drawNow() {
        List<Node> drawn = new ArrayList<>();
        for (OfState one : shown.states()) {
            drawn.add(state(one));
            one.rows().forEach(row -> drawn.add(row(one, row)));
            drawn.add(foot(one));
        }
        if (drawn.isEmpty()) {
            drawn.add(BondCard.words(texts.of("law.bonds.none"), "muted"));
        }
        rows.getChildren().setAll(drawn);
    }

    /// A row, or what is put together for it, in its place.
    private Node row(OfState one, Row row) {
        return isOpen(one) && row.span().equals(correcting)
                ? editor.root()
                : card.draw(one.state(), row);
    }

    private boolean isOpen(OfState one) {
        Agent open = editor.state();
        return open != null && open.id().equals(one.state().id());
    }

    private Node state(OfState one) {
        if (one.state().id().equals(of)) {
            return new VBox();
        }
        return Actions.link(
                one.name(),
                () ->
                        desk.navigator()
                                .go(
                                        new Intent.ToRecord(
                                                new RecordRef(
                                                        RecordKind.AGENT, one.state().id()))));
    }

    private Node foot(OfState one) {
        VBox foot = new VBox(6);
        if (one.rows().isEmpty()) {
            foot.getChildren().add(BondCard.words(texts.of("law.bonds.empty"), "muted"));
        }
        if (!one.unknown().isEmpty()) {
            foot.getChildren()
                    .add(
                            BondCard.words(
                                    texts.of(
                                            "law.bonds.unknown",
                                            Map.of(
                                                    "instruments",
                                                    String.join(", ", one.unknown()))),
                                    "faint"));
        }
        boolean adding =
                isOpen(one) && one.rows().stream().noneMatch(row -> row.span().equals(correcting));
        if (adding) {
            foot.getChildren().add(editor.root());
        } else {
            Button add =
                    Actions.chip(
                            "bond-add-" + one.state().id(),
                            texts.of("law.bonds.add"),
                            () -> add(one));
            foot.getChildren().add(add);
        }
        return foot;
    }

    private void add(OfState one) {
        correcting = null;
        editor.open(one.state(), one.name(), null, null, true);
        opened();
    }

    private void correct(Agent state, Row row) {
        correcting = row.span();
        String name =
                shown.states().stream()
                        .filter(one -> one.state().id().equals(state.id()))
                        .map(OfState::name)
                        .findFirst()
                        .orElse("–");
        editor.open(state, name, model.toCorrect(state, row), row.passage(), row.own() == null);
        opened();
    }

    private void opened() {
        draw();
        editor.focus();
    }
}
