package org.dalil.claim.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.claim.Support;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.kit.BareCasefile;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.source.words.Passages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Words can stand otherwise to a draft or leave it, and never so that it rests on nothing; what a
/// sealed claim rests on stays.
class SupportsTest {
    private BareCasefile casefile;
    private Claims claims;
    private Supports supports;
    private Source source;
    private TextVersion text;
    private Claim nine;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        supports = new Supports(casefile.holdings);
        source = casefile.source("A report");
        text = casefile.text();
        nine = claims.fromWords(source.id(), text, BareCasefile.words("nine people"));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Support add(Claim claim, Stance stance) throws Exception {
        return claims.addWords(claim, source.id(), text, BareCasefile.words("August"), stance);
    }

    private Support first() throws Exception {
        return claims.supports(nine.id()).getFirst();
    }

    private List<String> stances() throws Exception {
        return claims.supports(nine.id()).stream().map(Support::stance).toList();
    }

    @Test
    void wordsStandOtherwiseAndAsBefore() throws Exception {
        Support august = add(nine, Stance.SUPPORTS);
        supports.stand(august, Stance.CONTRADICTS);
        assertEquals(List.of("supports", "contradicts"), stances());
        casefile.ledger.undo();
        assertEquals(List.of("supports", "supports"), stances());
    }

    @Test
    void wordsLeaveAndStayMarkedInTheirSource() throws Exception {
        Support august = add(nine, Stance.CONTRADICTS);
        supports.take(august);
        assertEquals(List.of("supports"), stances());
        assertTrue(new Passages(casefile.holdings).find(august.passage()).isPresent());
        assertTrue(supports.of(nine.id(), august.passage()).isEmpty());
        casefile.ledger.undo();
        assertEquals(august, supports.of(nine.id(), august.passage()).orElseThrow());
    }

    @Test
    void noClaimIsLeftWithoutWordsThatSpeakForIt() throws Exception {
        add(nine, Stance.CONTRADICTS);
        add(nine, Stance.CONTEXT);
        assertThrows(SupportException.class, () -> supports.take(first()));
        assertThrows(SupportException.class, () -> supports.stand(first(), Stance.CONTEXT));
        assertEquals(List.of("supports", "contradicts", "context"), stances());
        add(nine, Stance.SUPPORTS);
        supports.take(first());
        assertEquals(List.of("contradicts", "context", "supports"), stances());
    }

    @Test
    void aDerivedClaimRestsOnItsInputsAndMayLoseWords() throws Exception {
        Claim derived = claims.derive(Wording.of("about ten"), List.of(nine));
        supports.take(add(derived, Stance.SUPPORTS));
        assertEquals(List.of(), claims.supports(derived.id()));
    }

    @Test
    void whatASealedClaimRestsOnStays() throws Exception {
        Support august = add(nine, Stance.CONTRADICTS);
        claims.seal(nine);
        assertThrows(SupportException.class, () -> supports.take(august));
        assertThrows(SupportException.class, () -> supports.stand(august, Stance.SUPPORTS));
        assertEquals(List.of("supports", "contradicts"), stances());
    }
}
