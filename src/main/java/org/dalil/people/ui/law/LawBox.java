package org.dalil.people.ui.law;

import javafx.scene.layout.VBox;

import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Later;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.desk.control.matter.MatterView;
import org.dalil.desk.control.matter.MattersBox;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the law says of somebody: the position on a day, and below it what it is read from.
public final class LawBox implements Law {
    private static final List<MatterKind> LAW =
            List.of(
                    MatterKind.PROTECTION,
                    MatterKind.EXTRADITION_REQUEST,
                    MatterKind.PROCEEDING,
                    MatterKind.INTERIM_MEASURE,
                    MatterKind.ASSURANCE);

    private final VBox root = new VBox(14);
    private final PositionReader reader;
    private final PositionBox position;
    private final MattersBox matters;
    private final LawFolds folds;
    private volatile LocalDate day;
    private Runnable reload = () -> {};

    public LawBox(MatterDoors doors, Drafts drafts, Desk desk) {
        reader = new PositionReader(doors.holdings(), doors.agents().naming(), desk.texts());
        day = desk.clock().now().atZone(desk.zone()).toLocalDate();
        position = new PositionBox(desk, this::on);
        matters = new MattersBox(desk.texts().of("people.law"), LAW, doors, drafts, desk);
        folds = new LawFolds(doors, drafts, desk);
        root.getChildren().addAll(position.root(), folds.root(), matters.root());
    }

    /// What to place.
    public VBox root() {
        return root;
    }

    /// Runs this when another day is asked for.
    public void follow(Runnable reading) {
        reload = reading;
    }

    private void on(LocalDate asked) {
        if (!asked.equals(day)) {
            day = asked;
            reload.run();
        }
    }

    @Override
    public List<MatterView> read(UUID agent) throws ProblemException {
        return matters.read(agent);
    }

    @Override
    public PositionView position(UUID agent) throws ProblemException {
        PositionView now = reader.read(agent, day);
        // The page draws nothing anew where it reads the same again; what is open below may differ.
        Later.run(() -> folds.reload(agent));
        return now;
    }

    /// Shows what was read of somebody.
    public void show(UUID agent, List<MatterView> law, PositionView now) {
        folds.about(agent);
        position.show(now);
        matters.show(new RecordRef(RecordKind.AGENT, agent), law);
    }
}
