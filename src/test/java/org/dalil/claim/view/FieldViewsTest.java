package org.dalil.claim.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.Polarity;
import org.dalil.claim.content.Slots;
import org.dalil.claim.independence.Independence;
import org.dalil.claim.value.ClaimValue;
import org.dalil.history.Records;
import org.dalil.history.shape.Field;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A field shows every value that is claimed, how many origins stand behind each, and which has
/// most; nothing is hidden.
class FieldViewsTest {
    private BareCasefile casefile;
    private Claims claims;
    private Attributions attributions;
    private Agents agents;
    private FieldViews views;
    private RecordRef person;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        claims = new Claims(casefile.holdings);
        attributions = new Attributions(casefile.holdings);
        agents = new Agents(casefile.holdings);
        views = new FieldViews(casefile.holdings, new Vocabularies(casefile.holdings));
        person = new RecordRef(RecordKind.AGENT, agents.add(AgentKind.PERSON, "Witness A").id());
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Claim saying(String predicate, String value, String speaker) throws Exception {
        Claim claim =
                claims.fromWords(
                        casefile.source("Source of " + speaker).id(),
                        casefile.text(),
                        BareCasefile.words("nine people"));
        Agent voice =
                agents.suggest(speaker, 1).stream()
                        .filter(one -> one.label().equals(speaker))
                        .findFirst()
                        .orElse(null);
        voice = voice == null ? agents.add(AgentKind.PERSON, speaker) : voice;
        attributions.add(claim, AttributionRole.ORIGIN, voice.id(), null, null);
        Claim filled =
                claim.filling(
                        Slots.NONE.about(person).stating(Term.ofCode(predicate)).saying(value));
        claims.change(filled);
        return filled;
    }

    @Test
    void theValueWithMostOriginsIsMarkedAndTheOtherStands() throws Exception {
        saying("outcome", "released", "Anna");
        saying("outcome", "released", "Boris");
        saying("outcome", "sentenced", "Clara");

        FieldView field = views.of(person).getFirst();
        assertTrue(field.disputed());
        assertEquals(2, field.values().size());
        ViewedValue released = field.values().getFirst();
        assertEquals(new ClaimValue.Worded("released"), released.value());
        assertEquals(2, released.origins().count());
        assertTrue(released.best());
        assertFalse(field.values().getLast().best());
        assertTrue(field.values().getLast().disputed());
    }

    @Test
    void oneVoiceTwiceIsOneOriginAndATieMarksNothing() throws Exception {
        saying("outcome", "released", "Anna");
        saying("outcome", "Released", "Anna");
        saying("outcome", "sentenced", "Boris");

        FieldView field = views.of(person).getFirst();
        assertEquals(2, field.values().getFirst().claims().size());
        assertEquals(1, field.values().getFirst().origins().count());
        assertTrue(field.values().stream().noneMatch(ViewedValue::best));
    }

    @Test
    void severalValuesOfAFieldThatCanHaveThemAreNoDispute() throws Exception {
        saying("occupation", "driver", "Anna");
        saying("occupation", "baker", "Boris");

        assertFalse(views.of(person).getFirst().disputed());
    }

    @Test
    void aDenialStandsBesideWhatItDenies() throws Exception {
        saying("occupation", "driver", "Anna");
        claims.change(saying("occupation", "driver", "Boris").turned(Polarity.NEGATED));

        List<ViewedValue> values = views.of(person).getFirst().values();
        assertEquals(List.of(false, true), values.stream().map(ViewedValue::negated).toList());
        assertTrue(values.stream().allMatch(ViewedValue::disputed));
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsInTheView() throws Exception {
        Claim wrong = claims.seal(saying("outcome", "sentenced", "Anna"));
        Claim right = claims.supersede(wrong);
        claims.change(right.filling(right.slots().saying("released")));

        List<ViewedValue> values = views.of(person).getFirst().values();
        assertEquals(1, values.size());
        assertEquals(new ClaimValue.Worded("released"), values.getFirst().value());
    }

    @Test
    void fieldsStandInTheOrderOfTheirListAndNothingStatedIsNoField() throws Exception {
        assertTrue(views.of(person).isEmpty());
        saying("outcome", "released", "Anna");
        saying("occupation", "driver", "Anna");

        assertEquals(
                List.of("occupation", "outcome"),
                views.of(person).stream().map(field -> field.predicate().code()).toList());
    }

    @Test
    void originsOfAClaimTakeInAllThatWasNotedAsCorroborating() throws Exception {
        Claim first = saying("outcome", "released", "Anna");
        Claim second = saying("outcome", "released", "Boris");
        Independence independence = new Independence(casefile.holdings);

        assertEquals(1, independence.of(first.id()).count());
        new ClaimLinks(casefile.holdings).add(first, second, ClaimLinkKind.CORROBORATES, null);
        assertEquals(2, independence.of(first.id()).count());
        assertEquals(2, independence.of(second.id()).count());
    }

    @Test
    void theLeadingFieldsAreWholeAndTheFewestThatHaveSoManyValues() throws Exception {
        saying("outcome", "released", "Anna");
        saying("occupation", "driver", "Anna");
        saying("occupation", "baker", "Boris");
        saying("occupation", "driver", "Clara");
        List<FieldView> all = views.of(person);

        assertEquals(List.of(), views.leading(person, 0));
        assertEquals(all.subList(0, 1), views.leading(person, 1), "no field is cut");
        assertEquals(all.subList(0, 1), views.leading(person, 2));
        assertEquals(all, views.leading(person, 3));
        assertEquals(all, views.leading(person, 1_000));
        assertEquals(2, all.getFirst().values().getFirst().origins().count());
    }

    @Test
    void whatClaimsSayOfSomebodyIsReadFromOneIndexAlone() throws Exception {
        String way =
                casefile.wayInLargeCasefile(
                        Records.selection(Saying.PART, Saying.OF_SUBJECT, Saying.ORDER)
                                .replace("?", "random_uuid()"));
        assertTrue(way.contains("CLAIM_BY_SUBJECT: "), way);
        assertTrue(way.contains("SUBJECT = "), way);
        List<String> asked =
                new ArrayList<>(Saying.PART.fields().stream().map(Field::name).toList());
        asked.addAll(List.of("id", "gone", "subject", "number"));
        assertTrue(casefile.columnsOf("claim_by_subject").containsAll(asked), asked.toString());
    }

    /// Spellings that mean the same are one value, whichever came first and however often.
    @Test
    void everyFieldHasTheOriginsOfItsOwnValues() throws Exception {
        saying("outcome", "Released ", "Anna");
        saying("outcome", "sentenced", "Boris");
        saying("occupation", "driver", "Anna");
        saying("outcome", "released", "Anna");
        saying("outcome", "Released ", "Clara");
        saying("occupation", "baker", "Anna");
        saying("occupation", "driver", "Boris");

        Independence independence = new Independence(casefile.holdings);
        List<FieldView> fields = views.of(person);
        assertEquals(
                List.of("occupation", "outcome"),
                fields.stream().map(field -> field.predicate().code()).toList());
        assertEquals(
                List.of(2, 1, 2, 1),
                fields.stream()
                        .flatMap(field -> field.values().stream())
                        .map(value -> value.origins().count())
                        .toList());
        for (FieldView field : fields) {
            for (ViewedValue value : field.values()) {
                assertEquals(independence.of(value.claims()), value.origins());
            }
        }
        assertEquals(3, fields.getLast().values().getFirst().claims().size());
    }
}
