package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.dalil.casefile.grade.Scale;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.claim.total.Totals;
import org.dalil.claim.ui.sum.SumSheet;
import org.dalil.claim.ui.who.Wording;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.FieldRow;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.grade.GradeBox;
import org.dalil.desk.control.said.DateField;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The section of claims: the list, and one claim's page. Draws its models and forwards what the
/// user does. Decides nothing.
public final class ClaimPane {
    private final Desk desk;
    private final Texts texts;
    private final ClaimModel model;
    private final DetailPage page;
    private final KeptText statement;
    private final KeptText note;
    private final CodeChoice<ClaimKind> kind;
    private final CodeChoice<Modality> modality;
    private final DateField when;
    private final OneLink place;
    private final OriginsBox origins;
    private final ConflictBox conflicts;
    private final GradeBox grades;
    private final ClaimExtras extras;
    private final FieldRow conflictRow;
    private final FieldRow derivedRow;
    private final DerivedBox derived;
    private final SumSheet sums;
    private final ChainBox chain;
    private final ConcernBox concerns;
    private final LinkBox links;
    private final SectionFrame<ClaimRow, ClaimView> frame;

    public ClaimPane(ClaimParts parts, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new ClaimModel(parts, desk);
        statement = statementField(drafts);
        note = noteField(drafts);
        kind = kindChoice();
        modality = modalityChoice();
        when =
                new DateField(
                        desk,
                        drafts,
                        "claim-when",
                        texts.of("claim.field.when"),
                        (date, done) -> model.date(date, Claim::on, done));
        origins = new OriginsBox(desk);
        conflicts = new ConflictBox(model, desk);
        grades = new GradeBox(parts.ledgers().grades(), drafts, desk);
        place = new OneLink(placeField().field(), drafts);
        Wording wording = new Wording(desk, drafts, parts.ledgers().vocabularies());
        chain = new ChainBox(model, wording);
        concerns = new ConcernBox(model, wording);
        links = new LinkBox(model, drafts, desk);
        sums = new SumSheet(parts.ledgers().totals(), desk);
        derived = new DerivedBox(desk, sums::open);
        page = page();
        derivedRow = page.row(texts.of("claim.field.derived"), derived.root());
        extras = new ClaimExtras(page, model, drafts, desk);
        conflictRow = rowsBelow();
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.CLAIM,
                        model.page(),
                        listing(parts),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(model::explainMaking, false, model::remove));
        frame.chooseMany();
    }

    private KeptText statementField(Drafts drafts) {
        KeptText made =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(c -> text.isBlank() ? c : c.stating(text), done));
        made.title("claim-statement", texts.of("claim.field.statement"));
        return made;
    }

    private KeptText noteField(Drafts drafts) {
        return KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(c -> c.noted(text.isBlank() ? null : text), done))
                .named("claim-note", texts.of("claim.field.note"));
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    /// Opens the sheet that adds numbers up, with the claims that are chosen in the list.
    public void addUp() {
        sums.open(frame.chosenRows(Totals.MOST));
    }

    private SectionFrame.Listing<ClaimRow> listing(ClaimParts parts) {
        return new SectionFrame.Listing<>(
                parts.claims().rows(),
                ClaimRow::id,
                this::row,
                texts.of("desk.section.claims"),
                new EmptyState(
                        Feather.MESSAGE_SQUARE,
                        texts.of("claim.empty.title"),
                        texts.of("claim.empty.text")));
    }

    private SuggestField<Place> placeField() {
        SuggestField<Place> field =
                new SuggestField<>(
                        desk,
                        texts.of("claim.field.place.prompt"),
                        model::findPlaces,
                        Place::name,
                        found -> model.at(found),
                        name -> model.at(name));
        field.field().setId("claim-place");
        return field;
    }

    private CodeChoice<ClaimKind> kindChoice() {
        CodeChoice<ClaimKind> made =
                new CodeChoice<>(
                        texts.of("claim.field.kind"),
                        Arrays.asList(ClaimKind.values()),
                        one -> texts.of("claim.kind." + one.code()),
                        one -> model.change(c -> c.ofKind(one)));
        made.control().setId("claim-kind");
        return made;
    }

    private CodeChoice<Modality> modalityChoice() {
        CodeChoice<Modality> made =
                new CodeChoice<>(
                        texts.of("claim.field.modality"),
                        Arrays.asList(Modality.values()),
                        one -> texts.of("claim.modality." + one.code()),
                        one -> model.change(c -> c.meant(one)));
        made.control().setId("claim-modality");
        return made;
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        statement.control(),
                        new EmptyState(
                                Feather.MESSAGE_SQUARE,
                                texts.of("claim.none.title"),
                                texts.of("claim.none.text")));
        made.row(texts.of("claim.field.chain"), chain.root());
        made.row(texts.of("claim.field.when"), when.root());
        made.row(texts.of("claim.field.concerns"), concerns.root());
        made.row(texts.of("claim.field.place"), place.root());
        made.row(texts.of("claim.field.kind"), kind.control());
        made.row(texts.of("claim.field.modality"), modality.control());
        return made;
    }

    /// What stands behind the claim and against it, below all that it says itself.
    private FieldRow rowsBelow() {
        page.row(texts.of("claim.field.origins"), origins.root());
        page.row(texts.of("claim.field.grades"), grades.root());
        FieldRow row = page.row(texts.of("claim.field.conflicts"), conflicts.root());
        page.row(texts.of("claim.field.links"), links.root());
        page.row(texts.of("claim.field.note"), note.control());
        return row;
    }

    private RowBox.Words row(ClaimRow row) {
        String date = row.when() == null ? texts.of("claim.undated") : texts.date(row.when());
        String right =
                row.conflicts() > 0
                        ? texts.of("claim.row.conflicts", Map.of("count", row.conflicts()))
                        : texts.of("claim.row.passages", Map.of("count", row.passages()));
        Allegation carried = row.allegation();
        String told = carried == null ? "" : carried.words(texts);
        return new RowBox.Words(row.statement(), told, date, right);
    }

    private void draw(ClaimView view) {
        Claim claim = view.claim();
        String key = "claim:" + claim.id();
        page.number(texts.of("claim.number", Map.of("number", claim.number())));
        page.tags(tags(view).toArray(Node[]::new));
        Allegation carried = view.allegations().get(claim.id());
        page.remark(carried == null ? "" : carried.words(texts));
        statement.show(key + ":statement", claim.statement());
        boolean open = !claim.isSealed();
        statement.control().setEditable(open);
        kind.control().setDisable(!open);
        modality.control().setDisable(!open);
        kind.control().setPromptText(ClaimKind.words(claim.wording().kind(), texts));
        kind.show(ClaimKind.find(claim.wording().kind()).orElse(null));
        modality.show(claim.claimModality());
        when.show(key + ":when", claim.when());
        note.show(key + ":note", claim.note());
        UUID at = claim.place();
        place.show(key + ":place", at == null ? null : placeLink(view.place(), at));
        chain.show(key + ":chain", view);
        concerns.show(key + ":concern", view);
        links.show(key + ":link", view);
        origins.show(view);
        conflicts.show(view);
        grades.show(new RecordRef(RecordKind.CLAIM, claim.id()), scales(claim.claimKind()));
        derived.show(view);
        seen(conflictRow, !conflicts.root().getChildren().isEmpty());
        seen(derivedRow, !view.inputs().isEmpty());
        extras.show(key, view);
        page.chips().getChildren().setAll(actions(view));
    }

    private static void seen(Node row, boolean there) {
        row.setVisible(there);
        row.setManaged(there);
    }

    /// Medical findings are observed or found; other claims are not graded on that scale.
    private static List<Scale> scales(ClaimKind kind) {
        List<Scale> scales =
                new ArrayList<>(
                        List.of(
                                Scale.INFORMATION_CREDIBILITY,
                                Scale.ASSESSMENT,
                                Scale.STANDARD_OF_PROOF));
        if (kind == ClaimKind.OBSERVATION || kind == ClaimKind.FINDING) {
            scales.add(Scale.MEDICAL_CONSISTENCY);
        }
        return scales;
    }

    private LinkLine placeLink(@Nullable String name, UUID at) {
        RecordRef ref = new RecordRef(RecordKind.PLACE, at);
        return new LinkLine(
                name == null ? "–" : name,
                "",
                () -> desk.navigator().go(new Intent.ToRecord(ref)),
                new LinkLine.Removal(texts.of("desk.remove"), () -> model.at((Place) null)));
    }

    private List<Node> tags(ClaimView view) {
        Claim claim = view.claim();
        List<Node> tags = new ArrayList<>();
        tags.add(new Tag(ClaimKind.words(claim.wording().kind(), texts), Tag.Tone.ACCENT));
        tags.add(
                claim.isSealed()
                        ? new Tag(texts.of("claim.state.sealed"), Tag.Tone.GREEN)
                        : new Tag(texts.of("claim.state.draft"), Tag.Tone.AMBER));
        if (view.conflicts() > 0) {
            tags.add(
                    new Tag(
                            texts.of("claim.row.conflicts", Map.of("count", view.conflicts())),
                            Tag.Tone.RED));
        }
        if (view.supersededBy() != null) {
            tags.add(new Tag(texts.of("claim.state.superseded"), Tag.Tone.PLAIN));
        }
        return tags;
    }

    private List<Button> actions(ClaimView view) {
        List<Button> actions = new ArrayList<>();
        if (view.claim().isSealed()) {
            actions.add(
                    Actions.button(
                            "claim-supersede", texts.of("claim.supersede"), model::supersede));
        } else {
            actions.add(Actions.button("claim-seal", texts.of("claim.seal"), model::seal));
            actions.add(Actions.button("claim-remove", texts.of("claim.remove"), model::remove));
        }
        if (view.claim().quantity() != null) {
            actions.add(Actions.button("claim-add-up", texts.of("claim.sum.open"), this::addUp));
        }
        return actions;
    }
}
