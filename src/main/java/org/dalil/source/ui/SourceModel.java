package org.dalil.source.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.document.SafeName;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.source.CitedPassage;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.content.Custody;
import org.dalil.source.ui.SourcePage.Reading;
import org.dalil.source.ui.facts.Amending;
import org.dalil.source.ui.facts.CustodyBox;
import org.dalil.source.ui.words.AddWordsModel;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// State and actions of a source's page. Knows no scene-graph type.
final class SourceModel implements Amending {
    private static final int SUGGESTIONS = 8;

    private final SourceParts parts;
    private final Desk desk;
    private final ObjectProperty<@Nullable UUID> id = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SourcePage> page = new SimpleObjectProperty<>();
    // Who asks for changes: what became of one is told also after the page was left.
    private final Object changing = new Object();
    private @Nullable UUID wantedText;
    private boolean claiming;
    private long changes;

    SourceModel(SourceParts parts, Desk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    /// Shows the source asked for, until unsubscribed; then forgets its words.
    Subscription attach() {
        Subscription asked = id.subscribe(this::reload);
        return Subscription.combine(
                asked,
                () -> desk.jobs().cancel(this),
                () -> page.set(null),
                () -> id.set(null),
                parts.sources()::forget);
    }

    /// The source to show.
    ObjectProperty<@Nullable UUID> id() {
        return id;
    }

    /// What is shown; null while nothing is.
    ReadOnlyObjectProperty<@Nullable SourcePage> page() {
        return page;
    }

    /// Shows this text instead of the newest, from the next time the page is read.
    void wantText(@Nullable UUID textVersion) {
        wantedText = textVersion;
    }

    /// Shows another reading of the same source.
    void show(Reading reading) {
        wantedText = reading.id();
        reload();
    }

    void reload() {
        UUID wanted = id.get();
        UUID text = wantedText;
        if (wanted == null) {
            desk.jobs().cancel(this);
            page.set(null);
            return;
        }
        Callable<@Nullable SourcePage> work = () -> read(wanted, text);
        desk.jobs().latest(this, "page.load", work, page::set, desk.problems());
    }

    private @Nullable SourcePage read(UUID wanted, @Nullable UUID asked) throws ProblemException {
        Source source = parts.sources().find(wanted).orElse(null);
        if (source == null) {
            return null;
        }
        List<CitedPassage> passages = parts.sources().passages(wanted);
        List<Reading> readings = readings(wanted, passages);
        Reading shown = Reading.among(readings, asked);
        TextVersion text = shown == null ? null : shown.text();
        String words = null;
        Problem damage = null;
        try {
            words = text == null ? null : parts.sources().read(text);
        } catch (ProblemException e) {
            damage = e.problem();
        }
        return new SourcePage(
                source,
                label(source.creator()),
                label(source.publisher()),
                readings,
                shown,
                shown == null ? null : parts.sources().received(shown.item()).orElse(null),
                shown == null ? null : custody(shown.item()),
                parts.consents().of(List.of(wanted), desk.today()).get(wanted),
                parts.dating().leaning(wanted),
                words,
                passages,
                damage);
    }

    private CustodyBox.Kept custody(EvidenceItem item) throws ProblemException {
        UUID original = item.custody().workingCopyOf();
        return new CustodyBox.Kept(
                item,
                label(item.custody().from()),
                original == null ? null : parts.sources().item(original).orElse(null));
    }

    private List<Reading> readings(UUID source, List<CitedPassage> passages)
            throws ProblemException {
        List<Reading> readings = new ArrayList<>();
        for (EvidenceItem item : parts.sources().items(source)) {
            List<TextVersion> texts = parts.sources().texts(item.id());
            for (TextVersion text : texts) {
                long marked =
                        passages.stream()
                                .filter(one -> one.passage().textVersion().equals(text.id()))
                                .count();
                Instant made = parts.sources().readAt(text).orElse(null);
                readings.add(new Reading(item, text, made, marked));
            }
            if (texts.isEmpty()) {
                Instant received = parts.sources().received(item).orElse(null);
                readings.add(new Reading(item, null, received, 0));
            }
        }
        return readings;
    }

    private @Nullable String label(@Nullable UUID agent) throws ProblemException {
        return agent == null ? null : parts.agents().name(agent).orElse(null);
    }

    /// Changes the source that is shown; the page follows when the change is kept.
    void change(UnaryOperator<Source> how) {
        change(how, () -> {});
    }

    @Override
    public void change(UnaryOperator<Source> how, Runnable kept) {
        SourcePage now = page.get();
        if (now != null) {
            run(() -> {
                parts.sources().change(how.apply(kept(now)));
                kept.run();
            });
        }
    }

    /// Keeps when the source that is shown was published, and dates what its claims say by it.
    ///
    /// @param kept runs when it is in the casefile
    void date(@Nullable DateValue published, Runnable kept) {
        SourcePage now = page.get();
        if (now != null) {
            run(() -> {
                parts.dating().date(kept(now), published);
                kept.run();
            });
        }
    }

    /// How many claims would be dated anew by this date.
    int wouldDate(@Nullable DateValue published) throws ProblemException {
        SourcePage now = page.get();
        return now == null ? 0 : parts.dating().wouldDate(kept(now), published);
    }

    @Override
    public void hold(UnaryOperator<Custody> how, Runnable kept) {
        SourcePage now = page.get();
        EvidenceItem item = now == null ? null : now.item();
        if (item != null) {
            run(() -> {
                EvidenceItem current = parts.sources().item(item.id()).orElse(item);
                parts.sources().hold(current, how.apply(current.custody()));
                kept.run();
            });
        }
    }

    @Override
    public List<EvidenceItem> findItems(String typed) throws ProblemException {
        SourcePage now = page.get();
        EvidenceItem shown = now == null ? null : now.item();
        return parts.sources().suggestItems(typed, SUGGESTIONS).stream()
                .filter(one -> shown == null || !one.id().equals(shown.id()))
                .toList();
    }

    /// The source as it is kept now: an earlier change may not have come back to the page yet.
    private Source kept(SourcePage page) throws ProblemException {
        return parts.sources().find(page.source().id()).orElse(page.source());
    }

    /// Takes the chosen source away.
    void remove() {
        UUID wanted = id.get();
        if (wanted != null) {
            run(() -> {
                Source source = parts.sources().find(wanted).orElse(null);
                if (source != null) {
                    parts.sources().remove(source);
                }
            });
        }
    }

    @Override
    public List<Agent> findAgents(String typed) throws ProblemException {
        return parts.agents().suggest(typed, SUGGESTIONS);
    }

    @Override
    public String called(Agent agent) {
        return parts.agents().naming().of(agent);
    }

    @Override
    public void nameNew(String name, BiFunction<Source, UUID, Source> how) {
        SourcePage now = page.get();
        if (now != null) {
            run(() -> parts.sources().naming(kept(now), name, how));
        }
    }

    /// Begins a claim from words and goes to it. A key that is held down begins one claim.
    void claim(TextVersion text, Locator words) {
        SourcePage now = page.get();
        if (now != null && !claiming) {
            UUID source = now.source().id();
            claiming = true;
            desk.jobs()
                    .latest(
                            changing,
                            "page.claim",
                            () -> parts.claims().fromWords(source, text, words),
                            claim -> {
                                claiming = false;
                                if (source.equals(id.get())) {
                                    goTo(claim.id(), source, text, words);
                                }
                            },
                            failure -> {
                                claiming = false;
                                desk.problems().accept(failure);
                            });
        }
    }

    private void goTo(UUID claim, UUID source, TextVersion text, Locator words) {
        // The way back leads to these very words.
        desk.navigator().isAt(new Intent.ToWords(source, text.id(), words.start(), words.end()));
        desk.navigator().go(new Intent.ToNew(new RecordRef(RecordKind.CLAIM, claim)));
    }

    /// What adds these words of the shown source to a claim; empty while none is shown.
    Optional<AddWordsModel> adding(TextVersion text, Locator words) {
        return Optional.ofNullable(page.get())
                .map(now ->
                        new AddWordsModel(
                                parts.claims(),
                                desk,
                                new AddWordsModel.Words(now.source().id(), text, words)));
    }

    /// Writes a readable copy of the original that is shown.
    ///
    /// @param saved is told when the copy is whole and has the original's fingerprint
    void save(EvidenceItem item, Path to, Consumer<Path> saved) {
        String name = SafeName.of(item.originalName()).text();
        desk.jobs()
                .start(
                        desk.texts().of("source.save.job", Map.of("name", name)),
                        (progress, cancel) ->
                                parts.sources().saveOriginal(item, to, progress, cancel),
                        written -> saved.accept(to),
                        this::failed);
    }

    private void failed(Exception failure) {
        if (!(failure instanceof CancellationException)) {
            desk.problems().accept(failure);
        }
    }

    /// Work that writes and answers nothing.
    private interface Writing {
        void run() throws ProblemException;
    }

    // The page is read again also when a change is refused, so that it never shows what was not
    // kept.
    private void run(Writing work) {
        Callable<Boolean> called =
                () -> {
                    work.run();
                    return true;
                };
        desk.jobs()
                .latest(
                        changing,
                        "page.change." + ++changes,
                        called,
                        kept -> reload(),
                        failure -> {
                            desk.problems().accept(failure);
                            reload();
                        });
    }
}
