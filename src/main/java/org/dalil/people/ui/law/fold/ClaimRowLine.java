package org.dalil.people.ui.law.fold;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;

/// A claim on the law page: its words lead to it, the words below lead to where it was read, and
/// beside it stands what can be done with it here.
public final class ClaimRowLine extends HBox {
    /// @param beside tags and buttons
    public ClaimRowLine(ClaimLine claim, Desk desk, Node... beside) {
        super(8);
        Intent to = new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, claim.id()));
        VBox words = new VBox(1, link(claim.words(), desk, to));
        NamedRecord passage = claim.passage();
        Intent way = passage == null ? null : passage.way();
        if (passage != null && way != null) {
            Button told = link(passage.words(), desk, way);
            told.getStyleClass().add("told");
            words.getChildren().add(told);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().add(words);
        if (claim.corrected()) {
            getChildren().add(new Tag(desk.texts().of("law.claim.corrected"), Tag.Tone.AMBER));
        }
        getChildren().addAll(beside);
        getStyleClass().add("law-line");
        setAlignment(Pos.TOP_LEFT);
    }

    private static Button link(String words, Desk desk, Intent way) {
        Button link = Actions.link(words, () -> desk.navigator().go(way));
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        return link;
    }
}
