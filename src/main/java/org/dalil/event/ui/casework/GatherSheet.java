package org.dalil.event.ui.casework;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.event.casework.Case;
import org.dalil.event.casework.CaseItem;
import org.dalil.event.casework.CaseRow;
import org.dalil.event.casework.Cases;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;

/// Gathers the record that is shown into a case, found as one types or made on the spot. Says in
/// which cases it is already.
public final class GatherSheet {
    private static final int OFFERED = 7;
    private static final double WIDTH = 520;

    private final VBox root = new VBox();
    private final VBox holding = new VBox(2);
    private final Desk desk;
    private final Cases cases;
    private final RecordRef ref;

    private GatherSheet(Cases cases, RecordRef ref, Desk desk) {
        this.cases = cases;
        this.ref = ref;
        this.desk = desk;
        root.setId("gather-sheet");
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
    }

    /// Opens the sheet for a record; does nothing for what no case gathers.
    ///
    /// @param shown the record whose page is shown, or null
    public static void open(CaseParts parts, @Nullable RecordRef shown, Desk desk) {
        if (shown != null && CaseItem.GATHERED.contains(shown.kind())) {
            new GatherSheet(parts.cases(), shown, desk).open();
        }
    }

    private void open() {
        SuggestField<CaseRow> field =
                new SuggestField<>(
                        desk,
                        desk.texts().of("casework.into.prompt"),
                        typed -> cases.rows().page(typed, 0, OFFERED),
                        CaseRow::title,
                        row -> gather(() -> cases.find(row.id()).orElseThrow()),
                        title -> gather(() -> cases.add(title)));
        field.field().setId("gather-case");
        field.field().getStyleClass().remove("flat-field");
        field.field().getStyleClass().add("plain-field");
        VBox body = new VBox(10, field.field(), holding);
        body.getStyleClass().add("sheet-body");
        HBox foot =
                new HBox(
                        Actions.button(
                                "gather-close",
                                desk.texts().of("desk.close"),
                                desk.sheets()::close));
        foot.getStyleClass().add("sheet-foot");
        root.getChildren()
                .setAll(
                        new SheetHead(
                                desk.texts().of("casework.into"),
                                desk.texts().of("casework.into.text")),
                        body,
                        foot);
        desk.sheets().show(root, () -> desk.jobs().cancel(this));
        Focus.give(field.field());
        Callable<List<Case>> work = () -> cases.holding(ref);
        desk.jobs().latest(this, "case.holding", work, this::tell, desk.problems());
    }

    private void tell(List<Case> in) {
        if (!in.isEmpty()) {
            Label words = new Label(desk.texts().of("casework.into.holding"));
            words.getStyleClass().add("muted");
            holding.getChildren().setAll(words);
        }
        for (Case one : in) {
            holding.getChildren()
                    .add(
                            new LinkLine(
                                    one.title(),
                                    one.code() == null ? "" : one.code(),
                                    () -> go(one),
                                    null));
        }
    }

    private void go(Case one) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(one.ref()));
    }

    /// Which case it is to be.
    private interface Choosing {
        Case choose() throws ProblemException;
    }

    private void gather(Choosing into) {
        Callable<Case> work =
                () -> {
                    Case chosen = into.choose();
                    cases.gather(chosen, List.of(ref));
                    return chosen;
                };
        desk.jobs()
                .latest(this, "case.gather", work, done -> desk.sheets().close(), desk.problems());
    }
}
