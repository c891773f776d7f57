package org.dalil.testimony.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Drafts;
import org.dalil.desk.control.DetailPage;
import org.dalil.desk.control.KeptText;
import org.dalil.desk.control.LinkLine;
import org.dalil.desk.control.OneLink;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.TermChip;
import org.dalil.kernel.RecordKind;
import org.dalil.people.Place;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.ui.field.SpareField;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of an interview that are often empty: each a chip until something is in it. Decides
/// nothing.
final class InterviewFields {
    private final InterviewModel model;
    private final Texts texts;
    private final Drafts drafts;
    private final DetailPage page;
    private final List<Shown> fields = new ArrayList<>();

    /// Shows one field of the interview on the page.
    @FunctionalInterface
    private interface Shown {
        /// @param key with which the keys of its drafts begin
        /// @param again whether the same interview is shown as before
        void show(String key, InterviewView view, boolean again);
    }

    InterviewFields(InterviewModel model, DetailPage page, Drafts drafts, Desk desk) {
        this.model = model;
        this.page = page;
        this.drafts = drafts;
        this.texts = desk.texts();
        interpreter(desk);
        text("others", i -> i.attendance().others(), (i, t) -> i.among(i.attendance().with(t)));
        placeKind(desk);
        place(desk);
        text("risk", i -> i.setting().risk(), (i, t) -> i.held(i.setting().risking(t)));
        text("purpose", i -> i.care().purpose(), (i, t) -> i.caring(i.care().neededFor(t)));
        text("prior", i -> i.care().priorInterviews(), (i, t) -> i.caring(i.care().askedBefore(t)));
        text("protocol", i -> i.care().protocol(), (i, t) -> i.caring(i.care().by(t)));
        text("referral", i -> i.care().referral(), (i, t) -> i.caring(i.care().referredTo(t)));
        text("wellbeing", i -> i.care().wellbeing(), (i, t) -> i.caring(i.care().noting(t)));
    }

    private String name(String field) {
        return texts.of("testimony.field." + field);
    }

    private void text(
            String field,
            Function<Interview, @Nullable String> value,
            BiFunction<Interview, @Nullable String, Interview> put) {
        KeptText text =
                KeptText.lines(
                                drafts,
                                1,
                                (typed, done) ->
                                        model.change(i -> put.apply(i, orNull(typed)), done))
                        .named("interview-" + field, name(field));
        SpareField spare =
                new SpareField(
                        page,
                        "interview-add-" + field,
                        name(field),
                        text.control(),
                        text.control());
        fields.add((key, view, again) -> {
            String now = value.apply(view.interview());
            text.show(key + ":" + field, now);
            spare.show(now != null, again);
        });
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private void interpreter(Desk desk) {
        WhoField who =
                new WhoField(
                        model,
                        desk,
                        drafts,
                        "interview-interpreter",
                        (attendance, agent) -> attendance.interpretedBy(agent));
        SpareField spare =
                new SpareField(
                        page,
                        "interview-add-interpreter",
                        name("interpreter"),
                        who.root(),
                        who.field());
        fields.add((key, view, again) -> {
            UUID id = view.interview().attendance().interpreter();
            who.show(key + ":interpreter", id, view.interpreter(), "");
            spare.show(id != null, again);
        });
    }

    private void placeKind(Desk desk) {
        TermChip kind =
                new TermChip(
                                desk,
                                model.parts().terms(),
                                "place_kind",
                                "interview-place-kind",
                                name("place-kind"),
                                term ->
                                        model.change(i ->
                                                i.held(i.setting().at(term, i.setting().place()))))
                        .alone();
        var row = page.row(name("place-kind"), kind.root());
        fields.add((key, view, again) -> kind.show(view.placeKind(), true));
        row.setId("interview-place-kind-row");
    }

    private void place(Desk desk) {
        SuggestField<Place> field =
                new SuggestField<>(
                        desk,
                        texts.of("testimony.place.prompt"),
                        model::findPlaces,
                        Place::name,
                        found -> model.change(i -> placed(i, found.id())),
                        model::at);
        field.field().setId("interview-place");
        OneLink link = new OneLink(field.field(), drafts);
        SpareField spare =
                new SpareField(
                        page, "interview-add-place", name("place"), link.root(), field.field());
        fields.add((key, view, again) -> {
            UUID at = view.interview().setting().place();
            link.show(key + ":place", at == null ? null : line(view.place(), at));
            spare.show(at != null, again);
        });
    }

    private static Interview placed(Interview one, @Nullable UUID at) {
        return one.held(one.setting().at(one.setting().placeKind(), at));
    }

    private LinkLine line(@Nullable String name, UUID at) {
        return new LinkLine(
                name == null ? "–" : name,
                "",
                () -> model.go(RecordKind.PLACE, at),
                new LinkLine.Removal(
                        texts.of("desk.remove"), () -> model.change(i -> placed(i, null))));
    }

    /// Shows an interview.
    ///
    /// @param again whether it is the one that was shown before
    void show(String key, InterviewView view, boolean again) {
        fields.forEach(one -> one.show(key, view, again));
    }
}
