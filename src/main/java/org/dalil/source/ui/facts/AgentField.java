package org.dalil.source.ui.facts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.source.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.BiFunction;

/// Who made or published a source: a link to them with a way to clear it, or a box to find or make
/// them.
public final class AgentField {
    private final HBox root = new HBox(4);
    private final SuggestField<Agent> field;
    private final Button link = new Button();
    private final Button clear = new Button(null, new FontIcon(Feather.X));
    private final Desk desk;
    private final Unfinished words;

    /// @param how puts an agent, or nobody, into the source
    public AgentField(
            Desk desk,
            Drafts drafts,
            Amending page,
            String id,
            String name,
            BiFunction<Source, @Nullable UUID, Source> how) {
        this.desk = desk;
        field =
                new SuggestField<>(
                        desk,
                        desk.texts().of("source.field.person.prompt"),
                        page::findAgents,
                        page::called,
                        found -> page.change(source -> how.apply(source, found.id()), () -> {}),
                        typed -> page.nameNew(typed, how::apply));
        field.field().setId(id);
        field.field().setAccessibleText(name);
        words = new Unfinished(field.field(), drafts);
        link.setId(id + "-link");
        link.setMnemonicParsing(false); // names may hold underlines
        link.getStyleClass().add("link");
        clear.setId(id + "-clear");
        clear.getStyleClass().add("icon-only");
        clear.setAccessibleText(desk.texts().of("source.field.clear"));
        clear.setTooltip(new Tooltip(desk.texts().of("source.field.clear")));
        clear.setOnAction(pressed -> page.change(source -> how.apply(source, null), () -> {}));
        HBox.setHgrow(field.field(), Priority.ALWAYS);
        root.getStyleClass().add("said-date");
    }

    /// The field to place.
    public HBox root() {
        return root;
    }

    /// Shows who it is.
    ///
    /// @param draftKey names source and field
    public void show(String draftKey, @Nullable UUID agent, @Nullable String label) {
        words.show(draftKey);
        boolean keys = Focus.isWithin(root);
        if (agent == null || label == null) {
            root.getChildren().setAll(field.field());
        } else {
            link.setText(label);
            link.setOnAction(pressed ->
                    desk.navigator()
                            .go(new Intent.ToRecord(new RecordRef(RecordKind.AGENT, agent))));
            root.getChildren().setAll(indent(), link, clear);
        }
        if (keys && !Focus.isWithin(root)) {
            Focus.give(agent == null || label == null ? field.field() : link);
        }
    }

    private static Label indent() {
        Label space = new Label();
        space.setMinWidth(3);
        return space;
    }
}
