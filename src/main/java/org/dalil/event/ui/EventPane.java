package org.dalil.event.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DateField;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.MasterDetail;
import org.dalil.desk.control.MasterList;
import org.dalil.desk.control.MasterModel;
import org.dalil.desk.control.PageModel;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.event.Event;
import org.dalil.event.EventRow;
import org.dalil.event.Events;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The section of events. Draws its models and forwards what the user does. Decides nothing.
public final class EventPane implements SectionScreen {
    private final Desk desk;
    private final Texts texts;
    private final Events events;
    private final Places places;
    private final PageModel<EventView> model;
    private final MasterModel<EventRow> master;
    private final MasterList<EventRow> list;
    private final MasterDetail root;
    private final DetailPage page;
    private final KeptText title;
    private final KeptText description;
    private final DateField when;
    private final SuggestField<Place> place;
    private final VBox placeBox = new VBox();

    /// Everything an event's page shows.
    private record EventView(Event event, @Nullable String place) {}

    public EventPane(Events events, Places places, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.events = events;
        this.places = places;
        model = new PageModel<>(desk, "event", this::read);
        master = new MasterModel<>(events.rows(), EventRow::id, desk);
        list = list();
        title = title(drafts);
        description = KeptText.lines(drafts, 3, text -> change(e -> e.described(orNull(text))));
        description.control().setId("event-description");
        when =
                new DateField(
                        desk,
                        drafts,
                        "event-when",
                        texts.of("event.field.when"),
                        date -> change(e -> e.on(date)));
        place = place();
        page = page();
        fill();
        root = new MasterDetail(list, page.root());
    }

    private MasterList<EventRow> list() {
        return new MasterList<>(
                master,
                desk,
                texts.of("desk.section.events"),
                this::row,
                new EmptyState(
                        Feather.FLAG, texts.of("event.empty.title"), texts.of("event.empty.text")),
                this::add);
    }

    private KeptText title(Drafts drafts) {
        KeptText text =
                KeptText.line(drafts, words -> change(e -> words.isBlank() ? e : e.titled(words)));
        text.control().setId("event-title");
        text.control().getStyleClass().add("title-field");
        text.control().setAccessibleText(texts.of("event.field.title"));
        return text;
    }

    private SuggestField<Place> place() {
        SuggestField<Place> field =
                new SuggestField<>(
                        desk,
                        texts.of("event.field.place.prompt"),
                        typed -> places.suggest(typed, 7),
                        Place::name,
                        found -> change(e -> e.at(found.id())),
                        this::makePlace);
        field.field().setId("event-place");
        return field;
    }

    private DetailPage page() {
        return new DetailPage(
                title.control(),
                new EmptyState(
                        Feather.FLAG, texts.of("event.none.title"), texts.of("event.none.text")));
    }

    private void fill() {
        page.row(texts.of("event.field.when"), when.root());
        page.row(texts.of("event.field.place"), placeBox);
        page.row(texts.of("event.field.description"), description.control());
        page.chips()
                .getChildren()
                .add(
                        Actions.button(
                                "event-remove",
                                texts.of("event.remove"),
                                () -> with(events::remove)));
    }

    private @Nullable EventView read(UUID id) throws ProblemException {
        Event event = events.find(id).orElse(null);
        if (event == null) {
            return null;
        }
        UUID at = event.place();
        return new EventView(
                event, at == null ? null : places.find(at).map(Place::name).orElse(null));
    }

    private Node row(EventRow row) {
        String date = row.when() == null ? texts.of("event.undated") : texts.date(row.when());
        return new RowBox(
                row.title(),
                date,
                row.claims() == 0
                        ? ""
                        : texts.of("event.row.claims", Map.of("count", row.claims())));
    }

    private void show(@Nullable EventView view) {
        page.showing(view != null);
        if (view != null) {
            Event event = view.event();
            String key = "event:" + event.id();
            title.show(key + ":title", event.title());
            description.show(key + ":description", event.description());
            when.show(key + ":when", event.when());
            page.tags(new Tag(texts.of("event.tag"), Tag.Tone.ACCENT));
            UUID at = event.place();
            placeBox.getChildren().setAll(at == null ? place.field() : placeLine(view, at));
        }
    }

    private Node placeLine(EventView view, UUID at) {
        HBox line =
                new HBox(
                        8,
                        Actions.link(
                                String.valueOf(view.place()),
                                () ->
                                        desk.navigator()
                                                .go(
                                                        new Intent.ToRecord(
                                                                new RecordRef(
                                                                        RecordKind.PLACE, at)))),
                        Actions.icon(
                                Feather.X, texts.of("desk.remove"), () -> change(e -> e.at(null))));
        line.getStyleClass().add("field-line");
        return line;
    }

    private void makePlace(String name) {
        with(event -> {
            Place made = places.add(name, PlacePrecision.UNKNOWN, null);
            events.change(event.at(made.id()));
        });
    }

    private void add() {
        model.change(
                () -> events.add(texts.of("event.new"), null, null),
                made ->
                        desk.navigator()
                                .go(
                                        new Intent.ToRecord(
                                                new RecordRef(RecordKind.EVENT, made.id()))));
    }

    private void change(UnaryOperator<Event> how) {
        with(event -> events.change(how.apply(event)));
    }

    private void with(Step step) {
        model.amend(now -> step.on(now.event()));
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
        return master.chosen().map(id -> new RecordRef(RecordKind.EVENT, id));
    }

    @Override
    public void show(RecordRef ref) {
        master.choose(ref.id());
    }

    @Override
    public void focus() {
        list.list().requestFocus();
    }

    /// A change of the shown event.
    private interface Step {
        void on(Event event) throws ProblemException;
    }
}
