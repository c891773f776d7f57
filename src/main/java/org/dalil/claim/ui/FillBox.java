package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.claim.content.Slots;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What a claim states of whom: the record, the field, and the value where it is not the claim’s
/// own date, number or place.
final class FillBox {
    private final VBox root = new VBox(2);
    private final OneLink subject;
    private final OneLink predicate;
    private final OneLink object;
    private final OneLink term;
    private final KeptText words;
    private final Label elsewhere = new Label();
    private final SuggestField<ClaimModel.Target> subjectField;
    private final ClaimModel model;
    private final Desk desk;
    private String scheme = "";

    FillBox(ClaimModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.desk = desk;
        subjectField = targets("claim-subject", "claim.field.subject.prompt");
        subject = new OneLink(subjectField.field(), drafts);
        predicate = new OneLink(predicates().field(), drafts);
        object = new OneLink(targets("claim-object", "claim.field.object.prompt").field(), drafts);
        term = new OneLink(terms().field(), drafts);
        words =
                KeptText.line(
                        drafts,
                        (text, done) ->
                                model.change(
                                        c ->
                                                c.filling(
                                                        c.slots()
                                                                .saying(
                                                                        text.isBlank()
                                                                                ? null
                                                                                : text)),
                                        done));
        words.named("claim-value", desk.texts().of("claim.field.value"));
        words.control().setPromptText(desk.texts().of("claim.field.value"));
        elsewhere.getStyleClass().addAll("faint", "below");
        elsewhere.setWrapText(true);
        root.getChildren()
                .addAll(
                        subject.root(),
                        predicate.root(),
                        object.root(),
                        term.root(),
                        words.control(),
                        elsewhere);
    }

    VBox root() {
        return root;
    }

    /// What takes the keys.
    Node keys() {
        return subjectField.field();
    }

    void show(String key, ClaimView view) {
        Slots slots = view.claim().slots();
        ClaimView.Filled filled = view.filled();
        RecordRef about = slots.subject();
        subject.show(
                key + ":subject",
                about == null
                        ? null
                        : line(filled.subject(), about, () -> model.fill(s -> s.about(null))));
        ListedTerm field = filled.predicate();
        predicate.show(
                key + ":predicate",
                slots.predicate() == null
                        ? null
                        : plain(
                                field == null
                                        ? Objects.requireNonNullElse(
                                                slots.predicate().label(), slots.predicate().code())
                                        : field.label(desk.texts()),
                                () -> model.fill(s -> s.stating(null))));
        value(key, slots, filled);
    }

    private void value(String key, Slots slots, ClaimView.Filled filled) {
        ListedTerm field = filled.predicate();
        String holds = field == null || field.holds() == null ? "text" : field.holds();
        boolean any = slots.predicate() != null;
        boolean own = any && (holds.equals("date") || holds.equals("quantity"));
        boolean placed = any && holds.equals("place");
        boolean named = any && (holds.equals("agent") || holds.equals("event"));
        boolean listed =
                any && !own && !placed && !named && !holds.equals("text") && !holds.isEmpty();
        scheme = listed ? holds : "";
        seen(object.root(), named);
        seen(term.root(), listed);
        seen(words.control(), any && !own && !placed && !named && !listed);
        seen(elsewhere, own || placed);
        elsewhere.setText(own || placed ? desk.texts().of("claim.value.kind." + holds) : "");
        RecordRef is = slots.object();
        object.show(
                key + ":object",
                is == null
                        ? null
                        : line(filled.object(), is, () -> model.fill(s -> s.being(null))));
        String said = slots.value();
        ListedTerm chosen = filled.term();
        term.show(
                key + ":term",
                said == null
                        ? null
                        : plain(
                                chosen == null ? said : chosen.label(desk.texts()),
                                () -> model.fill(s -> s.saying(null))));
        words.show(key + ":value", said);
    }

    private static void seen(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private LinkLine line(@Nullable String name, RecordRef ref, Runnable take) {
        return new LinkLine(
                name == null ? "–" : name,
                "",
                () -> desk.navigator().go(new Intent.ToRecord(ref)),
                new LinkLine.Removal(desk.texts().of("desk.remove"), take));
    }

    // A term leads nowhere; pressing it lets another be chosen.
    private LinkLine plain(String name, Runnable take) {
        return new LinkLine(
                name, "", take, new LinkLine.Removal(desk.texts().of("desk.remove"), take));
    }

    private SuggestField<ClaimModel.Target> targets(String id, String prompt) {
        boolean about = id.equals("claim-subject");
        SuggestField<ClaimModel.Target> field =
                new SuggestField<>(
                        desk,
                        desk.texts().of(prompt),
                        model::findTargets,
                        ClaimModel.Target::name,
                        found ->
                                model.fill(
                                        s -> about ? s.about(found.ref()) : s.being(found.ref())),
                        null);
        field.field().setId(id);
        return field;
    }

    private SuggestField<ListedTerm> predicates() {
        SuggestField<ListedTerm> field =
                new SuggestField<>(
                        desk,
                        desk.texts().of("claim.field.predicate.prompt"),
                        typed -> model.findTerms("predicate", typed),
                        one -> one.label(desk.texts()),
                        one -> model.fill(s -> s.stating(one.chosen(desk.texts()))),
                        name ->
                                model.fill(
                                        "predicate",
                                        name,
                                        (s, made) -> s.stating(made.chosen(desk.texts()))));
        field.leading(
                desk.texts().of("desk.terms.all"),
                typed -> desk.navigator().go(new Intent.ToTerms("predicate", typed)));
        field.field().setId("claim-predicate");
        return field;
    }

    private SuggestField<ListedTerm> terms() {
        SuggestField<ListedTerm> field =
                new SuggestField<>(
                        desk,
                        desk.texts().of("claim.field.value"),
                        typed -> model.findTerms(scheme, typed),
                        one -> one.label(desk.texts()),
                        one -> model.fill(s -> s.saying(one.code())),
                        name -> model.fill(scheme, name, (s, made) -> s.saying(made.code())));
        field.leading(
                desk.texts().of("desk.terms.all"),
                typed -> desk.navigator().go(new Intent.ToTerms(scheme, typed)));
        field.field().setId("claim-term");
        return field;
    }
}
