package org.dalil.claim.ui;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import org.dalil.claim.Claim;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.said.DateField;
import org.dalil.desk.control.said.QuantityField;
import org.dalil.desk.control.said.ReadField;
import org.dalil.desk.control.said.SpareRows;
import org.dalil.people.PlacePrecision;
import org.dalil.people.spot.SpotReading;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.BiFunction;

/// The fields of a claim’s page that most claims leave empty.
final class ClaimExtras {
    private final SpareRows spares;
    private final ClaimModel model;
    private final Texts texts;
    private final DateField asOf;
    private final QuantityField quantity;
    private final KeptText hedge;
    private final KeptText scope;
    private final KeptText placeWords;
    private final CodeChoice<Polarity> polarity;
    private final CodeChoice<PlacePrecision> precision;
    private final ReadField<Long> uncertainty;
    private final CheckBox exculpatory = new CheckBox();
    private final FillBox fill;

    ClaimExtras(DetailPage page, ClaimModel model, Drafts drafts, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        spares = new SpareRows(page);
        asOf =
                new DateField(
                        desk,
                        drafts,
                        "claim-as-of",
                        texts.of("claim.field.as-of"),
                        (date, done) -> model.date(date, Claim::asOf, done));
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
        precision = precisionChoice();
        uncertainty = uncertaintyField(drafts, desk);
        polarity = polarityChoice();
        exculpatory.setText(texts.of("claim.field.exculpatory.text"));
        exculpatory.setId("claim-exculpatory");
        exculpatory.setOnAction(
                pressed -> model.change(c -> c.exculpating(exculpatory.isSelected())));
        fill = new FillBox(model, drafts, desk);
        spareRows();
    }

    private CodeChoice<PlacePrecision> precisionChoice() {
        CodeChoice<PlacePrecision> choice =
                new CodeChoice<>(
                        texts.of("claim.field.place-precision"),
                        Arrays.asList(PlacePrecision.values()),
                        one -> texts.of("people.precision." + one.code()),
                        one -> model.change(c -> c.set(c.setting().exactTo(one))));
        choice.control().setId("claim-place-precision");
        return choice;
    }

    private ReadField<Long> uncertaintyField(Drafts drafts, Desk desk) {
        return new ReadField<>(
                        desk,
                        drafts,
                        SpotReading::metres,
                        String::valueOf,
                        (metres, done) ->
                                model.change(c -> c.set(c.setting().within(metres)), done))
                .named(
                        "claim-place-uncertainty",
                        texts.of("claim.field.place-uncertainty"),
                        texts.of("people.place.uncertainty.example"));
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
        spare("place-precision", precision.control(), precision.control());
        spare("place-uncertainty", uncertainty.root(), uncertainty.keys());
        spare("hedge", hedge.control(), hedge.control());
        spare("polarity", polarity.control(), polarity.control());
        spare("exculpatory", exculpatory, exculpatory);
    }

    private void spare(String field, Node value, Node keys) {
        spares.add("claim-" + field, texts.of("claim.field." + field), value, keys);
    }

    /// Shows the claim’s.
    void show(String key, ClaimView view) {
        Claim claim = view.claim();
        boolean open = !claim.isSealed();
        spares.of(key);
        fill.show(key, view);
        quantity.show(key + ":quantity", claim.quantity());
        scope.show(key + ":scope", claim.scope());
        asOf.show(key + ":as-of", claim.setting().asOf());
        placeWords.show(key + ":place-words", claim.setting().placeWords());
        String exact = claim.setting().precision();
        precision.show(exact == null ? null : PlacePrecision.of(exact));
        uncertainty.show(key + ":place-uncertainty", claim.setting().uncertainty());
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
        spares.show("claim-place-precision", exact != null);
        spares.show("claim-place-uncertainty", claim.setting().uncertainty() != null);
        spares.show("claim-hedge", claim.wording().hedge() != null);
        spares.show("claim-polarity", claim.claimPolarity() == Polarity.NEGATED);
        spares.show("claim-exculpatory", claim.exculpatory());
    }
}
