package org.dalil.source.ui.citing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.PageModel;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.source.Footnote;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.citing.Citations;
import org.dalil.source.citing.CitedWork;
import org.dalil.source.citing.Footnotes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// What a source rests on and the footnotes it prints: state and actions of that part of its page.
/// Knows no scene-graph type.
public final class CitingModel {
    private static final int SUGGESTIONS = 8;

    private final Parts parts;
    private final Desk desk;
    private final PageModel<CitingView> page;
    private final Supplier<Optional<Selected>> selected;

    /// The doors it works through.
    public record Parts(Sources sources, Citations citations, Footnotes footnotes) {}

    /// Words that are selected in the document.
    public record Selected(TextVersion text, Locator words) {}

    /// @param selected the words that are selected now, if any
    public CitingModel(Parts parts, Desk desk, Supplier<Optional<Selected>> selected) {
        this.parts = parts;
        this.desk = desk;
        this.selected = selected;
        page = new PageModel<>(desk, "citing", this::read);
    }

    /// Follows what is to be shown until unsubscribed.
    public Subscription attach() {
        return page.attach();
    }

    /// Shows this source, read anew.
    public void show(@Nullable UUID source) {
        boolean same = source != null && source.equals(page.id().get());
        page.id().set(source);
        if (same) {
            page.reload();
        }
    }

    /// Reads it again.
    public void reload() {
        page.reload();
    }

    /// What is shown; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable CitingView> view() {
        return page.view();
    }

    private @Nullable CitingView read(UUID id) throws ProblemException {
        Source source = parts.sources().find(id).orElse(null);
        if (source == null) {
            return null;
        }
        List<CitingView.Rest> rests = new ArrayList<>();
        for (CitedWork work : parts.citations().restsOn(id)) {
            rests.add(new CitingView.Rest(work, passage(work.citation().passage())));
        }
        List<CitingView.Note> notes = new ArrayList<>();
        for (Footnote note : parts.footnotes().of(id)) {
            UUID cited = note.cited();
            notes.add(
                    new CitingView.Note(
                            note,
                            cited == null ? null : parts.sources().find(cited).orElse(null),
                            passage(note.passage())));
        }
        return new CitingView(
                source, rests, parts.citations().restOnIt(id), parts.citations().ring(id), notes);
    }

    private @Nullable Passage passage(@Nullable UUID id) throws ProblemException {
        return id == null ? null : parts.sources().passage(id).orElse(null);
    }

    /// Sources for what was typed, by title or symbol.
    List<Source> findSources(String typed) throws ProblemException {
        return parts.sources().suggest(typed, SUGGESTIONS);
    }

    /// Why the source that is shown cannot be said to rest on this one; null when it can.
    @Nullable Problem refusal(Source cited) {
        CitingView view = page.view().get();
        if (view == null) {
            return null;
        }
        return Citations.refusal(
                        view.source(),
                        cited,
                        view.restsOn().stream().map(CitingView.Rest::work).toList())
                .orElse(null);
    }

    /// Whether this is the very source that is shown, which no footnote of its own cites.
    boolean isItself(Source cited) {
        CitingView view = page.view().get();
        return view != null && view.source().id().equals(cited.id());
    }

    /// Notes that the source rests on another.
    void cite(Source cited) {
        change(view -> parts.citations().add(view.source(), cited), () -> {});
    }

    /// No longer notes it.
    void uncite(CitedWork work) {
        change(view -> parts.citations().remove(view.source(), work), () -> {});
    }

    /// Keeps in what way it rests on a work.
    void note(CitedWork work, @Nullable String words, Runnable kept) {
        change(
                view -> {
                    for (CitingView.Rest now : view.restsOn()) {
                        if (now.work().citation().id().equals(work.citation().id())) {
                            parts.citations()
                                    .change(
                                            view.source(),
                                            new CitedWork(
                                                    now.work().citation().noted(words),
                                                    work.other()));
                        }
                    }
                },
                kept);
    }

    /// Notes the selected words as the place where the source says what it rests on.
    ///
    /// @return whether words are selected
    boolean place(CitedWork work) {
        Optional<Selected> now = selected.get();
        now.ifPresent(words ->
                change(
                        view ->
                                parts.citations()
                                        .place(view.source(), work, words.text(), words.words()),
                        () -> {}));
        return now.isPresent();
    }

    /// Notes a footnote of this number or sign, whose words are still to be copied.
    void addNote(String marker) {
        change(view -> parts.footnotes().add(view.source().id(), marker, "", null), () -> {});
    }

    /// Notes another work that a footnote cites.
    void addWork(Footnote note) {
        change(view -> parts.footnotes().addWork(kept(view, note)), () -> {});
    }

    /// Changes a footnote as it is kept now.
    void change(Footnote note, UnaryOperator<Footnote> how, Runnable kept) {
        change(view -> parts.footnotes().change(how.apply(kept(view, note))), kept);
    }

    /// Takes a footnote away.
    void remove(Footnote note) {
        change(view -> parts.footnotes().remove(note), () -> {});
    }

    /// Notes the selected words as the place where the marker of a footnote stands.
    ///
    /// @return whether words are selected
    boolean place(Footnote note) {
        Optional<Selected> now = selected.get();
        now.ifPresent(words ->
                change(
                        view ->
                                parts.footnotes()
                                        .place(kept(view, note), words.text(), words.words()),
                        () -> {}));
        return now.isPresent();
    }

    private static Footnote kept(CitingView view, Footnote note) {
        return view.notes().stream()
                .map(CitingView.Note::footnote)
                .filter(one -> one.id().equals(note.id()))
                .findFirst()
                .orElse(note);
    }

    private void change(PageModel.Amendment<CitingView> amendment, Runnable kept) {
        page.amend(
                view -> {
                    amendment.make(view);
                    kept.run();
                    return true;
                },
                done -> page.reload());
    }

    /// Goes to a source.
    void go(Source source) {
        desk.navigator().go(new Intent.ToRecord(new RecordRef(RecordKind.SOURCE, source.id())));
    }

    /// Goes to words of the source.
    void go(Passage place) {
        Locator at = place.locator();
        desk.navigator()
                .go(new Intent.ToWords(place.source(), place.textVersion(), at.start(), at.end()));
    }
}
