package org.dalil.bench;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.RowSource;
import org.dalil.event.Events;
import org.dalil.people.Agents;
import org.dalil.people.Places;
import org.dalil.source.Sources;

import java.util.function.Supplier;

/// What the lists beside the claims cost: sources, people, places, events. Each counts claims for
/// its rows, so each is measured. Looks at rows only, paints nothing.
final class OtherLists {
    private static final int PAGE = 64;
    private static final double OPENS = 0.15;
    private static final double NARROWED = 0.05;

    private final Size size;

    private OtherLists(Size size) {
        this.size = size;
    }

    static void run(Size size, Casefile casefile) throws Exception {
        var holdings = casefile.holdings();
        OtherLists lists = new OtherLists(size);
        var blobs = casefile.vault().blobs();
        lists.measure("sources", () -> new Sources(holdings, blobs).rows());
        lists.measure("people", () -> new Agents(holdings).rows());
        lists.measure("places", () -> new Places(holdings).rows());
        lists.measure("events", () -> new Events(holdings).rows());
    }

    /// Before any roll is read the pages come out of the database, after that out of the roll: both
    /// ways are taken.
    private void measure(String what, Supplier<RowSource<?>> made) throws Exception {
        RowSource<?> unread = made.get();
        int count = unread.count("");
        String of = String.format(" of %,d %s", count, what);
        Line.alone("list" + of + " opens, first time", Samples.once(() -> opens(unread)), OPENS);
        Line.alone("list" + of + " opens", Samples.of(size, () -> opens(unread)), OPENS);
        RowSource<?> read = made.get();
        Line.alone("typed “re”" + of + ", first time", Samples.once(() -> narrowed(read, "re")), 0);
        Line.alone(
                "list" + of + " opens, its roll read", Samples.of(size, () -> opens(read)), OPENS);
        Line.alone(
                "last page" + of,
                Samples.of(size, () -> read.page("", Math.max(0, count - PAGE), PAGE)),
                OPENS);
        Line.alone(
                "typed “re”" + of + ", two searches",
                Samples.of(size, () -> narrowed(read, "re") + narrowed(read, "no such words")),
                what.equals("sources") ? OPENS : NARROWED);
    }

    private static int opens(RowSource<?> list) throws Exception {
        return list.count("") + list.page("", 0, PAGE).size();
    }

    private static int narrowed(RowSource<?> list, String typed) throws Exception {
        return list.count(typed) + list.page(typed, 0, PAGE).size();
    }
}
