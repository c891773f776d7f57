package org.dalil.claim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The origins of a claim on its page: how many there are, who they are, and why another claim adds
/// none.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class OriginsBoxTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private ClaimParts parts;

    @SuppressWarnings("NullAway.Init")
    private Claim article;

    @SuppressWarnings("NullAway.Init")
    private Claim release;

    @SuppressWarnings("NullAway.Init")
    private Agent organisation;

    @Start
    void start(Stage window) throws Exception {
        ClaimStage stage = new ClaimStage("en");
        section = stage.section;
        parts = stage.parts;
        article = stage.claim("nine people");
        release = stage.claim("The ministry");
        organisation = parts.agents().add(AgentKind.ORGANISATION, "The Centre");
        section.show(window, new ClaimPane(parts, section.drafts, section.kit.desk).screen());
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void says(Claim claim, AttributionRole role, Agent who) throws Exception {
        parts.attributions().add(claim, role, who.id(), null, null);
    }

    private void open(Claim claim) {
        RecordRef ref = new RecordRef(RecordKind.CLAIM, claim.id());
        section.interact(() -> section.kit.desk.navigator().go(new Intent.ToRecord(ref)));
    }

    @Test
    void anArticleOnAReleaseIsOneOriginAndThePageSaysWhy() throws Exception {
        Agent paper = parts.agents().add(AgentKind.ORGANISATION, "The Paper");
        says(article, AttributionRole.ORIGIN, organisation);
        says(article, AttributionRole.REPORTER, paper);
        says(release, AttributionRole.ORIGIN, organisation);
        parts.links().add(article, release, ClaimLinkKind.CORROBORATES, null);
        open(article);

        assertTrue(section.shows("1 independent origin"));
        assertTrue(section.says("●  The Centre"));
        assertTrue(section.says("this claim"));
        assertTrue(section.says("repeats the same voice"), "why the release adds nothing");
        assertTrue(section.offers("└  C-" + release.number() + "  " + release.statement()));
    }

    @Test
    void aWitnessOfTheirOwnIsASecondOriginUntilTheyAreFoundToBeOne() throws Exception {
        Agent witness = parts.agents().add(AgentKind.PERSON, "A witness");
        says(article, AttributionRole.ORIGIN, organisation);
        says(release, AttributionRole.ORIGIN, witness);
        parts.links().add(article, release, ClaimLinkKind.CORROBORATES, null);
        open(article);
        assertTrue(section.shows("2 independent origins"));
        assertTrue(section.says("●  A witness"));

        parts.links().add(article, release, ClaimLinkKind.CORROBORATES_SAME_ORIGIN, null);
        section.interact(() -> section.screen().reload());
        assertTrue(section.shows("1 independent origin"));
        assertFalse(section.says("●  A witness"));
    }

    @Test
    void aClaimThatStandsAloneHasNoTreeAndAnotherIsAWayAway() throws Exception {
        open(article);
        assertTrue(section.shows("1 independent origin"));
        assertFalse(section.says("●"));

        says(article, AttributionRole.ORIGIN, organisation);
        says(release, AttributionRole.ORIGIN, organisation);
        parts.links().add(article, release, ClaimLinkKind.CORROBORATES, null);
        open(article);
        section.fireNamed("└  C-" + release.number() + "  " + release.statement());
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.CLAIM, release.id())),
                section.kit.went.getLast());
    }
}
