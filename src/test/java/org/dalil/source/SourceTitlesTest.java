package org.dalil.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// A source is found and called by its title, and one that was taken away by none.
class SourceTitlesTest {
    @Test
    void sourcesAreFoundByTitleInAnyScriptAndTheGoneOnesAreNot() throws Exception {
        try (BareCasefile casefile = new BareCasefile()) {
            SourceTitles titles = new SourceTitles(casefile.holdings);
            Source later = casefile.source("The old Vestnik");
            Source first = casefile.source("Вестник города");

            assertEquals(List.of(first, later), titles.suggest("vestnik", 7));
            assertEquals(List.of(first), titles.suggest("vestnik", 1));
            assertEquals(Optional.of("Вестник города"), titles.of(first.id()));
            assertEquals(Optional.empty(), titles.of(null));

            casefile.holdings.remove(
                    ActName.of("source.act.remove", "title", first.title()),
                    new RecordRef(RecordKind.SOURCE, first.id()));
            assertEquals(List.of(later), titles.suggest("vestnik", 7));
            assertEquals(Optional.empty(), titles.of(first.id()));
        }
    }
}
