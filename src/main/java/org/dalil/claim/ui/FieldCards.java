package org.dalil.claim.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.dalil.desk.Intent;
import org.dalil.desk.Navigator;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.line.FirstOf;
import org.dalil.desk.control.matter.FieldTelling;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What claims say a record is, in the inspector: each field with every value, how many origins
/// stand behind it, and which are disputed. A value leads to its claim.
final class FieldCards extends VBox {
    private static final int AT_ONCE = 8;
    private final Texts texts;
    private final Navigator navigator;
    private final List<FieldTelling.Field> shown = new ArrayList<>();

    FieldCards(List<FieldTelling.Field> fields, Texts texts, Navigator navigator) {
        super(4);
        this.texts = texts;
        this.navigator = navigator;
        setId("why-fields");
        Label title = new Label(texts.of("claim.why.fields"));
        title.getStyleClass().add("section-heading");
        getChildren().add(title);
        goOn(fields);
        setPadding(new Insets(0, 0, 6, 0));
    }

    /// Whether these fields begin with the ones that are shown.
    boolean isBeginningOf(List<FieldTelling.Field> fields) {
        return fields.size() >= shown.size() && fields.subList(0, shown.size()).equals(shown);
    }

    /// Shows those of the fields that follow the ones shown.
    void goOn(List<FieldTelling.Field> fields) {
        for (FieldTelling.Field field : fields.subList(shown.size(), fields.size())) {
            shown.add(field);
            getChildren().add(card(field));
        }
    }

    private Node card(FieldTelling.Field field) {
        Label name = new Label(field.name());
        name.getStyleClass().add("faint");
        VBox card = new VBox(2, name);
        card.getStyleClass().add("why-card");
        card.getChildren().add(new FirstOf<>(2, bestFirst(field), AT_ONCE, this::line, this::left));
        return card;
    }

    // What most origins stand behind is never among what is folded away.
    private static List<FieldTelling.Told> bestFirst(FieldTelling.Field field) {
        return field.values().stream()
                .sorted(Comparator.comparing(value -> !value.best()))
                .toList();
    }

    private String left(List<FieldTelling.Told> values) {
        Map<String, Object> count = Map.of("count", values.size());
        return values.stream().anyMatch(FieldTelling.Told::disputed)
                ? texts.of("claim.field.more-disputed", count)
                : texts.of("desk.list.more", count);
    }

    private Node line(FieldTelling.Told told) {
        RecordRef claim = new RecordRef(RecordKind.CLAIM, told.first());
        Label support = new Label(told.support());
        support.getStyleClass().add("faint");
        FlowPane line =
                new FlowPane(
                        8,
                        2,
                        Actions.link(told.value(), () -> navigator.go(new Intent.ToRecord(claim))),
                        support);
        if (told.share() != null) {
            line.getChildren().add(new Tag(told.share(), Tag.Tone.ACCENT));
        }
        if (told.best()) {
            line.getChildren().add(new Tag(texts.of("claim.field.best"), Tag.Tone.GREEN));
        }
        if (told.disputed()) {
            line.getChildren().add(new Tag(texts.of("claim.field.disputed"), Tag.Tone.RED));
        }
        return line;
    }
}
