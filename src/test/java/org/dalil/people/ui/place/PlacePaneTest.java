package org.dalil.people.ui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.SectionStage;
import org.dalil.kit.UsesScreen;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.people.spot.Coordinates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// The section of places by hand: making, naming, saying how exact, and taking away.
@UsesScreen
@ExtendWith(ApplicationExtension.class)
class PlacePaneTest {
    @SuppressWarnings("NullAway.Init")
    private SectionStage section;

    @SuppressWarnings("NullAway.Init")
    private Places places;

    @SuppressWarnings("NullAway.Init")
    private Vocabularies terms;

    @SuppressWarnings("NullAway.Init")
    private Place osh;

    @Start
    void start(Stage stage) throws Exception {
        section = new SectionStage("en");
        places = new Places(section.casefile.holdings);
        osh = places.add("Ош", PlacePrecision.CITY, "Kyrgyzstan");
        places.add("Ақтау", PlacePrecision.CITY, null);
        terms = new Vocabularies(section.casefile.holdings);
        section.show(
                stage, new PlacePane(places, terms, section.drafts, section.kit.desk).screen());
        section.screen().show(new RecordRef(RecordKind.PLACE, osh.id()));
    }

    @AfterEach
    void close() throws Exception {
        section.close();
    }

    private Place kept() throws Exception {
        return places.find(osh.id()).orElseThrow();
    }

    @Test
    void whatIsTypedIsKeptFieldByField() throws Exception {
        section.write("place-name", "Ош (город)");
        section.write("place-country", "Кыргызстан");
        section.write("place-description", "South.");

        assertEquals("Ош (город)", kept().name());
        assertEquals("Кыргызстан", kept().country());
        assertEquals("South.", kept().description());
        section.write("place-country", " ");
        section.write("place-description", "");
        assertNull(kept().country());
        assertNull(kept().description());
        section.undo();
        assertEquals("South.", section.words("place-description"));
    }

    @Test
    void aNameOfBlanksIsNotKept() throws Exception {
        section.write("place-name", "  ");

        assertEquals("Ош", kept().name());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void howExactItIsIsChosen() throws Exception {
        ComboBox<PlacePrecision> choice = section.node("place-precision", ComboBox.class);
        section.interact(() -> choice.setValue(PlacePrecision.REGION));

        assertEquals(PlacePrecision.REGION.code(), kept().precision());
        assertTrue(section.shows("Region"));
    }

    @Test
    void aNewPlaceHasTheKeysInItsName() throws Exception {
        section.interact(section.screen()::makeNew);

        assertEquals("place-name", section.focused());
        section.typeInto("place-name", "Batken");
        section.press(KeyCode.ENTER);
        assertEquals(1, places.suggest("Баткен", 7).size());
        assertEquals(3, section.rows());
    }

    @Test
    void keysLeadFromTheListToThePageAndBack() {
        section.keysLeadBetweenListAnd("place-precision", "place-name");
    }

    @Test
    void theButtonAndTheKeyTakeAwayTheShownOne() throws Exception {
        section.fire("place-remove");
        assertTrue(places.find(osh.id()).isEmpty());
        assertEquals("people.act.remove-place", section.casefile.undoable());
        assertEquals("Ақтау", section.words("place-name"));
        section.focus("rows");
        section.press(KeyCode.DELETE);
        assertEquals(0, places.rows().count(""));
        assertTrue(section.shows("No places yet"));
        section.undo();
        section.undo();
        assertEquals("Ош", kept().name());
    }

    @Test
    void aFieldLeftForAnotherRecordIsKeptForItsOwn() throws Exception {
        section.typeInto("place-country", "KG");
        Place other = places.suggest("Ақтау", 1).getFirst();
        section.interact(() -> section.screen().show(new RecordRef(RecordKind.PLACE, other.id())));

        assertEquals("", section.words("place-country"));
        assertNull(places.find(other.id()).orElseThrow().country());
        assertEquals("KG", section.drafts.held.get("place:" + osh.id() + ":country"));
    }

    @Test
    void itsKindIsFoundAsOneTypesAndTakenAway() throws Exception {
        section.fire("place-kind");
        section.typeInto("place-kind-field", "remand");
        section.press(KeyCode.ENTER);

        Term kind = kept().spot().kind();
        assertEquals("remand_prison", kind == null ? "" : kind.code());
        assertEquals("place-kind", section.focused());
        section.fire("place-kind");
        section.fire("place-kind-none");
        assertNull(kept().spot().kind());
    }

    @Test
    void coordinatesAreReadInMinutesAndWithCommasAndEmptied() throws Exception {
        section.write("place-coordinates", "41°18′N 69°14′24″E");
        assertEquals(new Coordinates(41_300_000, 69_240_000), kept().spot().at());
        section.write("place-coordinates", "-33,5; 70,25");
        assertEquals(new Coordinates(-33_500_000, 70_250_000), kept().spot().at());
        section.undo();
        assertEquals("41.3, 69.24", section.words("place-coordinates"));
        section.write("place-coordinates", " ");
        assertNull(kept().spot().at());
    }

    @Test
    void coordinatesOffTheGlobeAreRefusedAtTheFieldWithTheWordsKept() throws Exception {
        section.write("place-coordinates", "41.3, 69.24");
        section.write("place-coordinates", "91, 69.24");

        assertEquals(new Coordinates(41_300_000, 69_240_000), kept().spot().at());
        assertEquals("91, 69.24", section.words("place-coordinates"));
        assertTrue(section.says("outside −90…90"));
        section.interact(() -> section.screen().reload());
        section.interact(() -> {});
        assertEquals("91, 69.24", section.words("place-coordinates"), "they stay as a draft");
        section.write("place-coordinates", "19, 69.24");
        assertFalse(section.says("outside −90…90"));
        assertEquals(new Coordinates(19_000_000, 69_240_000), kept().spot().at());
        assertEquals(List.of(), section.problems());
    }

    @Test
    void howFarItMayBeOffIsKeptInMetres() throws Exception {
        section.write("place-uncertainty", "1,5 km");
        assertEquals(1500, kept().spot().uncertainty());

        section.write("place-uncertainty", "about a mile");
        assertEquals(1500, kept().spot().uncertainty());
        assertTrue(section.says("no distance"));
        assertEquals("about a mile", section.words("place-uncertainty"));
    }

    @Test
    void theValuesOfThePageBeginInOneLine() {
        section.write("place-description", "South.");
        double line = section.begin("place-country");

        assertEquals(line, section.begin("place-description"), 1);
        assertEquals(line, section.edge("place-kind"), 1);
        section.fire("place-kind");
        section.interact(
                () -> section.node("place-kind-field", TextField.class).setText("something"));
        assertEquals(line, section.begin("place-kind-field"), 1);
    }
}
