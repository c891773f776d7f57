package org.dalil.testimony.ui;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.Place;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.testimony.TestimonyException;
import org.dalil.testimony.interview.Attendance;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.ui.consent.ConsentModel;
import org.dalil.testimony.ui.consent.ConsentReader;
import org.dalil.testimony.ui.consent.ConsentTable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of the page of an interview. Knows no scene-graph type.
final class InterviewModel {
    private static final int OFFERED = 7;
    private final InterviewParts parts;
    private final ConsentReader consents;
    private final Desk desk;
    private final PageModel<InterviewView> page;

    InterviewModel(InterviewParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
        consents =
                new ConsentReader(
                        parts.consents(),
                        parts.terms(),
                        parts.agents(),
                        parts.sources(),
                        desk.texts());
        page = new PageModel<>(desk, "interview", this::read);
    }

    PageModel<InterviewView> page() {
        return page;
    }

    ConsentReader consents() {
        return consents;
    }

    InterviewParts parts() {
        return parts;
    }

    /// The day as of which consent is read.
    LocalDate today() {
        return desk.clock().now().atZone(desk.zone()).toLocalDate();
    }

    private @Nullable InterviewView read(UUID id) throws ProblemException {
        Interview one = parts.interviews().find(id).orElse(null);
        Source source = one == null ? null : parts.sources().find(one.source()).orElse(null);
        if (one == null || source == null) {
            return null;
        }
        UUID place = one.setting().place();
        return new InterviewView(
                one,
                source,
                told(one),
                name(one.attendance().interpreter()),
                place == null ? null : parts.places().find(place).map(Place::name).orElse("–"),
                one.setting().placeKind() == null
                        ? null
                        : parts.terms()
                                .words("place_kind", one.setting().placeKind(), desk.texts()),
                parts.interviews().media(one),
                parts.transcripts().of(source.id()),
                parts.handovers().openOf(source.id()),
                consent(one));
    }

    private InterviewView.@Nullable Told told(Interview one) throws ProblemException {
        UUID who = one.attendance().interviewee();
        Agent agent = who == null ? null : parts.agents().find(who).orElse(null);
        return agent == null
                ? null
                : new InterviewView.Told(agent, parts.agents().naming().of(agent));
    }

    private @Nullable String name(@Nullable UUID agent) throws ProblemException {
        return agent == null ? null : parts.agents().name(agent).orElse("–");
    }

    private @Nullable ConsentTable consent(Interview one) throws ProblemException {
        UUID who = one.attendance().interviewee();
        if (who == null || parts.agents().find(who).isEmpty()) {
            return null;
        }
        LocalDate today = today();
        DateValue held = one.setting().held();
        boolean known = held != null && held.latest() != null && !held.latest().isAfter(today);
        return consents.read(
                who, one.id(), today, known && held != null ? held : ConsentModel.date(today));
    }

    void change(UnaryOperator<Interview> how) {
        change(how, () -> {});
    }

    /// Keeps the interview as changed.
    ///
    /// @param kept runs when it is in the casefile
    void change(UnaryOperator<Interview> how, Runnable kept) {
        page.amend(now -> parts.interviews().change(how.apply(now.interview())), kept);
    }

    /// Calls the testimony otherwise; blank words change nothing.
    void call(String title, Runnable kept) {
        page.amend(
                now -> {
                    if (!title.isBlank()) {
                        parts.sources().change(now.source().titled(title.strip()));
                    }
                },
                kept);
    }

    /// Makes a person of this name and says that they were there, as one act.
    void name(String name, BiFunction<Attendance, UUID, Attendance> how) {
        page.amend(now -> {
            parts.interviews().naming(now.interview(), name, how);
        });
    }

    /// Makes the place and says that the interview was held there, as one act.
    void at(String newPlace) {
        page.amend(now -> {
            parts.interviews().at(now.interview(), newPlace);
        });
    }

    /// Gives whoever told a code name, if they have none.
    void giveCodeName() {
        page.amend(now -> {
            InterviewView.Told told = now.told();
            if (told != null && told.agent().codeName() == null) {
                String code =
                        desk.texts()
                                .of("people.code-name", Map.of("code", parts.codeNames().fresh()));
                parts.agents().change(told.agent().codeNamed(code));
            }
        });
    }

    /// Brings an original to the interview.
    ///
    /// @param told hears why it cannot be; empty when it was done
    void attach(EvidenceItem item, Consumer<Optional<Problem>> told) {
        page.amend(
                now -> {
                    try {
                        parts.interviews().attach(now.interview(), item);
                        return Optional.<Problem>empty();
                    } catch (TestimonyException e) {
                        return Optional.of(e.problem());
                    }
                },
                told);
    }

    /// Changes what whoever told allows; nothing while nobody is named.
    void amend(ConsentModel.Making making, Consumer<Optional<Problem>> told) {
        page.amend(
                now -> {
                    ConsentTable table = now.consent();
                    return table == null ? Optional.<Problem>empty() : making.make(table);
                },
                told);
    }

    void add() {
        page.change(
                () -> parts.interviews().add(desk.texts().of("testimony.new")),
                made -> desk.navigator().go(new Intent.ToNew(made.ref())));
    }

    /// Begins a transcript of the first recording, or of none while there is none, and goes to it.
    void transcribe() {
        page.amend(
                now -> {
                    UUID item =
                            now.media().stream()
                                    .filter(one -> one.mediaType().startsWith("audio/"))
                                    .findFirst()
                                    .map(EvidenceItem::id)
                                    .orElse(null);
                    Transcript blank =
                            parts.transcripts()
                                    .blank(now.source().id(), item, now.source().title())
                                    .titled(
                                            now.source().title(),
                                            now.interview().setting().language());
                    return parts.transcripts().add(blank, List.of());
                },
                made -> desk.navigator().go(new Intent.ToNew(made.ref())));
    }

    void remove() {
        page.amend(now -> parts.interviews().remove(now.interview()));
    }

    List<Agent> findPeople(String typed) throws ProblemException {
        return parts.agents().suggest(typed, OFFERED);
    }

    String called(Agent agent) {
        return parts.agents().naming().of(agent);
    }

    List<Place> findPlaces(String typed) throws ProblemException {
        return parts.places().suggest(typed, OFFERED);
    }

    /// Originals of other sources whose file name holds what was typed.
    List<EvidenceItem> findOriginals(String typed) throws ProblemException {
        InterviewView now = page.view().get();
        UUID here = now == null ? null : now.source().id();
        return parts.sources().suggestItems(typed, OFFERED).stream()
                .filter(one -> !one.source().equals(here))
                .toList();
    }

    void go(RecordKind kind, UUID id) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(kind, id)));
    }
}
