package org.dalil.testimony.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.desk.Intent;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Agent;
import org.dalil.source.EvidenceItem;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The section of testimony by hand: making an interview, saying who told and when, its files, and
/// taking it away.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class InterviewPaneTest {
    @SuppressWarnings("NullAway.Init")
    private InterviewStage stage;

    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @Start
    void start(Stage window) throws Exception {
        stage = new InterviewStage("en");
        section = stage.section;
        stage.show(window);
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private void make() {
        section.interact(section.screen()::makeNew);
    }

    private void show(Interview one) {
        section.interact(() -> section.screen().show(one.ref()));
    }

    @Test
    void anEmptySectionSaysWhatToDoFirst() {
        assertTrue(section.shows("No interviews yet"));
        assertTrue(section.says("Press Ctrl+N"));
        section.focus("rows");
        section.press(KeyCode.DELETE, KeyCode.F2, KeyCode.ENTER, KeyCode.DIGIT1);
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aNewInterviewIsNamedAtOnceAndAllowsNothing() throws Exception {
        make();

        assertEquals("interview-title", section.focused());
        assertTrue(section.shows("Consent: nobody named"));
        assertTrue(section.says("Say first who told it"));
        section.write("interview-title", "How she learned of it");
        assertEquals("How she learned of it", stage.interviews.rows().getFirst().title());
        section.write("interview-title", "  ");
        assertEquals("How she learned of it", stage.interviews.rows().getFirst().title());
    }

    @Test
    void whoToldIsMadeInlineInOneAct() throws Exception {
        make();
        section.typeInto("interview-who", "Gulnara");
        section.press(KeyCode.ENTER);

        assertNotNull(stage.only().attendance().interviewee());
        assertTrue(section.offers("Gulnara"));
        assertTrue(section.shows("Consent: not asked"));
        section.undo();
        assertNull(stage.only().attendance().interviewee());
        assertEquals(0, stage.agents.rows().count(""));
    }

    @Test
    void whatWasHandedOverWaitsBelowItsTranscript() throws Exception {
        make();
        Transcript of =
                stage.parts
                        .transcripts()
                        .add(
                                stage.parts.transcripts().blank(stage.only().source(), null, "T"),
                                List.of());
        Spot spot = new Spot(null, Tier.VERBATIM, 0, 5_000L);
        Handover made =
                stage.parts.handovers().handOver(of, spot, "Names\nunclear", "x".repeat(900));
        assertTrue(section.says("handed over to xxx"));
        assertTrue(section.says("Names unclear"));
        stage.parts.handovers().take(of, made);
        assertFalse(section.says("handed over to xxx"));
    }

    @Test
    void aCodeNameIsGivenHereAndStandsInTheListAndTheTag() throws Exception {
        make();
        section.typeInto("interview-who", "Gulnara");
        section.press(KeyCode.ENTER);
        section.fire("interview-code-name");

        Agent told = stage.agents.find(stage.only().attendance().interviewee()).orElseThrow();
        String code = told.codeName();
        assertNotNull(code);
        assertTrue(section.shows("Interview " + code));
        assertTrue(section.says(code + " · no date"));
        assertFalse(section.isSeen("interview-code-name"));
    }

    @Test
    void aCoveredNameIsNowhereOnThePage() throws Exception {
        Agent who = stage.witness("Gulnara", "W-014");
        show(stage.told("Spring", who));
        assertTrue(section.offers("Gulnara"));

        stage.naming.cover(true);
        section.interact(section.screen()::reload);

        assertFalse(section.offers("Gulnara"));
        assertFalse(section.says("Gulnara"));
        assertTrue(section.offers("W-014"));
    }

    @Test
    void datesAreKeptAsSaidAndBadOnesSaySoAtTheField() throws Exception {
        make();
        section.write("interview-held", "12 May 2015");
        assertEquals("2015-05-12", stage.only().setting().held().edtf());

        section.write("interview-held", "32 Maybe 2015");
        assertEquals("32 Maybe 2015", stage.only().setting().held().verbatim());
        assertNull(stage.only().setting().held().edtf());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void aLanguageIsFoundByNameAndAnotherWordIsNotTaken() throws Exception {
        make();
        section.typeInto("interview-language", "klingonese");
        section.press(KeyCode.ENTER);
        assertNull(stage.only().setting().language());
        assertEquals("klingonese", section.words("interview-language"));

        section.typeInto("interview-language", "russian");
        section.press(KeyCode.ENTER);
        assertEquals("ru", stage.only().setting().language());
        section.fire("interview-language-none");
        assertNull(stage.only().setting().language());
    }

    @Test
    void interviewersAreReadWithCommasBetween() throws Exception {
        make();
        section.write("interview-interviewers", " KM, AB;\nKM ,, ");

        assertEquals(List.of("KM", "AB"), stage.only().attendance().interviewers());
    }

    @Test
    void emptyFieldsAreChipsThatOpen() throws Exception {
        make();
        assertFalse(section.isSeen("interview-purpose"));
        section.fire("interview-add-purpose");
        assertEquals("interview-purpose", section.focused());
        section.write("interview-purpose", "Nobody else <b>knows</b> \u202e");

        assertEquals("Nobody else <b>knows</b> \u202e", stage.only().care().purpose());
        assertFalse(section.isSeen("interview-add-purpose"));
        assertTrue(section.isSeen("interview-add-risk"));
    }

    @Test
    void aPlaceIsMadeInline() throws Exception {
        make();
        section.fire("interview-add-place");
        section.typeInto("interview-place", "Almaty");
        section.press(KeyCode.ENTER);

        assertNotNull(stage.only().setting().place());
        section.undo();
        assertNull(stage.only().setting().place());
    }

    @Test
    void anImportedFileIsBroughtHereByItsName() throws Exception {
        EvidenceItem item = stage.original("voice-17.wav");
        make();
        assertTrue(section.says("None yet"));
        section.typeInto("interview-attach", "voice");
        section.press(KeyCode.ENTER);

        assertEquals(
                List.of("voice-17.wav"),
                stage.interviews.media(stage.only()).stream()
                        .map(EvidenceItem::originalName)
                        .toList());
        assertTrue(section.shows("1 recording"));
        section.fireNamed("voice-17.wav");
        assertEquals(
                new Intent.ToRecord(new RecordRef(RecordKind.SOURCE, stage.only().source())),
                section.kit.went.getLast());
        assertFalse(item.source().equals(stage.only().source()));
    }

    @Test
    void aFileOfAnotherInterviewStaysThereAndTheFieldSaysWhy() throws Exception {
        EvidenceItem item = stage.original("voice-17.wav");
        Interview other = stage.interviews.add("Other");
        stage.interviews.attach(other, item);
        Interview mine = stage.interviews.add("Mine");
        show(mine);
        section.typeInto("interview-attach", "voice");
        section.press(KeyCode.ENTER);

        assertEquals(1, stage.interviews.media(other).size());
        assertTrue(section.says("cannot be brought to the interview"));
        assertEquals("voice", section.words("interview-attach"));
    }

    @Test
    void listIsNarrowedByTitleAndByCodeNameButNotByACoveredName() throws Exception {
        stage.told("Spring", stage.witness("Gulnara", "W-014"));
        stage.interviews.add("Autumn");
        section.interact(section.screen()::reload);
        assertEquals(2, section.rows());

        assertEquals(1, stage.parts.rows().count("w-014"));
        assertEquals(1, stage.parts.rows().count("gulnara"));
        stage.naming.cover(true);
        assertEquals(0, stage.parts.rows().count("gulnara"));
        assertEquals(1, stage.parts.rows().count("autu"));
    }

    @Test
    void anInterviewIsTakenAwayAndComesBack() throws Exception {
        make();
        section.fire("interview-remove");
        assertEquals(0, section.rows());
        section.undo();
        assertEquals(1, section.rows());
    }

    @Test
    void keysLeadBetweenListAndPage() {
        make();
        section.keysLeadBetweenListAnd("interview-who", "interview-title");
    }
}
