package org.dalil.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.dalil.kit.BareCasefile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Claims are linked once in a way, also when sealed, and every link can be taken away.
class ClaimLinksTest {
    private BareCasefile casefile;
    private Claims claims;
    private ClaimLinks links;
    private Claim nine;
    private Claim denial;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        links = new ClaimLinks(casefile.holdings);
        nine = claim("nine people");
        denial = claim("denied it");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words) throws Exception {
        return claims.fromWords(
                casefile.source("A report").id(), casefile.text(), BareCasefile.words(words));
    }

    @Test
    void aLinkIsSeenFromBothEnds() throws Exception {
        ClaimLink made = links.add(denial, nine, ClaimLinkKind.REBUTS, null);

        assertEquals(List.of(made), links.of(nine.id()));
        assertEquals(List.of(made), links.of(denial.id()));
        assertEquals(nine.number(), links.linked(denial.id()).getFirst().number());
    }

    @Test
    void aLinkTakenAwayComesBackWithUndo() throws Exception {
        ClaimLink made = links.add(denial, nine, ClaimLinkKind.REBUTS, "whether");

        links.remove(nine, denial, made);
        assertEquals(List.of(), links.of(denial.id()));
        assertEquals("claim.act.unlink", casefile.undoable());
        casefile.ledger.undo();

        assertEquals(List.of(made), links.of(denial.id()));
    }

    @Test
    void theSameLinkIsMadeOnceFromEitherEnd() throws Exception {
        links.add(denial, nine, ClaimLinkKind.REBUTS, null);

        ClaimLinkException twice =
                assertThrows(
                        ClaimLinkException.class,
                        () -> links.add(nine, denial, ClaimLinkKind.REBUTS, null));

        assertEquals("claim.problem.linked-already", twice.problem().key());
        links.add(nine, denial, ClaimLinkKind.CITES, null);
        assertEquals(2, links.of(nine.id()).size());
    }

    @Test
    void aClaimIsNotLinkedWithItself() throws Exception {
        ClaimLinkException itself =
                assertThrows(
                        ClaimLinkException.class,
                        () -> links.add(nine, nine, ClaimLinkKind.REPEATS, null));

        assertEquals("claim.problem.link-to-itself", itself.problem().key());
        assertEquals(List.of(), links.of(nine.id()));
    }

    @Test
    void sealedClaimsTakeLinks() throws Exception {
        links.add(claims.seal(nine), claims.seal(denial), ClaimLinkKind.TENSION, null);

        assertEquals(1, links.of(nine.id()).size());
        assertEquals(1, claims.rows().page("", 0, 1).getFirst().conflicts());
    }
}
