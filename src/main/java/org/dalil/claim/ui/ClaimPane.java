package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;

import org.dalil.claim.Claim;
import org.dalil.claim.ClaimRow;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
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
import org.dalil.desk.control.said.DateField;
import org.dalil.desk.control.said.QuantityField;
import org.dalil.desk.control.said.SpareRows;
import org.dalil.kernel.DateValue;
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
import java.util.function.BiFunction;

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
    private final DateField asOf;
    private final QuantityField quantity;
    private final KeptText hedge;
    private final KeptText scope;
    private final KeptText placeWords;
    private final CodeChoice<Polarity> polarity;
    private final CheckBox exculpatory = new CheckBox();
    private final FillBox fill;
    private final OriginsBox origins;
    private final ConflictBox conflicts;
    private final SpareRows spares;
    private @Nullable FieldRow conflictRow;
    private final ChainBox chain;
    private final ConcernBox concerns;
    private final LinkBox links;
    private final SectionFrame<ClaimRow, ClaimView> frame;

    public ClaimPane(ClaimParts parts, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        model = new ClaimModel(parts, desk);
        statement =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(c -> text.isBlank() ? c : c.stating(text), done));
        statement.title("claim-statement", texts.of("claim.field.statement"));
        note =
                KeptText.lines(
                        drafts,
                        1,
                        (text, done) ->
                                model.change(c -> c.noted(text.isBlank() ? null : text), done));
        note.named("claim-note", texts.of("claim.field.note"));
        kind = kindChoice();
        modality = modalityChoice();
        when = dateField(drafts, "when", Claim::on);
        asOf = dateField(drafts, "as-of", Claim::asOf);
        quantity =
                new QuantityField(
                        desk,
                        drafts,
                        "claim-quantity",
                        texts.of("claim.field.quantity"),
                        (number, done) -> model.change(c -> c.counting(number), done));
        hedge = words(drafts, "hedge", Claim::hedged);
        scope = words(drafts, "scope", Claim::scoped);
        placeWords = words(drafts, "place-words", Claim::placed);
        polarity = polarityChoice();
        exculpatory.setText(texts.of("claim.field.exculpatory.text"));
        exculpatory.setId("claim-exculpatory");
        exculpatory.setOnAction(
                pressed -> model.change(c -> c.exculpating(exculpatory.isSelected())));
        fill = new FillBox(model, drafts, desk);
        origins = new OriginsBox(desk);
        conflicts = new ConflictBox(model, desk);
        place = new OneLink(placeField().field(), drafts);
        chain = new ChainBox(model, drafts, desk);
        concerns = new ConcernBox(model, drafts, desk);
        links = new LinkBox(model, drafts, desk);
        page = page();
        spares = new SpareRows(page);
        spareRows();
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.CLAIM,
                        model.page(),
                        listing(parts),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(model::explainMaking, false, model::remove));
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
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

    private DateField dateField(
            Drafts drafts, String field, BiFunction<Claim, @Nullable DateValue, Claim> how) {
        return new DateField(
                desk,
                drafts,
                "claim-" + field,
                texts.of("claim.field." + field),
                (date, done) -> model.date(date, how, done));
    }

    private KeptText words(
            Drafts drafts, String field, BiFunction<Claim, @Nullable String, Claim> how) {
        return KeptText.line(
                        drafts,
                        (text, done) ->
                                model.change(c -> how.apply(c, text.isBlank() ? null : text), done))
                .named("claim-" + field, texts.of("claim.field." + field));
    }

    private CodeChoice<Polarity> polarityChoice() {
        CodeChoice<Polarity> made =
                new CodeChoice<>(
                        texts.of("claim.field.polarity"),
                        Arrays.asList(Polarity.values()),
                        one -> texts.of("claim.polarity." + one.code()),
                        one -> model.change(c -> c.turned(one)));
        made.control().setId("claim-polarity");
        return made;
    }

    private void spareRows() {
        spares.add("claim-fill", texts.of("claim.field.fill"), fill.root(), fill.keys());
        spare("quantity", quantity.root(), quantity.keys());
        spare("scope", scope.control(), scope.control());
        spare("as-of", asOf.root(), asOf.keys());
        spare("place-words", placeWords.control(), placeWords.control());
        spare("hedge", hedge.control(), hedge.control());
        spare("polarity", polarity.control(), polarity.control());
        spare("exculpatory", exculpatory, exculpatory);
    }

    private void spare(String field, Node value, Node keys) {
        spares.add("claim-" + field, texts.of("claim.field." + field), value, keys);
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
        made.row(texts.of("claim.field.origins"), origins.root());
        conflictRow = made.row(texts.of("claim.field.conflicts"), conflicts.root());
        made.row(texts.of("claim.field.links"), links.root());
        made.row(texts.of("claim.field.note"), note.control());
        return made;
    }

    private Node row(ClaimRow row) {
        String date = row.when() == null ? texts.of("claim.undated") : texts.date(row.when());
        String right =
                row.conflicts() > 0
                        ? texts.of("claim.row.conflicts", Map.of("count", row.conflicts()))
                        : texts.of("claim.row.passages", Map.of("count", row.passages()));
        return new RowBox(row.statement(), date, right);
    }

    private void draw(ClaimView view) {
        Claim claim = view.claim();
        String key = "claim:" + claim.id();
        page.number(texts.of("claim.number", Map.of("number", claim.number())));
        page.tags(tags(view).toArray(Node[]::new));
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
        if (conflictRow != null) {
            boolean any = !conflicts.root().getChildren().isEmpty();
            conflictRow.setVisible(any);
            conflictRow.setManaged(any);
        }
        drawSpares(key, view);
        page.chips().getChildren().setAll(actions(view));
    }

    private void drawSpares(String key, ClaimView view) {
        Claim claim = view.claim();
        boolean open = !claim.isSealed();
        spares.of(key);
        fill.show(key, view);
        quantity.show(key + ":quantity", claim.quantity());
        scope.show(key + ":scope", claim.scope());
        asOf.show(key + ":as-of", claim.setting().asOf());
        placeWords.show(key + ":place-words", claim.setting().placeWords());
        hedge.show(key + ":hedge", claim.wording().hedge());
        hedge.control().setEditable(open);
        polarity.show(claim.claimPolarity());
        polarity.control().setDisable(!open);
        exculpatory.setSelected(claim.exculpatory());
        spares.show("claim-fill", !claim.slots().equals(Slots.NONE));
        spares.show("claim-quantity", claim.quantity() != null);
        spares.show("claim-scope", claim.scope() != null);
        spares.show("claim-as-of", claim.setting().asOf() != null);
        spares.show("claim-place-words", claim.setting().placeWords() != null);
        spares.show("claim-hedge", claim.wording().hedge() != null);
        spares.show("claim-polarity", claim.claimPolarity() == Polarity.NEGATED);
        spares.show("claim-exculpatory", claim.exculpatory());
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
        return view.claim().isSealed()
                ? List.of(
                        Actions.button(
                                "claim-supersede", texts.of("claim.supersede"), model::supersede))
                : List.of(
                        Actions.button("claim-seal", texts.of("claim.seal"), model::seal),
                        Actions.button("claim-remove", texts.of("claim.remove"), model::remove));
    }
}
