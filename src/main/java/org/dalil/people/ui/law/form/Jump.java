package org.dalil.people.ui.law.form;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;

import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.Section;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.forum.Gap;
import org.dalil.law.forum.Requirement;

import java.util.Set;

/// The way from a gap to where it is filled: a record, a part of this page, or the section where
/// such a thing is entered. Fills nothing itself.
final class Jump {
    /// The kinds that have a chip on this page.
    private static final Set<MatterKind> HERE =
            Set.of(
                    MatterKind.PROTECTION,
                    MatterKind.EXTRADITION_REQUEST,
                    MatterKind.PROCEEDING,
                    MatterKind.INTERIM_MEASURE,
                    MatterKind.ASSURANCE);

    private final Desk desk;
    private final Node page;

    /// @param page something on the page
    Jump(Desk desk, Node page) {
        this.desk = desk;
        this.page = page;
    }

    /// Goes to where the gap is filled. A gap that people see to themselves has no way.
    void to(Gap gap) {
        Requirement.Entry place = gap.requirement().places().getFirst();
        RecordRef at = gap.at();
        if (place.kind() == RecordKind.ELEMENT_FINDING) {
            open("fold-elements");
        } else if (place.kind() == RecordKind.AGENT) {
            if (place.field().isEmpty()) {
                keys("agent-label");
            } else {
                desk.navigator().go(new Intent.ToSection(Section.CLAIMS));
            }
        } else if (at != null) {
            desk.navigator().go(new Intent.ToRecord(at));
        } else {
            make(place.kind());
        }
    }

    /// Opens what binds the States.
    void toBonds() {
        open("fold-bonds");
    }

    /// A step is entered in its proceeding.
    private void make(RecordKind kind) {
        MatterKind made = MatterKind.of(kind).orElse(MatterKind.ACT);
        MatterKind chip = made == MatterKind.LEGAL_STEP ? MatterKind.PROCEEDING : made;
        if (HERE.contains(chip)) {
            keys("matter-add-" + chip.records().code());
        } else {
            desk.navigator().go(new Intent.ToSection(Section.EVENTS));
        }
    }

    private void open(String fold) {
        Scene scene = page.getScene();
        if (scene != null && scene.lookup("#" + fold) instanceof ToggleButton head) {
            head.setSelected(true);
            Focus.give(head);
        }
    }

    private void keys(String id) {
        Scene scene = page.getScene();
        Node part = scene == null ? null : scene.lookup("#" + id);
        if (part != null) {
            Focus.give(part);
        }
    }
}
