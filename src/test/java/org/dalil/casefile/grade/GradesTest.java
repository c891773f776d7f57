package org.dalil.casefile.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Grades stand one before the other with their reasons, and none is ever overwritten.
class GradesTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts RUSSIAN = Texts.in(Locale.of("ru"));
    private BareCasefile casefile;
    private Grades grades;
    private RecordRef source;
    private RecordRef claim;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        grades = new Grades(casefile.holdings);
        source = new RecordRef(RecordKind.SOURCE, casefile.source("Article").id());
        claim = new RecordRef(RecordKind.CLAIM, new UUID(7, 8));
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Term value(Scale scale, String code, Texts texts) throws Exception {
        return new Vocabularies(casefile.holdings)
                .find(scale.code(), code)
                .orElseThrow()
                .chosen(texts);
    }

    private Grade rely(String code, String reason) throws Exception {
        return grades.grade(
                source,
                Scale.SOURCE_RELIABILITY,
                value(Scale.SOURCE_RELIABILITY, code, ENGLISH),
                reason);
    }

    private String problem(RecordRef target, Scale scale, Term value, String reason) {
        return assertThrows(GradeException.class, () -> grades.grade(target, scale, value, reason))
                .problem()
                .key();
    }

    @Test
    void theNewestStandsAndTheOlderRemainWithTheirReasons() throws Exception {
        Grade first = rely("C", "One earlier error");
        Grade second = rely("B", " Corrected it at once ");
        List<GivenGrade> given = grades.of(source);
        assertEquals(List.of(second, first), given.stream().map(GivenGrade::grade).toList());
        assertEquals("Corrected it at once", second.reason());
        assertEquals("One earlier error", given.getLast().grade().reason());
        assertEquals("KM", given.getFirst().who());
        assertTrue(given.getFirst().when().isAfter(given.getLast().when()));
        assertEquals(
                second, grades.current(source, Scale.SOURCE_RELIABILITY).orElseThrow().grade());
    }

    @Test
    void undoTakesTheNewestBackAndTheOneBeforeStandsAgain() throws Exception {
        Grade first = rely("C", "One earlier error");
        rely("B", "Corrected it");
        assertEquals("casefile.act.grade", casefile.undoable());
        casefile.ledger.undo();
        assertEquals(first, grades.current(source, Scale.SOURCE_RELIABILITY).orElseThrow().grade());
        casefile.ledger.redo();
        assertEquals(2, grades.of(source).size());
    }

    @Test
    void theWordingChosenStaysWhateverLanguageReadsIt() throws Exception {
        Term chosen = value(Scale.SOURCE_RELIABILITY, "B", RUSSIAN);
        grades.grade(source, Scale.SOURCE_RELIABILITY, chosen, "проверено");
        Term kept = grades.of(source).getFirst().grade().value();
        assertEquals(chosen, kept);
        assertEquals("ru", kept.language());
    }

    @Test
    void withoutAReasonOrAValueOfTheScaleNothingIsGiven() throws Exception {
        Term b = value(Scale.SOURCE_RELIABILITY, "B", ENGLISH);
        assertEquals(
                "casefile.problem.grade-without-reason",
                problem(source, Scale.SOURCE_RELIABILITY, b, " \n"));
        assertEquals(
                "casefile.problem.no-such-grade",
                problem(source, Scale.SOURCE_RELIABILITY, Term.ofCode("1"), "why"));
        assertEquals(List.of(), grades.of(source));
    }

    @Test
    void aSourceHasNoCredibilityAndAClaimNoReliability() throws Exception {
        Term one = value(Scale.INFORMATION_CREDIBILITY, "1", ENGLISH);
        Term b = value(Scale.SOURCE_RELIABILITY, "B", ENGLISH);
        assertEquals(
                "casefile.problem.grade-of-other-kind",
                problem(source, Scale.INFORMATION_CREDIBILITY, one, "why"));
        assertEquals(
                "casefile.problem.grade-of-other-kind",
                problem(claim, Scale.SOURCE_RELIABILITY, b, "why"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grade(new UUID(1, 1), claim, Scale.SOURCE_RELIABILITY.code(), b, "why"));
    }

    @Test
    void scalesOfOneClaimAreApart() throws Exception {
        grades.grade(
                claim,
                Scale.INFORMATION_CREDIBILITY,
                value(Scale.INFORMATION_CREDIBILITY, "2", ENGLISH),
                "two accounts agree");
        grades.grade(
                claim,
                Scale.ASSESSMENT,
                value(Scale.ASSESSMENT, "likely", ENGLISH),
                "they agree in detail");
        assertEquals(2, grades.of(claim).size());
        assertEquals(
                "likely",
                grades.current(claim, Scale.ASSESSMENT).orElseThrow().grade().value().code());
        assertTrue(grades.current(claim, Scale.STANDARD_OF_PROOF).isEmpty());
        assertEquals(List.of(), grades.of(source));
    }

    @Test
    void valuesAreFoundByLetterAndByWords() throws Exception {
        assertEquals("B", code(Scale.SOURCE_RELIABILITY, "b", ENGLISH));
        assertEquals("A", code(Scale.SOURCE_RELIABILITY, "highly rel", ENGLISH));
        assertEquals(6, grades.values(Scale.SOURCE_RELIABILITY, "", RUSSIAN).size());
        assertEquals("3", code(Scale.INFORMATION_CREDIBILITY, "3", RUSSIAN));
        assertEquals(List.of(), grades.values(Scale.SOURCE_RELIABILITY, "zzz", ENGLISH));
    }

    private String code(Scale scale, String typed, Texts texts) throws Exception {
        List<ListedTerm> found = grades.values(scale, typed, texts);
        return found.getFirst().code();
    }

    @Test
    void lettersAndFiguresAreSaidAndOtherCodesAreNot() {
        assertEquals("B · Likely", Grades.words(new Term("B", "Likely", "en", "1")));
        assertEquals("Likely", Grades.words(new Term("likely", "Likely", "en", "1")));
        assertEquals("likely", Grades.words(Term.ofCode("likely")));
    }

    @Test
    void everyScaleIsAListWithANameInEachLanguage() throws Exception {
        for (Scale scale : Scale.values()) {
            assertFalse(grades.values(scale, "", ENGLISH).isEmpty(), scale.code());
            assertFalse(scale.label(RUSSIAN).equals(scale.label(ENGLISH)));
            assertEquals(scale, Scale.of(scale.code()).orElseThrow());
        }
        assertTrue(Scale.of("reliability_and_credibility").isEmpty());
    }

    @Test
    void whatIsStoredIsReadAlikeAndAScaleOfALaterVersionStays() {
        Grade grade = new Grade(new UUID(1, 1), source, "of_later", Term.ofCode("x"), "a\nreason");
        assertEquals(grade, Grade.SHAPE.make(grade.id(), Grade.SHAPE.values(grade)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Grade(new UUID(1, 1), source, "of_later", Term.ofCode("x"), " "));
    }
}
