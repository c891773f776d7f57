package org.dalil.testimony.transcript.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Snippets as they are written down, and what they become.
class SnippetListTest {
    private static final Moment NOW = new Moment(62_900L, "W1", LocalDate.of(2026, 3, 3));
    private static final SnippetList LIST =
            SnippetList.read(
                    """
                    # mine
                    нр = [неразборчиво]
                    t = {time} {speaker}:
                    b={time-10}
                    d = on {date}, \\{date}

                    no sign here
                    two words = no
                    = nothing
                    empty =
                    НР = [нрзб]
                    """);

    private static String made(String typed) {
        return LIST.at(typed, typed.length(), NOW)
                .map(one -> typed.substring(0, one.from()) + one.text())
                .orElse("none");
    }

    @Test
    void whatIsNoSnippetIsToldByItsLine() {
        assertEquals(List.of(7, 8, 9, 10), LIST.wrong());
        assertEquals(5, LIST.snippets().size());
    }

    @Test
    void theLettersBeforeTheCaretAreReplaced() {
        assertEquals("Да [нрзб]", made("Да нр"));
        assertEquals("[00:01:02] W1:", made("t"));
        assertEquals("[00:00:52]", made("b"));
        assertEquals("on 2026-03-03, {date}", made("d"));
        assertEquals("none", made("xt"));
        assertEquals("none", made("t "));
        assertEquals("none", made(""));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Moment nothing = new Moment(null, null, LocalDate.of(2026, 1, 1));
        assertEquals(" :", nothing.fill("{time} {speaker}:"));
        assertEquals("[00:00:00]", new Moment(500L, null, NOW.day()).fill("{time-10}"));
        assertEquals("{other} $1", NOW.fill("{other} $1"));
    }

    @Property(tries = 300)
    void anythingCanBeReadAndTyped(@ForAll @StringLength(max = 60) String any) {
        SnippetList list = SnippetList.read(any);
        assertTrue(list.wrong().size() + list.snippets().size() <= any.split("\\R", -1).length);
        LIST.at(any, any.length(), NOW);
    }
}
