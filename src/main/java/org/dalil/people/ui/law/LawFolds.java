package org.dalil.people.ui.law;

import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.people.ui.law.bond.BondsBox;
import org.dalil.people.ui.law.element.ElementsBox;
import org.dalil.people.ui.law.fold.Fold;
import org.dalil.people.ui.law.form.FormsBox;
import org.dalil.people.ui.law.retraction.RetractionsBox;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// What the law page holds beside the position: each part below a heading, read and built only when
/// it is opened.
final class LawFolds {
    private final VBox root = new VBox(4);
    private final List<Fold<?>> folds;
    private @Nullable UUID who;

    LawFolds(MatterDoors doors, Drafts drafts, Desk desk) {
        folds =
                List.of(
                        new Fold<>(
                                "fold-elements",
                                desk.texts().of("law.elements"),
                                desk,
                                () -> new ElementsBox(doors, desk)),
                        new Fold<>(
                                "fold-forms",
                                desk.texts().of("law.forms"),
                                desk,
                                () -> new FormsBox(doors, desk, this::again)),
                        new Fold<>(
                                "fold-retractions",
                                desk.texts().of("law.retractions"),
                                desk,
                                () -> new RetractionsBox(doors, drafts, desk)),
                        new Fold<>(
                                "fold-bonds",
                                desk.texts().of("law.bonds"),
                                desk,
                                () -> new BondsBox(doors, drafts, desk, this::again)));
        root.setId("law-folds");
        folds.forEach(one -> root.getChildren().add(one.root()));
    }

    /// What to place.
    VBox root() {
        return root;
    }

    /// Says whose page is shown.
    void about(UUID agent) {
        who = agent;
        folds.forEach(one -> one.about(agent));
    }

    /// Reads again what is open on somebody’s page.
    void reload(UUID agent) {
        folds.forEach(one -> one.reload(agent));
    }

    private void again() {
        UUID agent = who;
        if (agent != null) {
            reload(agent);
        }
    }
}
