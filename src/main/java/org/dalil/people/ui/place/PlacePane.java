package org.dalil.people.ui.place;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.PagePart;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.dalil.people.spot.Spot;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The section of places. Draws its models and forwards what the user does. Decides nothing.
public final class PlacePane {
    private final Desk desk;
    private final Texts texts;
    private final Places places;
    private final PageModel<Shown> model;
    private final DetailPage page;
    private final KeptText name;
    private final KeptText country;
    private final KeptText description;
    private final CodeChoice<PlacePrecision> precision;
    private final SpotBox spots;
    private final SectionFrame<PlaceRow, Shown> frame;

    public PlacePane(Places places, Vocabularies terms, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.places = places;
        model = new PageModel<>(desk, "place", id -> read(places, terms, id));
        name =
                KeptText.line(
                        drafts,
                        (text, done) -> change(p -> text.isBlank() ? p : p.called(text), done));
        name.title("place-name", texts.of("people.place.name"));
        country = KeptText.line(drafts, (text, done) -> change(p -> p.in(orNull(text)), done));
        country.named("place-country", texts.of("people.place.country"));
        description =
                KeptText.lines(
                        drafts, 1, (text, done) -> change(p -> p.described(orNull(text)), done));
        description.named("place-description", texts.of("people.field.description"));
        precision = precision();
        spots = new SpotBox(desk, drafts, terms, this::spot);
        page = page();
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.PLACE,
                        model,
                        listing(),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(this::add, true, this::remove));
    }

    /// Puts what another part of the program has to say of the place on its page.
    public PlacePane with(PagePart part) {
        page.below().getChildren().addFirst(part.node());
        model.whenRead(part::about);
        return this;
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    private SectionFrame.Listing<PlaceRow> listing() {
        return new SectionFrame.Listing<>(
                places.rows(),
                PlaceRow::id,
                this::row,
                texts.of("desk.section.places"),
                new EmptyState(
                        Feather.MAP_PIN,
                        texts.of("people.places.empty.title"),
                        texts.of("people.places.empty.text")));
    }

    private CodeChoice<PlacePrecision> precision() {
        CodeChoice<PlacePrecision> choice =
                new CodeChoice<>(
                        texts.of("people.place.precision"),
                        Arrays.asList(PlacePrecision.values()),
                        one -> texts.of("people.precision." + one.code()),
                        one -> change(p -> p.exactTo(one), () -> {}));
        choice.control().setId("place-precision");
        return choice;
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        name.control(),
                        new EmptyState(
                                Feather.MAP_PIN,
                                texts.of("people.place.none.title"),
                                texts.of("people.place.none.text")));
        made.row(texts.of("people.place.precision"), precision.control());
        made.row(texts.of("people.place.kind"), spots.kind());
        made.row(texts.of("people.place.coordinates"), spots.coordinates());
        made.row(texts.of("people.place.uncertainty"), spots.uncertainty());
        made.row(texts.of("people.place.country"), country.control());
        made.row(texts.of("people.field.description"), description.control());
        made.chips()
                .getChildren()
                .add(Actions.button("place-remove", texts.of("people.place.remove"), this::remove));
        return made;
    }

    private RowBox.Words row(PlaceRow row) {
        String country = row.country();
        String precise = texts.of("people.precision." + row.precision().code());
        return new RowBox.Words(
                row.name(),
                country == null ? precise : country + " · " + precise,
                row.claims() == 0
                        ? ""
                        : texts.of("people.row.claims", Map.of("count", row.claims())));
    }

    private void draw(Shown shown) {
        Place place = shown.place();
        String key = "place:" + place.id();
        PlacePrecision known = PlacePrecision.of(place.precision());
        name.show(key + ":name", place.name());
        country.show(key + ":country", place.country());
        description.show(key + ":description", place.description());
        precision.show(known);
        spots.show(key, place.spot(), shown.kind());
        page.tags(new Tag(texts.of("people.precision." + known.code()), Tag.Tone.ACCENT));
    }

    private void add() {
        model.change(
                () -> places.add(texts.of("people.place.new"), PlacePrecision.UNKNOWN, null),
                made ->
                        desk.navigator()
                                .go(new Intent.ToNew(new RecordRef(RecordKind.PLACE, made.id()))));
    }

    private void remove() {
        model.amend(shown -> places.remove(shown.place()));
    }

    private void change(UnaryOperator<Place> how, Runnable kept) {
        model.amend(shown -> places.change(how.apply(shown.place())), kept);
    }

    private void spot(UnaryOperator<Spot> how, Runnable kept) {
        change(place -> place.on(how.apply(place.spot())), kept);
    }

    /// A place with its kind in words.
    private record Shown(Place place, @Nullable String kind) {}

    private @Nullable Shown read(Places from, Vocabularies terms, UUID id) throws ProblemException {
        Place place = from.find(id).orElse(null);
        if (place == null) {
            return null;
        }
        Term kind = place.spot().kind();
        return new Shown(place, kind == null ? null : terms.words("place_kind", kind, texts));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
