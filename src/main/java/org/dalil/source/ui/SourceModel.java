package org.dalil.source.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.document.SafeName;
import org.dalil.kernel.Locator;
import org.dalil.kernel.Problem;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// State and actions of a source's page. Knows no scene-graph type.
final class SourceModel {
    private static final int SUGGESTIONS = 8;

    private final SourceParts parts;
    private final Desk desk;
    private final ObjectProperty<@Nullable UUID> id = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SourcePage> page = new SimpleObjectProperty<>();
    private @Nullable UUID wantedText;
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

    /// Shows this reading of the original instead of the newest, from the next reading on.
    void wantText(@Nullable UUID textVersion) {
        wantedText = textVersion;
    }

    void reload() {
        UUID wanted = id.get();
        UUID text = wantedText;
        if (wanted == null) {
            page.set(null);
            return;
        }
        Callable<@Nullable SourcePage> work = () -> read(wanted, text);
        desk.jobs().latest(this, "page.load", work, page::set, desk.problems());
    }

    private @Nullable SourcePage read(UUID wanted, @Nullable UUID textId) throws ProblemException {
        Source source = parts.sources().find(wanted).orElse(null);
        if (source == null) {
            return null;
        }
        List<EvidenceItem> items = parts.sources().items(wanted);
        TextVersion text = text(items, textId);
        UUID of = text == null ? null : text.item();
        EvidenceItem item =
                items.stream()
                        .filter(one -> of == null || one.id().equals(of))
                        .findFirst()
                        .orElse(null);
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
                item,
                item == null ? null : parts.sources().received(item).orElse(null),
                text,
                words,
                parts.sources().passages(wanted),
                damage);
    }

    /// The reading asked for if it belongs here, else the newest of the first original with words.
    private @Nullable TextVersion text(List<EvidenceItem> items, @Nullable UUID asked)
            throws ProblemException {
        TextVersion newest = null;
        for (EvidenceItem item : items) {
            for (TextVersion one : parts.sources().texts(item.id())) {
                if (one.id().equals(asked)) {
                    return one;
                }
                newest = newest == null ? one : newest;
            }
        }
        return newest;
    }

    private @Nullable String label(@Nullable UUID agent) throws ProblemException {
        return agent == null ? null : parts.agents().find(agent).map(Agent::label).orElse(null);
    }

    /// Changes the source that is shown; the page follows when the change is kept.
    void change(UnaryOperator<Source> how) {
        SourcePage now = page.get();
        if (now != null) {
            run("page.change." + ++changes, () -> parts.sources().change(how.apply(kept(now))));
        }
    }

    /// The source as it is kept now: an earlier change may not have come back to the page yet.
    private Source kept(SourcePage page) throws ProblemException {
        return parts.sources().find(page.source().id()).orElse(page.source());
    }

    /// Takes the source away that is shown.
    void remove() {
        SourcePage now = page.get();
        if (now != null) {
            run("page.remove", () -> parts.sources().remove(now.source()));
        }
    }

    /// Agents for what was typed.
    List<Agent> findAgents(String typed) throws ProblemException {
        return parts.agents().suggest(typed, SUGGESTIONS);
    }

    /// Makes an agent of this name, of a kind nobody has said, and names it in the source.
    void nameNew(String name, BiFunction<Source, UUID, Source> how) {
        SourcePage now = page.get();
        if (now != null) {
            run(
                    "page.change." + ++changes,
                    () -> {
                        Agent agent = parts.agents().add(AgentKind.UNKNOWN, name);
                        parts.sources().change(how.apply(kept(now), agent.id()));
                    });
        }
    }

    /// Begins a claim from words and goes to it.
    void claim(TextVersion text, Locator words) {
        SourcePage now = page.get();
        if (now != null) {
            UUID source = now.source().id();
            desk.jobs()
                    .latest(
                            this,
                            "page.claim",
                            () -> parts.claims().fromWords(source, text, words),
                            claim -> {
                                // The way back leads to these very words.
                                desk.navigator()
                                        .isAt(
                                                new Intent.ToWords(
                                                        source,
                                                        text.id(),
                                                        words.start(),
                                                        words.end()));
                                RecordRef made = new RecordRef(RecordKind.CLAIM, claim.id());
                                desk.navigator().go(new Intent.ToNew(made));
                            },
                            desk.problems());
        }
    }

    /// Writes a readable copy of the original that is shown.
    void save(Path to) {
        SourcePage now = page.get();
        EvidenceItem item = now == null ? null : now.item();
        if (item != null) {
            String name = SafeName.of(item.originalName()).text();
            desk.jobs()
                    .start(
                            desk.texts().of("source.save.job", Map.of("name", name)),
                            (progress, cancel) ->
                                    parts.sources().saveOriginal(item, to, progress, cancel),
                            written -> {},
                            this::failed);
        }
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

    private void run(String name, Writing work) {
        Callable<Boolean> called =
                () -> {
                    work.run();
                    return true;
                };
        desk.jobs().latest(this, name, called, kept -> reload(), desk.problems());
    }
}
