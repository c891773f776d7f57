package org.dalil.desk.control.matter;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.dalil.claim.matter.Matter;
import org.dalil.claim.value.ClaimValue;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Unfinished;
import org.dalil.desk.control.bound.Bound;
import org.dalil.desk.control.line.TermField;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.reading.DateReading;
import org.dalil.people.Agent;
import org.dalil.people.Place;

import java.util.Objects;
import java.util.function.Consumer;

/// Where a value of one field is entered: it finds people, places and terms as one types and makes
/// them where they are new; a date is read as people say it. What is entered becomes a claim; what
/// was not chosen yet stays as a draft.
final class FieldEntry {
    private static final double WIDE = 360;
    private final MatterModel model;
    private final Matter matter;
    private final MatterView.Field field;
    private final Desk desk;
    private final VBox root = new VBox();
    private final TextField text;
    private final Label echo = new Label();

    FieldEntry(MatterModel model, Matter matter, MatterView.Field field, Drafts drafts, Desk desk) {
        this.model = model;
        this.matter = matter;
        this.field = field;
        this.desk = desk;
        String holds = Objects.requireNonNullElse(field.term().holds(), "text");
        text =
                switch (holds) {
                    case "agent" -> agents().field();
                    case "place" -> places().field();
                    case "date" -> dates();
                    case "text", "quantity" -> words("matter.words.prompt", this::stateWords);
                    default -> terms(holds);
                };
        text.setId("matter-" + field.term().code());
        text.setMaxWidth(WIDE);
        text.setAccessibleText(field.name());
        echo.getStyleClass().addAll("echo", "advice");
        echo.setWrapText(true);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        root.getChildren().addAll(text, echo);
        new Unfinished(text, drafts).show("matter:" + matter.id() + ":" + field.term().code());
    }

    /// What to place.
    VBox root() {
        return root;
    }

    /// What takes the keys.
    TextField keys() {
        return text;
    }

    private TextField dates() {
        TextField made = words("desk.date.prompt", this::stateDate);
        made.textProperty()
                .subscribe(now ->
                        echo.setText(
                                now.isBlank()
                                        ? ""
                                        : DateField.echo(DateReading.of(now), desk.texts())));
        return made;
    }

    private void stateDate(String said) {
        DateValue date = DateField.value(said);
        if (date != null) {
            model.state(matter, field, new ClaimValue.Dated(date), desk.texts().date(date));
        }
    }

    private void stateWords(String said) {
        model.state(matter, field, new ClaimValue.Worded(said), said);
    }

    private SuggestField<Agent> agents() {
        return new SuggestField<>(
                desk,
                desk.texts().of("matter.who.prompt"),
                model::findAgents,
                model::called,
                found -> model.state(matter, field, MatterModel.named(found), found.label()),
                name -> model.stateNew(matter, field, name));
    }

    private SuggestField<Place> places() {
        return new SuggestField<>(
                desk,
                desk.texts().of("matter.where.prompt"),
                model::findPlaces,
                Place::name,
                found ->
                        model.state(
                                matter,
                                field,
                                new ClaimValue.Placed(found.id(), null),
                                found.name()),
                name -> model.stateNewPlace(matter, field, name));
    }

    private TextField terms(String scheme) {
        return new TermField(
                        desk,
                        model.vocabularies(),
                        scheme,
                        desk.texts().of("matter.term.prompt"),
                        term ->
                                model.state(
                                        matter,
                                        field,
                                        new ClaimValue.Worded(term.code()),
                                        Objects.requireNonNullElse(term.label(), term.code())))
                .field();
    }

    /// Words are stated by Enter, and by leaving the field, as every field keeps what was typed.
    private TextField words(String prompt, Consumer<String> state) {
        TextField made = new TextField();
        made.getStyleClass().add("flat-field");
        made.setPromptText(desk.texts().of(prompt));
        Bound.of(made, Bound.LINE);
        Runnable enter =
                () -> {
                    String said = made.getText().strip();
                    made.clear();
                    if (!said.isEmpty()) {
                        state.accept(said);
                    }
                };
        made.setOnAction(key -> enter.run());
        made.focusedProperty()
                .subscribe((before, has) -> {
                    if (before && !has) {
                        enter.run();
                    }
                });
        return made;
    }
}
