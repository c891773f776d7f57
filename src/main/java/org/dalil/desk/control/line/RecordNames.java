package org.dalil.desk.control.line;

import org.dalil.casefile.Holdings;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.source.SourceTitles;

import java.util.Optional;

/// What the records are called that claims are about or give as a value: people as they are to be
/// called now, everything else by its title. Knows no claim by name.
public final class RecordNames {
    private final Holdings holdings;
    private final Agents agents;
    private final Places places;
    private final Events events;
    private final SourceTitles sources;

    /// @param naming what people are called now
    public RecordNames(Holdings holdings, Naming naming) {
        this.holdings = holdings;
        this.agents = new Agents(holdings, naming);
        this.places = new Places(holdings);
        this.events = new Events(holdings);
        this.sources = new SourceTitles(holdings);
    }

    /// The name of a record; empty when it is gone or has none.
    public Optional<String> of(RecordRef ref) throws ProblemException {
        Optional<MatterKind> matter = MatterKind.of(ref.kind());
        if (matter.isPresent()) {
            return holdings.records().find(Matter.shape(matter.get()), ref.id()).map(Matter::title);
        }
        return switch (ref.kind()) {
            case AGENT -> agents.name(ref.id());
            case EVENT -> events.find(ref.id()).map(Event::title);
            case PLACE -> places.find(ref.id()).map(Place::name);
            case SOURCE -> sources.of(ref.id());
            default -> Optional.empty();
        };
    }
}
