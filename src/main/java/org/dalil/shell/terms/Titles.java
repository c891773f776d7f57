package org.dalil.shell.terms;

import org.dalil.casefile.RowSource;
import org.dalil.claim.Claims;
import org.dalil.event.Events;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.Sources;
import org.dalil.texts.Texts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Says how a record reads in one line, as its section’s list says it: under its code name where
/// names are covered, and an allegation behind who makes it.
public record Titles(
        Agents agents, Places places, Sources sources, Claims claims, Events events, Texts texts) {
    /// The words for a record; empty when no list has it.
    public Optional<String> of(RecordRef ref) throws ProblemException {
        return switch (ref.kind()) {
            case AGENT -> agents.find(ref.id()).map(agents.naming()::of);
            case CLAIM -> row(claims.rows(), ref.id(), one -> one.told(texts));
            case PLACE -> row(places.rows(), ref.id(), one -> one.name());
            case EVENT -> row(events.rows(), ref.id(), one -> one.title());
            case SOURCE -> row(sources.rows(), ref.id(), one -> one.title());
            default -> Optional.empty();
        };
    }

    private static <R> Optional<String> row(RowSource<R> rows, UUID id, Function<R, String> words)
            throws ProblemException {
        int at = rows.indexOf("", id);
        return at < 0
                ? Optional.empty()
                : rows.page("", at, 1).stream()
                        .findFirst()
                        .map(words)
                        .map(said -> said.replaceAll("\\s+", " "));
    }
}
