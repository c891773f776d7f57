package org.dalil.people.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.MasterDetail;
import org.dalil.desk.control.MasterList;
import org.dalil.desk.control.MasterModel;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.Tag;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.PlaceRow;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The section of places. Draws its models and forwards what the user does. Decides nothing.
public final class PlacePane implements SectionScreen {
    private final Desk desk;
    private final Texts texts;
    private final Places places;
    private final PageModel<Place> model;
    private final MasterModel<PlaceRow> master;
    private final MasterList<PlaceRow> list;
    private final MasterDetail root;
    private final DetailPage page;
    private final KeptText name;
    private final KeptText country;
    private final KeptText description;
    private final CodeChoice<PlacePrecision> precision;

    public PlacePane(Places places, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.places = places;
        model = new PageModel<>(desk, "place", id -> places.find(id).orElse(null));
        master = new MasterModel<>(places.rows(), PlaceRow::id, desk);
        list = list();
        name = name(drafts);
        country = KeptText.line(drafts, text -> change(p -> in(p, text)));
        country.control().setId("place-country");
        description = KeptText.lines(drafts, 1, text -> change(p -> described(p, text)));
        description.control().setId("place-description");
        precision = precision();
        page = page();
        fill();
        root = new MasterDetail(list, page.root());
    }

    private MasterList<PlaceRow> list() {
        return new MasterList<>(
                master,
                desk,
                texts.of("desk.section.places"),
                this::row,
                new EmptyState(
                        Feather.MAP_PIN,
                        texts.of("people.places.empty.title"),
                        texts.of("people.places.empty.text")),
                this::add);
    }

    private KeptText name(Drafts drafts) {
        KeptText line = KeptText.line(drafts, text -> change(p -> named(p, text)));
        line.control().setId("place-name");
        line.control().getStyleClass().add("title-field");
        line.control().setAccessibleText(texts.of("people.place.name"));
        return line;
    }

    private CodeChoice<PlacePrecision> precision() {
        CodeChoice<PlacePrecision> choice =
                new CodeChoice<>(
                        texts.of("people.place.precision"),
                        Arrays.asList(PlacePrecision.values()),
                        one -> texts.of("people.precision." + one.code()),
                        one -> change(p -> exact(p, one)));
        choice.control().setId("place-precision");
        return choice;
    }

    private DetailPage page() {
        return new DetailPage(
                name.control(),
                new EmptyState(
                        Feather.MAP_PIN,
                        texts.of("people.place.none.title"),
                        texts.of("people.place.none.text")));
    }

    private void fill() {
        page.row(texts.of("people.place.precision"), precision.control());
        page.row(texts.of("people.place.country"), country.control());
        page.row(texts.of("people.field.description"), description.control());
        page.chips()
                .getChildren()
                .add(
                        Actions.button(
                                "place-remove",
                                texts.of("people.place.remove"),
                                () -> with(places::remove)));
    }

    private Node row(PlaceRow row) {
        String country = row.country();
        String precise = texts.of("people.precision." + row.precision().code());
        return new RowBox(
                row.name(),
                country == null ? precise : country + " · " + precise,
                row.claims() == 0
                        ? ""
                        : texts.of("people.row.claims", Map.of("count", row.claims())));
    }

    private void show(@Nullable Place place) {
        page.showing(place != null);
        if (place != null) {
            String key = "place:" + place.id();
            PlacePrecision known = PlacePrecision.of(place.precision());
            name.show(key + ":name", place.name());
            country.show(key + ":country", place.country());
            description.show(key + ":description", place.description());
            precision.show(known);
            page.tags(new Tag(texts.of("people.precision." + known.code()), Tag.Tone.ACCENT));
        }
    }

    private void add() {
        model.change(
                () -> places.add(texts.of("people.place.new"), PlacePrecision.UNKNOWN, null),
                made ->
                        desk.navigator()
                                .go(
                                        new Intent.ToRecord(
                                                new RecordRef(RecordKind.PLACE, made.id()))));
    }

    private void change(UnaryOperator<Place> how) {
        with(place -> places.change(how.apply(place)));
    }

    private void with(Step step) {
        model.amend(step::on);
    }

    private static Place named(Place p, String words) {
        String name = words.isBlank() ? p.name() : words;
        return new Place(p.id(), name, p.precision(), p.country(), p.description());
    }

    private static Place in(Place p, String country) {
        return new Place(p.id(), p.name(), p.precision(), orNull(country), p.description());
    }

    private static Place described(Place p, String words) {
        return new Place(p.id(), p.name(), p.precision(), p.country(), orNull(words));
    }

    private static Place exact(Place p, PlacePrecision known) {
        return new Place(p.id(), p.name(), known.code(), p.country(), p.description());
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.attach(),
                model.view().subscribe(this::show),
                master.chosen().subscribe(id -> model.id().set(id)),
                master.attach());
    }

    @Override
    public void reload() {
        master.reload();
        model.reload();
    }

    @Override
    public ObservableValue<@Nullable RecordRef> chosen() {
        return master.chosen().map(id -> new RecordRef(RecordKind.PLACE, id));
    }

    @Override
    public void show(RecordRef ref) {
        master.choose(ref.id());
    }

    @Override
    public void focus() {
        list.list().requestFocus();
    }

    /// A change of the shown place.
    private interface Step {
        void on(Place place) throws ProblemException;
    }
}
