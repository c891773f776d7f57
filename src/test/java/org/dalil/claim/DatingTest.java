package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.reading.DateReading;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learning the date of a source dates what leans on it, in one act that undo takes back whole.
class DatingTest {
    private static final List<String> SAID =
            List.of("June 9", "July 7", "last month", "in December", "9 June 2011");
    private BareCasefile casefile;
    private Claims claims;
    private Dating dating;
    private Source source;
    private final List<Claim> said = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        dating = new Dating(casefile.holdings);
        source = casefile.source("An undated article");
        for (String words : SAID) {
            said.add(claim(source, words));
        }
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(Source from, String words) throws Exception {
        Claim made =
                claims.fromWords(from.id(), casefile.text(), BareCasefile.words("nine people"));
        DateValue value =
                switch (DateReading.of(words)) {
                    case DateReading.Dated(DateValue date) -> date;
                    case DateReading.Relative relative -> relative.value();
                    default -> throw new AssertionError(words);
                };
        claims.change(made.on(value));
        return made.on(value);
    }

    private static DateValue day(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    private List<String> readings() throws Exception {
        List<String> edtf = new ArrayList<>();
        for (Claim one : said) {
            edtf.add(String.valueOf(claims.find(one.id()).orElseThrow().when().edtf()));
        }
        return edtf;
    }

    @Test
    void allFourLeaningDatesResolveAndUndoUnresolvesThem() throws Exception {
        List<String> before = readings();
        int count = dating.date(source, day("2011-07-08"));

        assertEquals(4, count);
        assertEquals(
                Arrays.asList("2011-06-09", "2011-07-07", "2011-06", "2010-12", "2011-06-09"),
                readings());
        DateValue june = claims.find(said.getFirst().id()).orElseThrow().when();
        assertEquals(DateBasis.RELATIVE_RESOLVED, june.basis());
        assertEquals("June 9", june.verbatim());
        assertEquals(new RecordRef(RecordKind.SOURCE, source.id()), june.relativeTo());

        casefile.ledger.undo();
        assertEquals(before, readings());
        for (Claim one : said) {
            assertEquals(one, claims.find(one.id()).orElseThrow());
        }
    }

    @Test
    void anotherDateReadsThemAnewAndNoDateTakesTheReadingAway() throws Exception {
        dating.date(source, day("2011-07-08"));
        Source dated = casefile.holdings.records().find(Source.SHAPE, source.id()).orElseThrow();
        dating.date(dated, day("2009-01-20"));
        assertEquals(
                Arrays.asList("2008-06-09", "2008-07-07", "2008-12", "2008-12", "2011-06-09"),
                readings());

        dating.date(dated, null);
        assertEquals(
                Arrays.asList("XXXX-06-09", "XXXX-07-07", "null", "XXXX-12", "2011-06-09"),
                readings());
        assertNull(
                casefile.holdings
                        .records()
                        .find(Source.SHAPE, source.id())
                        .orElseThrow()
                        .published());
    }

    @Test
    void whatAnotherSourceSaysIsLeftAlone() throws Exception {
        Claim elsewhere = claim(casefile.source("Another"), "June 9");
        dating.date(source, day("2011-07-08"));

        assertEquals(elsewhere, claims.find(elsewhere.id()).orElseThrow());
    }

    @Test
    void aVagueDateSettlesOnlyWhatIsCertain() throws Exception {
        dating.date(source, day("2011"));

        assertEquals("null", readings().get(2), "last month of some month of 2011");
        assertEquals("2011-06-09", readings().getLast());
    }

    @Test
    void sealedClaimsAreDatedToo() throws Exception {
        claims.seal(said.getFirst());
        dating.date(source, day("2011-07-08"));

        assertEquals("2011-06-09", readings().getFirst());
    }
}
