package org.dalil.desk.control.grade;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.casefile.grade.GivenGrade;
import org.dalil.casefile.grade.Grades;
import org.dalil.casefile.grade.Scale;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The grades of a record: for each scale the one that stands, with its reason, and those before it
/// behind a chip; a chip for each scale without one. Entry goes from the scale to the value to the
/// reason. Nothing here changes a grade that was given.
public final class GradeBox {
    /// As wide as a row of a page is on a small screen: what fits there is one line high.
    private static final double ROW = 460;

    private final Desk desk;
    private final Texts texts;
    private final GradeModel model;
    private final GradeEntry entry;
    private final VBox lines = new VBox(2);
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox root = new VBox(2);
    private final Set<Scale> unfolded = EnumSet.noneOf(Scale.class);
    private @Nullable RecordRef of;

    public GradeBox(Grades grades, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new GradeModel(grades, desk);
        entry = new GradeEntry(model, drafts, desk, this::closed);
        chips.setId("grade-chips");
        chips.getStyleClass().add("chips-in-row");
        chips.setPrefWrapLength(ROW);
        root.setId("grades");
        root.getChildren().addAll(lines, entry.root(), chips);
        model.shown().subscribe(this::draw);
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Shows the grades of a record on these scales, read anew; scales that do not fit its kind are
    /// left out.
    public void show(RecordRef target, List<Scale> scales) {
        if (!target.equals(of)) {
            of = target;
            unfolded.clear();
            entry.close();
        }
        model.show(target, scales);
    }

    /// Reads the grades again: somebody may have given one, or undone it.
    public void reload() {
        model.reload();
    }

    private void draw(GradeModel.@Nullable Graded graded) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        String held = focused != null && Focus.isWithin(root) ? focused.getId() : null;
        List<Node> drawn = new ArrayList<>();
        List<Node> missing = new ArrayList<>();
        if (graded != null) {
            for (Scale scale : graded.scales()) {
                List<GivenGrade> grades = graded.on(scale);
                if (grades.isEmpty()) {
                    missing.add(chip("grade-" + scale.code(), scale));
                } else {
                    drawn.addAll(lines(scale, grades));
                }
            }
        }
        lines.getChildren().setAll(drawn);
        chips.getChildren().setAll(missing);
        chips.setManaged(!missing.isEmpty());
        if (held != null && !Focus.isWithin(root)) {
            Node same = root.lookup("#" + held);
            if (same != null) {
                Focus.give(same);
            }
        }
    }

    private Button chip(String id, Scale scale) {
        return Actions.chip(id, scale.label(texts), () -> entry.open(scale));
    }

    private List<Node> lines(Scale scale, List<GivenGrade> grades) {
        List<Node> drawn = new ArrayList<>();
        HBox first = line(grades.getFirst(), Tag.Tone.ACCENT, scale.label(texts));
        Button again =
                Actions.button(
                        "grade-" + scale.code(),
                        texts.of("desk.grade.again"),
                        () -> entry.open(scale));
        again.getStyleClass().add("chip");
        first.getChildren().add(again);
        drawn.add(first);
        if (grades.size() > 1) {
            VBox earlier = new VBox(2);
            grades.stream()
                    .skip(1)
                    .forEach(one -> earlier.getChildren().add(line(one, Tag.Tone.PLAIN, null)));
            first.getChildren().add(fold(scale, grades.size() - 1, earlier));
            drawn.add(earlier);
        }
        return drawn;
    }

    private ToggleButton fold(Scale scale, int count, VBox earlier) {
        ToggleButton fold =
                new ToggleButton(texts.of("desk.grade.earlier", Map.of("count", count)));
        fold.setId("grade-earlier-" + scale.code());
        fold.getStyleClass().add("chip");
        fold.setMinWidth(Region.USE_PREF_SIZE);
        fold.setSelected(unfolded.contains(scale));
        fold.selectedProperty()
                .subscribe(open -> {
                    earlier.setVisible(open);
                    earlier.setManaged(open);
                    if (open) {
                        unfolded.add(scale);
                    } else {
                        unfolded.remove(scale);
                    }
                });
        return fold;
    }

    private HBox line(GivenGrade given, Tag.Tone tone, @Nullable String scale) {
        Tag tag = new Tag(Grades.words(given.grade().value()), tone);
        Label reason = new Label(given.grade().reason());
        reason.setWrapText(true);
        reason.setMinWidth(60);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        Label who =
                new Label(
                        texts.of(
                                "desk.grade.given",
                                Map.of(
                                        "who", given.who(),
                                        "when", texts.dateTime(given.when(), desk.zone()))));
        who.getStyleClass().add("faint");
        who.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, tag, reason, who);
        if (scale != null) {
            tag.setAccessibleText(scale + ": " + tag.getText());
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(26);
        return line;
    }

    private void closed(Scale scale) {
        Node chip = root.lookup("#grade-" + scale.code());
        if (chip != null) {
            Focus.give(chip);
        }
    }
}
