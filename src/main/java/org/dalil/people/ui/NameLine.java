package org.dalil.people.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.Lines;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.desk.control.line.TermField;
import org.dalil.people.NameForm;
import org.dalil.people.NameParts;
import org.dalil.people.Script;
import org.dalil.texts.Folding;
import org.dalil.texts.Texts;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/// One more name of somebody, edited in place: the name and its kind, and, when asked for, its
/// language, script and parts.
final class NameLine implements Lines.Line<AgentView.Named> {
    private static final double KIND = 150;
    private static final double PART = 150;
    private final VBox root = new VBox(4);
    private final FlowPane details = new FlowPane(8, 6);
    private final Desk desk;
    private final Drafts drafts;
    private final AgentModel model;
    private final UUID id;
    private final KeptText name;
    private final TermField kind;
    private final KeptText language;
    private final List<KeptText> parts;
    private final SuggestField<Script> script;
    private final RecordChip rest;
    private final HBox below = new HBox();
    private boolean read;

    NameLine(AgentModel model, Drafts drafts, Desk desk, UUID id) {
        this.model = model;
        this.drafts = drafts;
        this.desk = desk;
        this.id = id;
        Texts texts = desk.texts();
        name =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                model.changeName(
                                        id, f -> words.isBlank() ? f : f.written(words), done));
        name.named("agent-name-text", texts.of("people.field.name"));
        kind = kindField();
        name.control().setPrefWidth(PART * 2);
        language = part("language", (form, words) -> form.inLanguage(orNull(words)));
        parts =
                List.of(
                        part("family", (f, w) -> f.of(f.parts().ofFamily(orNull(w)))),
                        part("given", (f, w) -> f.of(f.parts().called(orNull(w)))),
                        part("patronymic", (f, w) -> f.of(f.parts().after(orNull(w)))));
        script = script();
        rest =
                new RecordChip(
                        desk,
                        "agent-name-rest",
                        texts.of("people.rest.passage"),
                        model::findPassages,
                        texts.of("people.rest.none"),
                        passage -> model.changeName(id, f -> f.readIn(passage), () -> {}));
        fillDetails();
        root.getChildren().addAll(line(), details, below);
    }

    private TermField kindField() {
        TermField kind =
                new TermField(
                        desk,
                        model.terms(),
                        "name_kind",
                        desk.texts().of("people.field.name-kind"),
                        term -> model.changeName(id, form -> form.ofKind(term), () -> {}));
        kind.field().setId("agent-name-kind");
        kind.field().setPrefWidth(KIND);
        kind.field().setMinWidth(KIND - 18);
        return kind;
    }

    private HBox line() {
        Texts texts = desk.texts();
        Button more =
                Actions.icon(
                        Feather.MORE_HORIZONTAL,
                        texts.of("people.name.more"),
                        () -> details.setVisible(!details.isVisible()));
        more.setId("agent-name-more");
        Button remove =
                Actions.icon(Feather.X, texts.of("desk.remove"), () -> model.removeName(id));
        HBox.setHgrow(name.control(), Priority.ALWAYS);
        HBox line = new HBox(6, name.control(), kind.field(), more, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void fillDetails() {
        details.setPadding(new Insets(0, 0, 6, 7));
        details.setVisible(false);
        details.managedProperty().bind(details.visibleProperty());
        for (KeptText part : parts) {
            details.getChildren().add(named(part));
        }
        details.getChildren().add(named(language));
        details.getChildren().add(captioned("people.field.script", script.field()));
        below.setPadding(new Insets(0, 0, 4, 7));
        below.managedProperty().bind(below.visibleProperty());
        below.getChildren().add(rest.root());
        details.visibleProperty().subscribe(this::rests);
    }

    // Where it was read is seen once it is known; before that only among the details.
    private void rests() {
        below.setVisible(details.isVisible() || read);
    }

    private Node named(KeptText part) {
        return captioned("people.field." + part.control().getId().substring(11), part.control());
    }

    private VBox captioned(String key, javafx.scene.layout.Region field) {
        Label caption = new Label(desk.texts().of(key));
        caption.getStyleClass().add("row-below");
        caption.setLabelFor(field);
        field.setPrefWidth(PART);
        return new VBox(1, caption, field);
    }

    private KeptText part(String field, BiFunction<NameForm, String, NameForm> how) {
        KeptText part =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                model.changeName(id, form -> how.apply(form, words), done));
        return part.named("agent-name-" + field, desk.texts().of("people.field." + field));
    }

    private SuggestField<Script> script() {
        Texts texts = desk.texts();
        SuggestField<Script> field =
                new SuggestField<>(
                        desk,
                        texts.of("people.field.script"),
                        typed -> scripts(typed, texts),
                        one -> texts.of("people.script." + one.key()),
                        one -> model.changeName(id, form -> form.in(one), () -> {}),
                        null);
        field.field().setId("agent-name-script");
        return field;
    }

    private static List<Script> scripts(String typed, Texts texts) {
        String key = Folding.key(typed);
        List<Script> fit = new ArrayList<>(Arrays.asList(Script.values()));
        fit.removeIf(one -> !Folding.key(texts.of("people.script." + one.key())).contains(key));
        return fit;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(AgentView.Named now) {
        NameForm form = now.form();
        String key = "name-form:" + form.id();
        NameParts said = form.parts();
        name.show(key + ":name", form.name());
        kind.show(now.kind());
        language.show(key + ":language", form.language());
        parts.get(0).show(key + ":family", said.family());
        parts.get(1).show(key + ":given", said.given());
        parts.get(2).show(key + ":patronymic", said.patronymic());
        read = form.passage() != null;
        rest.show(now.rest());
        rests();
        script.field().setPromptText(desk.texts().of("people.script." + form.script().key()));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
