package org.dalil.people.ui.field;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.line.Refusable;
import org.dalil.kernel.Problem;
import org.dalil.people.Agent;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// Names one of those in a group who are only counted: somebody known, somebody new, or one more
/// whom nobody has named. Opened by hand, and open until it is closed again.
public final class OneOfThem {
    private final VBox root;
    private final Button button;
    private final SuggestField<Agent> who;
    private final Unfinished words;
    private final Refusable refusal;

    /// What naming one of them does.
    public interface Naming {
        /// It is somebody who has a record.
        ///
        /// @param refused hears why they cannot be; nothing when it was done
        void known(UUID counted, Agent member, Consumer<Optional<Problem>> refused);

        /// It is somebody new of this name.
        void fresh(UUID counted, String name);

        /// It is one whom nobody has named.
        void unnamed(UUID counted);
    }

    /// How somebody is found.
    ///
    /// @param called what somebody who was found is called now
    public record Finding(SuggestField.Finder<Agent> finder, Function<Agent, String> called) {}

    /// @param id what the ids begin with
    /// @param counted the line of those who are counted
    public OneOfThem(
            Desk desk, Drafts drafts, String id, UUID counted, Finding finding, Naming naming) {
        Texts texts = desk.texts();
        button = Actions.icon(Feather.USER_PLUS, texts.of("people.one-of-them"), this::turn);
        button.setId(id);
        who =
                new SuggestField<>(
                        desk,
                        texts.of("people.one-of-them.who"),
                        finding.finder(),
                        finding.called(),
                        found -> naming.known(counted, found, this::told),
                        name -> naming.fresh(counted, name));
        who.field().setId(id + "-who");
        words = new Unfinished(who.field(), drafts);
        refusal = new Refusable(who.field(), texts);
        Button unnamed =
                Actions.chip(
                        id + "-unnamed",
                        texts.of("people.add-member"),
                        () -> naming.unnamed(counted));
        HBox.setHgrow(who.field(), Priority.ALWAYS);
        HBox line = new HBox(6, who.field(), unnamed);
        line.setAlignment(Pos.CENTER_LEFT);
        root = refusal.below(line);
        root.setPadding(new Insets(0, 0, 4, 0));
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
    }

    /// Opens and closes the line.
    public Button button() {
        return button;
    }

    /// The line.
    public VBox root() {
        return root;
    }

    /// Shows what was being typed.
    public void show(String draftKey) {
        words.show(draftKey);
        root.setVisible(root.isVisible() || !who.field().getText().isEmpty());
    }

    private void told(Optional<Problem> why) {
        refusal.told(why);
    }

    private void turn() {
        root.setVisible(!root.isVisible());
        if (root.isVisible()) {
            Focus.give(who.field());
        }
    }
}
