package org.dalil.testimony.ui.consent;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Focus;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.Coded;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.Term;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentMethod;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.ConsentWords;
import org.dalil.testimony.ui.field.LanguageField;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything that can be said of one decision. It is written down when asked for, as a new
/// decision on top of the one before; until then what is typed stays as a draft.
final class DecisionForm {
    private final VBox root = new VBox();
    private final CodeChoice<ConsentState> state;
    private final CodeChoice<ConsentMethod> method;
    private final CheckBox risks = new CheckBox();
    private final Label refusal = new Label();
    private final FormRecords records;
    private final LanguageField language;
    private final DateField given;
    private final DateField until;
    private final DateField away;
    private final KeptText conditions;
    private final KeptText explainedBy;
    private final KeptText capacity;
    private final KeptText note;
    private final List<FieldRow> allowing = new ArrayList<>();
    private final List<FieldRow> asking = new ArrayList<>();
    private final List<FieldRow> leaving = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final ConsentTable.Line line;
    private final Doors doors;
    private final Drafts drafts;
    private final Texts texts;
    private ConsentState said;
    private @Nullable ConsentMethod by;
    private Runnable closing = () -> {};

    /// What the form works with.
    ///
    /// @param source the source whose words can show the decision
    record Doors(ConsentModel model, ConsentReader reader, UUID source) {}

    DecisionForm(
            ConsentTable.Line line, ConsentTable table, Doors doors, Drafts drafts, Desk desk) {
        this.line = line;
        this.doors = doors;
        this.drafts = drafts;
        this.texts = desk.texts();
        root.getStyleClass().add("consent-form");
        root.setId("consent-form");
        state = state();
        method = method();
        records = new FormRecords(desk, doors.reader(), doors.source());
        language =
                new LanguageField(desk, "consent-language", texts.of("testimony.field.language"));
        given = date(desk, "given");
        until = date(desk, "until");
        away = date(desk, "away");
        conditions = text("conditions", KeptText.lines(drafts, 1, (words, done) -> {}));
        explainedBy = text("explained", KeptText.line(drafts, (words, done) -> {}));
        capacity = text("capacity", KeptText.line(drafts, (words, done) -> {}));
        note = text("note", KeptText.lines(drafts, 1, (words, done) -> {}));
        said = first(line);
        arrange();
        fill(table);
        turn();
    }

    private static ConsentState first(ConsentTable.Line line) {
        Consent before = line.standing();
        return before == null
                ? ConsentState.GIVEN
                : ConsentState.ofCode(before.state().code()).orElse(ConsentState.NOT_ASKED);
    }

    private CodeChoice<ConsentState> state() {
        CodeChoice<ConsentState> choice =
                new CodeChoice<>(
                        texts.of("testimony.form.state"),
                        Arrays.asList(ConsentState.values()),
                        one -> texts.of("vocabulary.consent_state." + one.code()),
                        one -> {
                            said = one;
                            if (one == ConsentState.WITHDRAWN) {
                                forgetReason();
                            }
                            turn();
                        });
        choice.control().setId("consent-state");
        return choice;
    }

    private CodeChoice<ConsentMethod> method() {
        ConsentWords words = new ConsentWords(texts);
        CodeChoice<ConsentMethod> choice =
                new CodeChoice<>(
                        texts.of("testimony.form.method"),
                        Arrays.asList(ConsentMethod.values()),
                        words::method,
                        one -> by = one);
        choice.control().setId("consent-method");
        return choice;
    }

    private DateField date(Desk desk, String field) {
        return new DateField(
                desk,
                drafts,
                "consent-" + field,
                texts.of("testimony.form." + field),
                (date, done) -> {});
    }

    private KeptText text(String field, KeptText made) {
        return made.named("consent-" + field, texts.of("testimony.form." + field));
    }

    private void arrange() {
        row("state", state.control());
        leaving.add(row("away", away.root()));
        asking.add(row("given", given.root()));
        allowing.add(row("until", until.root()));
        allowing.add(row("conditions", conditions.control()));
        allowing.add(row("recipient", records.recipient()));
        asking.add(row("method", method.control()));
        asking.add(row("language", language.root()));
        asking.add(row("explained", explainedBy.control()));
        asking.add(row("interpreter", records.interpreter()));
        risks.setId("consent-risks");
        risks.setText(texts.of("testimony.said.risks"));
        asking.add(row("risks", risks));
        asking.add(row("capacity", capacity.control()));
        asking.add(row("guardian", records.guardian()));
        row("evidence", records.evidence());
        row("note", note.control());
        refusal.getStyleClass().addAll("echo", "bad");
        refusal.setId("consent-refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        Button keep = Actions.primary("consent-keep", texts.of("testimony.form.keep"), this::keep);
        Button leave =
                Actions.button("consent-close", texts.of("testimony.form.close"), this::leave);
        HBox buttons = new HBox(8, keep, leave);
        buttons.getStyleClass().add("consent-buttons");
        root.getChildren().addAll(refusal, buttons);
    }

    private FieldRow row(String field, Node value) {
        FieldRow row = new FieldRow(texts.of("testimony.form." + field), value);
        root.getChildren().add(row);
        return row;
    }

    private void fill(ConsentTable table) {
        Consent before = line.standing();
        Allowance allowance = before == null ? Allowance.UNLIMITED : before.allowance();
        Asking how = before == null ? Asking.UNKNOWN : before.asking();
        state.show(said);
        by = Coded.find(ConsentMethod.class, how.method()).orElse(null);
        method.show(by);
        risks.setSelected(how.risksExplained());
        language.show(how.language());
        show(given, table, "given", before == null ? table.first() : before.given());
        show(until, table, "until", allowance.validUntil());
        DateValue today = ConsentModel.date(table.day());
        show(
                away,
                table,
                "away",
                before == null || before.withdrawn() == null ? today : before.withdrawn());
        conditions.show(key(table, "conditions"), allowance.conditions());
        explainedBy.show(key(table, "explained"), how.explainedBy());
        capacity.show(key(table, "capacity"), how.capacity());
        note.show(key(table, "note"), before == null ? null : before.note());
        records.show(line.told());
    }

    private void show(DateField field, ConsentTable table, String name, @Nullable DateValue date) {
        field.show(key(table, name), date);
    }

    private String key(ConsentTable table, String field) {
        UUID of = table.interview() == null ? table.person() : table.interview();
        String key = "consent:" + of + ":" + line.purpose().code() + ":" + field;
        keys.add(key);
        return key;
    }

    // What was remarked of the decision is no reason for taking it back, nor do its words show
    // that.
    private void forgetReason() {
        Consent before = line.standing();
        String remark = before == null ? null : before.note();
        if (remark != null && remark.equals(note.control().getText())) {
            note.control().setText("");
        }
        records.forgetEvidence();
    }

    // Only what can be said of such a decision is asked.
    private void turn() {
        boolean gone = said == ConsentState.WITHDRAWN;
        boolean allows =
                said == ConsentState.GIVEN
                        || said == ConsentState.GIVEN_CONDITIONS
                        || said == ConsentState.ASK_EACH_TIME;
        leaving.forEach(row -> seen(row, gone));
        asking.forEach(row -> seen(row, !gone));
        allowing.forEach(row -> seen(row, allows));
    }

    private static void seen(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    Node root() {
        return root;
    }

    Term purpose() {
        return line.purpose();
    }

    /// Runs this when the form is done with.
    void closing(Runnable action) {
        closing = action;
    }

    void focus() {
        Focus.give(state.control());
    }

    private void leave() {
        closing.run();
        keys.forEach(drafts::forget);
    }

    private void keep() {
        boolean gone = said == ConsentState.WITHDRAWN;
        Decision decision =
                new Decision(
                        said,
                        allowing.getFirst().isVisible() ? allowance() : Allowance.UNLIMITED,
                        gone ? Asking.UNKNOWN : asking(),
                        gone ? null : value(given),
                        gone ? value(away) : null,
                        records.evidenceId(),
                        orNull(note.control()));
        doors.model().decide(line.purpose(), decision, this::told);
    }

    private Allowance allowance() {
        return new Allowance(orNull(conditions.control()), records.recipientId(), value(until));
    }

    private Asking asking() {
        ConsentMethod how = by;
        return new Asking(
                language.tag(),
                how == null ? null : how.code(),
                orNull(explainedBy.control()),
                records.interpreterId(),
                risks.isSelected(),
                orNull(capacity.control()),
                records.guardianId());
    }

    private void told(Optional<Problem> why) {
        refusal.setText(why.map(texts::of).orElse(""));
        if (why.isEmpty()) {
            leave();
        }
    }

    private static @Nullable DateValue value(DateField field) {
        return DateField.value(field.control().getText());
    }

    private static @Nullable String orNull(TextInputControl field) {
        String words = field.getText();
        return words == null || words.isBlank() ? null : words.strip();
    }
}
