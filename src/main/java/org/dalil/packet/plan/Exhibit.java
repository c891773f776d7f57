package org.dalil.packet.plan;

import org.dalil.source.EvidenceItem;
import org.dalil.source.Source;

import java.util.List;

/// A source in a packet.
///
/// @param number from 1, in the order of the packet
/// @param items its originals that go
/// @param covered whether words of it are covered, so that a covered text stands for its originals
public record Exhibit(int number, Source source, List<EvidenceItem> items, boolean covered) {
    public Exhibit {
        items = List.copyOf(items);
    }
}
