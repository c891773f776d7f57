package org.dalil.people.ui.law.retraction;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.claim.ClaimRow;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/// Finds a later denial and the first account, and links the two. Until both are chosen nothing is
/// kept.
final class RetractionEntry {
    private final VBox root = new VBox(6);
    private final Chosen denial;
    private final Chosen account;
    private final CheckBox coerced;
    private final Button link;
    private final Desk desk;
    private @Nullable UUID who;

    /// One of the two claims, while it is sought and once it is chosen.
    private final class Chosen {
        private final SuggestField<ClaimRow> field;
        private final OneLink place;
        private final String id;
        private @Nullable ClaimRow row;

        Chosen(String id, String prompt, RetractionsModel model, Drafts drafts) {
            this.id = id;
            field = new SuggestField<>(desk, prompt, model::find, this::words, this::take, null);
            field.field().setId(id);
            place = new OneLink(field.field(), drafts);
            HBox.setHgrow(place.root(), Priority.ALWAYS);
        }

        private String words(ClaimRow found) {
            Texts texts = desk.texts();
            return texts.of("claim.number", Map.of("number", found.number()))
                    + "  "
                    + found.told(texts);
        }

        void take(@Nullable ClaimRow found) {
            row = found;
            show();
            ready();
        }

        void show() {
            ClaimRow found = row;
            LinkLine line =
                    found == null
                            ? null
                            : new LinkLine(
                                    words(found),
                                    "",
                                    () ->
                                            desk.navigator()
                                                    .go(
                                                            new Intent.ToRecord(
                                                                    new RecordRef(
                                                                            RecordKind.CLAIM,
                                                                            found.id()))),
                                    new LinkLine.Removal(
                                            desk.texts().of("desk.remove"), () -> take(null)));
            place.show(who + ":" + id, line);
        }
    }

    RetractionEntry(RetractionsModel model, Drafts drafts, Desk desk) {
        this.desk = desk;
        Texts texts = desk.texts();
        account =
                new Chosen(
                        "retraction-account",
                        texts.of("law.retractions.find-account"),
                        model,
                        drafts);
        denial =
                new Chosen(
                        "retraction-denial",
                        texts.of("law.retractions.find-denial"),
                        model,
                        drafts);
        coerced = new CheckBox(texts.of("law.retractions.under-coercion"));
        coerced.setId("retraction-coerced");
        link =
                Actions.primary(
                        "retraction-link", texts.of("law.retractions.link"), () -> link(model));
        link.setDisable(true);
        Label title = new Label(texts.of("law.retractions.add"));
        title.getStyleClass().add("faint");
        HBox foot = new HBox(12, coerced, link);
        foot.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("law-entry");
        root.getChildren().addAll(title, account.place.root(), denial.place.root(), foot);
    }

    VBox root() {
        return root;
    }

    /// Another person’s: what was chosen for the one before is not meant for them.
    void about(UUID person) {
        if (!person.equals(who)) {
            who = person;
            clear();
        }
    }

    private void clear() {
        account.take(null);
        denial.take(null);
        coerced.setSelected(false);
    }

    private void ready() {
        link.setDisable(account.row == null || denial.row == null);
    }

    private void link(RetractionsModel model) {
        ClaimRow later = denial.row;
        ClaimRow first = account.row;
        if (later != null && first != null) {
            model.link(later.id(), first.id(), coerced.isSelected());
            clear();
            Focus.give(account.field.field());
        }
    }
}
