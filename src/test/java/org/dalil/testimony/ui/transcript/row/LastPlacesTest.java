package org.dalil.testimony.ui.transcript.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.testimony.ui.transcript.row.LastPlaces.Place;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where somebody was in a transcript is found again, whatever else is in the lines.
class LastPlacesTest {
    private static final Place HERE = new Place(new UUID(1, 1), new UUID(2, 2), 14, 61_500);

    @Test
    void aPlaceIsFoundByItsTranscript() {
        LastPlaces places = LastPlaces.read(null).left(HERE);
        assertEquals(Optional.of(HERE), places.of(new UUID(1, 1)));
        assertEquals(Optional.empty(), places.of(new UUID(1, 2)));
    }

    @Test
    void whoeverLeavesAgainLeavesOnePlace() {
        Place later = new Place(HERE.transcript(), new UUID(2, 3), 0, 0);
        LastPlaces places = LastPlaces.read("").left(HERE).left(later);
        assertEquals(List.of(later), places.places());
    }

    @Test
    void thoseLeftLongestAgoAreForgotten() {
        LastPlaces places = LastPlaces.read(null);
        for (int i = 0; i < 130; i++) {
            places = places.left(new Place(new UUID(1, i), new UUID(2, i), i, i));
        }
        assertEquals(100, places.places().size());
        assertTrue(places.of(new UUID(1, 129)).isPresent());
        assertTrue(places.of(new UUID(1, 29)).isEmpty());
    }

    @Test
    void linesThatAreNoneAreLeftOut() {
        String lines =
                "nonsense\n"
                        + LastPlaces.read(null).left(HERE).written()
                        + "00000000-0000-0001-0000-000000000001 x 1 1\n"
                        + "00000000-0000-0001-0000-000000000001"
                        + " 00000000-0000-0001-0000-000000000001 -1 1\n"
                        + "\n\r\n";
        assertEquals(List.of(HERE), LastPlaces.read(lines).places());
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAgain(@ForAll("places") List<Place> places) {
        LastPlaces all = new LastPlaces(places);
        assertEquals(all, LastPlaces.read(all.written()));
    }

    @Provide
    Arbitrary<List<Place>> places() {
        Arbitrary<UUID> ids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        return Combinators.combine(
                        ids,
                        ids,
                        Arbitraries.integers().between(0, 999_999_999),
                        Arbitraries.longs().between(0, 36_000_000))
                .as(Place::new)
                .list()
                .ofMaxSize(12);
    }
}
