package org.dalil.event.ui;

import org.dalil.claim.matter.MatterKind;
import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.Intent;
import org.dalil.desk.SectionScreen;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.EmptyState;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.PagePart;
import org.dalil.desk.control.RowBox;
import org.dalil.desk.control.SectionFrame;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.Tag;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.desk.control.matter.MattersBox;
import org.dalil.desk.control.said.DateField;
import org.dalil.event.Event;
import org.dalil.event.EventRow;
import org.dalil.event.Events;
import org.dalil.event.ui.link.LinksBox;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// The section of events. Draws its models and forwards what the user does. Decides nothing.
public final class EventPane {
    private final Desk desk;
    private final Texts texts;
    private final EventModel model;
    private final DetailPage page;
    private final KeptText title;
    private final KeptText description;
    private final DateField when;
    private final OneLink place;
    private final MattersBox acts;
    private final LinksBox links;
    private final SectionFrame<EventRow, EventModel.EventView> frame;

    /// @param matters the acts of an event, with whoever was involved
    public EventPane(Events events, Places places, MatterDoors matters, Drafts drafts, Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        acts =
                new MattersBox(
                        texts.of("event.acts"),
                        List.of(MatterKind.ACT, MatterKind.INTERVENTION),
                        matters,
                        drafts,
                        desk);
        links = new LinksBox(events, matters, drafts, desk);
        model =
                new EventModel(
                        events, places, new EventModel.Reading(acts::read, links::read), desk);
        title =
                KeptText.line(
                        drafts,
                        (words, done) ->
                                model.change(e -> words.isBlank() ? e : e.titled(words), done));
        title.title("event-title", texts.of("event.field.title"));
        description =
                KeptText.lines(
                        drafts,
                        3,
                        (text, done) -> model.change(e -> e.described(orNull(text)), done));
        description.named("event-description", texts.of("event.field.description"));
        when = dateField(drafts);
        place = new OneLink(placeField().field(), drafts);
        page = page();
        page.below().getChildren().addAll(acts.root(), links.root());
        frame =
                new SectionFrame<>(
                        desk,
                        RecordKind.EVENT,
                        model.page(),
                        listing(events),
                        new SectionFrame.Sheet<>(page, this::draw),
                        new SectionFrame.Deeds(model::add, true, model::remove));
    }

    /// Offers a map of the acts of the event that is shown.
    ///
    /// @param map opens it
    public EventPane mapping(Consumer<UUID> map) {
        return offering("event-map", texts.of("event.map"), map);
    }

    /// Offers the grid of people and events, at the event that is shown.
    ///
    /// @param grid opens it
    public EventPane gridding(Consumer<UUID> grid) {
        return offering("event-grid", texts.of("event.grid"), grid);
    }

    /// Offers the chains of command of the acts of the event that is shown.
    ///
    /// @param chains opens them
    public EventPane commanding(Consumer<UUID> chains) {
        return offering("event-command", texts.of("event.command"), chains);
    }

    private EventPane offering(String id, String words, Consumer<UUID> view) {
        int before = page.chips().getChildren().size() - 1;
        page.chips().getChildren().add(before, Actions.button(id, words, model.page().with(view)));
        return this;
    }

    /// Puts what another part of the program has to say of the event on its page.
    public EventPane with(PagePart part) {
        page.below().getChildren().addFirst(part.node());
        model.page().whenRead(part::about);
        return this;
    }

    /// The section as the window shows it.
    public SectionScreen screen() {
        return frame;
    }

    private DateField dateField(Drafts drafts) {
        return new DateField(
                desk,
                drafts,
                "event-when",
                texts.of("event.field.when"),
                (date, done) -> model.change(e -> e.on(date), done));
    }

    private SuggestField<Place> placeField() {
        SuggestField<Place> field =
                new SuggestField<>(
                        desk,
                        texts.of("event.field.place.prompt"),
                        model::findPlaces,
                        Place::name,
                        found -> model.change(e -> e.at(found.id())),
                        model::at);
        field.field().setId("event-place");
        return field;
    }

    private SectionFrame.Listing<EventRow> listing(Events events) {
        return new SectionFrame.Listing<>(
                events.rows(),
                EventRow::id,
                this::row,
                texts.of("desk.section.events"),
                new EmptyState(
                        Feather.FLAG, texts.of("event.empty.title"), texts.of("event.empty.text")));
    }

    private DetailPage page() {
        DetailPage made =
                new DetailPage(
                        title.control(),
                        new EmptyState(
                                Feather.FLAG,
                                texts.of("event.none.title"),
                                texts.of("event.none.text")));
        made.row(texts.of("event.field.when"), when.root());
        made.row(texts.of("event.field.place"), place.root());
        made.row(texts.of("event.field.description"), description.control());
        made.chips()
                .getChildren()
                .add(Actions.button("event-remove", texts.of("event.remove"), model::remove));
        return made;
    }

    private RowBox.Words row(EventRow row) {
        String date = row.when() == null ? texts.of("event.undated") : texts.date(row.when());
        return new RowBox.Words(
                row.title(),
                date,
                row.claims() == 0
                        ? ""
                        : texts.of("event.row.claims", Map.of("count", row.claims())));
    }

    private void draw(EventModel.EventView view) {
        Event event = view.event();
        String key = "event:" + event.id();
        title.show(key + ":title", event.title());
        description.show(key + ":description", event.description());
        when.show(key + ":when", event.when());
        page.tags(new Tag(texts.of("event.tag"), Tag.Tone.ACCENT));
        UUID at = event.place();
        place.show(key + ":place", at == null ? null : placeLine(view.place(), at));
        acts.show(new RecordRef(RecordKind.EVENT, event.id()), view.acts());
        links.show(event.id(), view.links());
    }

    private LinkLine placeLine(@Nullable String name, UUID at) {
        RecordRef ref = new RecordRef(RecordKind.PLACE, at);
        return new LinkLine(
                name == null ? "–" : name,
                "",
                () -> desk.navigator().go(new Intent.ToRecord(ref)),
                new LinkLine.Removal(texts.of("desk.remove"), () -> model.change(e -> e.at(null))));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
