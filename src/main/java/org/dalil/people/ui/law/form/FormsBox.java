package org.dalil.people.ui.law.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.people.ui.law.fold.DayField;
import org.dalil.people.ui.law.fold.FoldPart;
import org.dalil.people.ui.law.fold.Redrawing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What each form lacks for somebody on a day that can be chosen. Hides no form, also when its
/// forum is closed.
public final class FormsBox implements FoldPart<FormsView> {
    private final VBox root = new VBox(8);
    private final VBox rows = new VBox(8);
    private final Set<String> open = new HashSet<>();
    private final FormsReader reader;
    private final FormCard card;
    private final DayField dayField;
    private final Runnable again;
    private volatile LocalDate day;
    private FormsView shown;

    /// @param again reads what is shown once more
    public FormsBox(MatterDoors doors, Desk desk, Runnable again) {
        this.again = again;
        reader = new FormsReader(doors, desk.texts());
        day = desk.clock().now().atZone(desk.zone()).toLocalDate();
        shown = new FormsView(day, List.of());
        dayField = new DayField("form-day", desk.texts().of("law.day"), desk.texts(), this::on);
        card = new FormCard(desk, new Jump(desk, root));
        root.setId("forms");
        root.getStyleClass().add("fold-body");
        root.getChildren().addAll(dayField.root(), rows);
    }

    private void on(LocalDate asked) {
        if (!asked.equals(day)) {
            day = asked;
            again.run();
        }
    }

    @Override
    public FormsView read(UUID who) throws ProblemException {
        return reader.read(who, day);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(UUID who, FormsView now) {
        dayField.show(now.day());
        if (!now.equals(shown)) {
            shown = now;
            draw();
        }
    }

    private void draw() {
        Redrawing.of(
                root,
                () ->
                        rows.getChildren()
                                .setAll(
                                        shown.forms().stream()
                                                .map(one ->
                                                        card.draw(
                                                                one,
                                                                open.contains(one.code()),
                                                                () -> turn(one.code())))
                                                .toList()),
                "form-day");
    }

    private void turn(String form) {
        if (!open.remove(form)) {
            open.add(form);
        }
        draw();
    }
}
