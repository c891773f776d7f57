package org.dalil.casefile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dalil.casefile.grade.Grade;
import org.dalil.casefile.grade.Scale;
import org.dalil.claim.Concern;
import org.dalil.history.ActName;
import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.kit.BareCasefile;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
import org.dalil.people.PlacePrecision;
import org.dalil.people.Places;
import org.dalil.source.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Every place where a term can be chosen is counted, and leads to the page where it is seen.
class TermUsesTest {
    private static final ActName ACT = ActName.of("test");
    private BareCasefile casefile;
    private TermUses uses;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        uses = new TermUses(casefile.holdings);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private UUID id() {
        return casefile.holdings.ids().next();
    }

    private Concern concern(String role) throws Exception {
        RecordRef whom = new RecordRef(RecordKind.AGENT, id());
        Concern one = new Concern(id(), id(), whom, role == null ? null : Term.ofCode(role));
        return casefile.holdings.create(ACT, Concern.SHAPE, one);
    }

    @Test
    void nothingIsUsedInAnEmptyCasefileAndEveryListCanBeAsked() throws Exception {
        for (String scheme : new Vocabularies(casefile.holdings).schemes()) {
            assertEquals(Map.of(), uses.counts(scheme), scheme);
            assertEquals(List.of(), uses.first(scheme, "x", 5), scheme);
        }
    }

    @Test
    void rolesAreCountedAndLeadToTheirClaims() throws Exception {
        Concern first = concern("victim");
        Concern second = concern("victim");
        concern("witness");
        concern(null);
        Concern gone = concern("expert");
        casefile.holdings.remove(ACT, new RecordRef(RecordKind.CONCERN, gone.id()));

        assertEquals(Map.of("victim", 2L, "witness", 1L), uses.counts("role"));
        assertEquals(
                List.of(
                        new RecordRef(RecordKind.CLAIM, first.claim()),
                        new RecordRef(RecordKind.CLAIM, second.claim())),
                uses.first("role", "victim", 5));
        assertEquals(1, uses.first("role", "victim", 1).size());
        casefile.ledger.undo();
        assertEquals(1L, uses.counts("role").get("expert"));
    }

    @Test
    void namesAndPlacesLeadToTheirOwnPages() throws Exception {
        Agents agents = new Agents(casefile.holdings);
        var agent = agents.add(AgentKind.PERSON, "Gulnara");
        agents.addName(agent, "Gulya", "alias", null);
        agents.addName(agent, "Gula", "alias", null);
        Places places = new Places(casefile.holdings);
        Place place = places.add("Remand prison", PlacePrecision.BUILDING, null);
        places.change(place.on(place.spot().of(Term.ofCode("remand_prison"))));

        assertEquals(2L, uses.counts("name_kind").get("alias"));
        assertEquals(
                List.of(new RecordRef(RecordKind.AGENT, agent.id())),
                uses.first("name_kind", "alias", 9),
                "each page once");
        assertEquals(
                List.of(new RecordRef(RecordKind.PLACE, place.id())),
                uses.first("place_kind", "remand_prison", 9));
    }

    @Test
    void gradesAreCountedOnTheirOwnScale() throws Exception {
        Source source = casefile.source("Report");
        RecordRef target = new RecordRef(RecordKind.SOURCE, source.id());
        String scale = Scale.SOURCE_RELIABILITY.code();
        casefile.holdings.create(
                ACT, Grade.SHAPE, new Grade(id(), target, scale, Term.ofCode("A"), "well known"));

        assertEquals(Map.of("A", 1L), uses.counts(scale));
        assertEquals(Map.of(), uses.counts("standard_of_proof"));
        assertEquals(List.of(target), uses.first(scale, "A", 9));
    }

    @Test
    void everyFieldThatHoldsATermIsCountedInSomeList() throws Exception {
        Set<String> known =
                new Vocabularies(casefile.holdings)
                        .schemes().stream()
                                .flatMap(scheme -> TermColumns.of(scheme).stream())
                                .map(one -> one.kind() + "." + one.field())
                                .collect(Collectors.toSet());
        List<String> holding = new ArrayList<>();
        for (RecordShape<?> shape : BareCasefile.SHAPES.all()) {
            Set<String> fields =
                    shape.fields().stream().map(Field::name).collect(Collectors.toSet());
            for (String field : fields) {
                boolean term =
                        fields.containsAll(
                                List.of(field + "_label", field + "_language", field + "_list"));
                if (term || field.endsWith("_basis")) {
                    holding.add(shape.kind() + "." + field);
                }
            }
        }

        assertTrue(holding.size() > 12, holding.toString());
        assertTrue(known.containsAll(holding), holding + " but " + known);
    }

    @Test
    void whatAPredicateHoldsIsCountedInTheListItIsOf() {
        List<TermColumn> columns = TermColumns.of("sex");

        assertEquals(1, columns.size());
        assertEquals("object_text", columns.getFirst().field());
        assertTrue(columns.getFirst().when().contains("'sex'"), columns.toString());
    }
}
