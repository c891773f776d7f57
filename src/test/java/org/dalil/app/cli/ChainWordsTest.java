package org.dalil.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.history.ActName;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// A listed claim says who says it and through whom; one that alleges something against a victim
/// says it in the words that it never stands without.
class ChainWordsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private BareCasefile casefile;
    private Claims claims;
    private Attributions attributions;
    private Source bulletin;
    private Claim claim;
    private Agent office;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        bulletin = casefile.source("Bulletin");
        claim = claim("nine people");
        office = new Agents(casefile.holdings).add(AgentKind.STATE_BODY, "Prosecutor");
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim claim(String words) throws Exception {
        return claims.fromWords(bulletin.id(), casefile.text(), BareCasefile.words(words));
    }

    private String told(Claim one, Texts texts) throws Exception {
        return new ChainWords(casefile.holdings, texts).of(List.of(one.id())).get(one.id());
    }

    private Attribution says(AttributionRole role, String verb) throws Exception {
        return attributions.add(claim, role, office.id(), verb, bulletin.id());
    }

    @Test
    void theWholeChainIsToldFromItsOrigin() throws Exception {
        says(AttributionRole.ORIGIN, "promised");
        attributions.add(claim, AttributionRole.RELAY, null, null, null);
        attributions.addNew(claim, AttributionRole.REPORTER, "Agency");

        assertEquals(
                "origin: Prosecutor · promised · through “Bulletin” → passed on by: not named →"
                        + " reported by: Agency",
                told(claim, ENGLISH));
        assertEquals(
                "первоисточник: Prosecutor · обещано · через «Bulletin» → передаёт: не назван →"
                        + " сообщает: Agency",
                told(claim, Texts.in(Locale.of("ru"))));
    }

    @Test
    void nobodySomebodyUnsaidAndAWithheldNameAreToldApart() throws Exception {
        assertEquals("Nobody is recorded as saying it", told(claim, ENGLISH));
        Attribution link = says(AttributionRole.ORIGIN, "hinted");
        attributions.change(claim, link.withheld(true).through(null));
        assertEquals("origin: Prosecutor · hinted · name withheld", told(claim, ENGLISH));
        Attribution nobody = attributions.add(claim, AttributionRole.RELAY, null, null, null);
        attributions.change(claim, nobody.withheld(false));
        assertTrue(told(claim, ENGLISH).endsWith("→ passed on by: not said who"));
    }

    @Test
    void whatIsGoneIsSaidToBeGone() throws Exception {
        says(AttributionRole.ORIGIN, "promised");
        for (RecordRef one :
                List.of(
                        new RecordRef(RecordKind.AGENT, office.id()),
                        new RecordRef(RecordKind.SOURCE, bulletin.id()))) {
            casefile.holdings.remove(ActName.of("people.act.remove", "name", "it"), one);
        }

        assertEquals("origin: – · promised · through “–”", told(claim, ENGLISH));
    }

    @Test
    void anAllegationCarriesWhoSaysSoAndWhatStandsAgainstIt() throws Exception {
        claims.change(claim.ofKind(ClaimKind.ALLEGATION_AGAINST_VICTIM));
        Claim denial = claim("denied it");
        new ClaimLinks(casefile.holdings).add(denial, claim, ClaimLinkKind.REBUTS, null);
        assertEquals(
                "Alleged; nobody is named as saying so · rebutted by C-2", told(claim, ENGLISH));

        says(AttributionRole.ORIGIN, "promised");

        assertEquals(
                "Alleged by Prosecutor (through Bulletin) · rebutted by C-2", told(claim, ENGLISH));
        assertFalse(told(denial, ENGLISH).contains("Alleged"));
    }
}
