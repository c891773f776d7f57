package org.dalil.law.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The legal position of a person or group on a day, by what claims say. It is a reading of claims
/// and no advice; what is uncertain in them is uncertain here.
public record LegalPosition(
        UUID who,
        LocalDate day,
        List<Protection> protections,
        List<Extradition> extraditions,
        List<Measure> measures,
        List<Promise> promises,
        List<Bar> bars,
        List<Flag> flags) {
    public LegalPosition {
        protections = List.copyOf(protections);
        extraditions = List.copyOf(extraditions);
        measures = List.copyOf(measures);
        promises = List.copyOf(promises);
        bars = List.copyOf(bars);
        flags = List.copyOf(flags);
    }

    /// Whether anything bars a removal for certain.
    public boolean barred() {
        return bars.stream()
                .anyMatch(bar -> bar.kind() != Bar.Kind.APPEAL_PENDING && bar.holds().certain());
    }

    /// Whether nothing in the claims bears on the position.
    public boolean isEmpty() {
        return protections.isEmpty()
                && extraditions.isEmpty()
                && measures.isEmpty()
                && promises.isEmpty();
    }
}
