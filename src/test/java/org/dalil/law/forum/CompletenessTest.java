package org.dalil.law.forum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.kit.BareCasefile;
import org.dalil.law.Lawyer;
import org.dalil.law.bond.Bonds;
import org.dalil.law.element.ElementStance;
import org.dalil.law.element.Elements;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is there stands beside what is lacking, with the claim that says it; a closed forum hides
/// nothing.
class CompletenessTest {
    private static final LocalDate DAY = LocalDate.of(2006, 11, 28);
    private static final Path DATA = Path.of("../shared/data");

    private BareCasefile casefile;
    private Lawyer lawyer;
    private Agent person;
    private Matter request;

    @BeforeEach
    void open() throws Exception {
        casefile = new BareCasefile();
        lawyer = new Lawyer(casefile);
        person = lawyer.agent(AgentKind.PERSON, "Person-A");
        request = lawyer.make(MatterKind.EXTRADITION_REQUEST, null);
        lawyer.name(request, "sought", person);
    }

    @AfterEach
    void close() throws Exception {
        casefile.close();
    }

    private Completeness of(Form form, LocalDate day) throws Exception {
        return new Requirements(casefile.holdings, lawyer.vocabularies)
                .missing(form, person.id(), new Bonds(casefile.holdings, lawyer.texts).book(), day);
    }

    private static Met there(Completeness of, String code) {
        return of.there().stream()
                .filter(one -> one.requirement().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsThereNamesTheFirstClaimThatSaysIt() throws Exception {
        Claim first =
                lawyer.name(
                        request, "requesting_state", lawyer.agent(AgentKind.STATE, "Uzbekistan"));
        Completeness court = of(Form.ECTHR_RULE39, DAY);
        assertEquals(first.id(), there(court, "destination").claim());
        assertEquals(1, court.met());
        assertNull(there(of(Form.CAT22, DAY), "victim").claim(), "the record itself has a name");
    }

    @Test
    void everyRequirementIsEitherThereOrLacking() throws Exception {
        lawyer.say(request, "request_state", "ordered", "2006-08-03");
        for (Form form : Form.values()) {
            Completeness one = of(form, DAY);
            Set<String> both = new TreeSet<>();
            one.there().forEach(met -> both.add(met.requirement().code()));
            one.gaps().forEach(gap -> assertTrue(both.add(gap.requirement().code()), form.code()));
            assertEquals(
                    Requirements.of(form).stream()
                            .map(Requirement::code)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    both);
        }
    }

    @Test
    void aRefusedProposalIsNoProvision() throws Exception {
        Claim claim = lawyer.say(request, "offence", "theft", null);
        var risk = lawyer.vocabularies.find("element", "iccpr7_real_risk").orElseThrow();
        Elements elements = new Elements(casefile.holdings, lawyer.vocabularies, lawyer.texts);
        elements.find(claim, risk, ElementStance.NEITHER, person.id(), null);
        assertFalse(codes(of(Form.HRC, DAY)).contains("provisions"));
        elements.find(claim, risk, ElementStance.FOR, null, null);
        assertTrue(codes(of(Form.HRC, DAY)).contains("provisions"), "everybody’s counts here too");
    }

    private static Set<String> codes(Completeness of) {
        return of.there().stream().map(met -> met.requirement().code()).collect(Collectors.toSet());
    }

    @Test
    void aForumIsClosedOnlyWhereItIsClosedAgainstEveryStateThatIsKnown() throws Exception {
        assertFalse(of(Form.ECTHR_RULE39, DAY).closed(), "no State is known yet");
        lawyer.name(request, "requested_state", lawyer.agent(AgentKind.STATE, "Kazakhstan"));
        assertTrue(of(Form.ECTHR_RULE39, DAY).closed());
        Agent russia = lawyer.agent(AgentKind.STATE, "Russia");
        lawyer.name(request, "requested_state", russia);
        Completeness both = of(Form.ECTHR_RULE39, DAY);
        assertFalse(both.closed());
        assertEquals(2, both.open().size());
        assertEquals(
                List.of(russia.id()),
                both.open().stream()
                        .filter(one -> one.forum().mayBeOpen())
                        .map(Against::state)
                        .toList());
        assertTrue(of(Form.ECTHR_RULE39, LocalDate.of(2023, 1, 1)).closed());
        assertFalse(of(Form.SR_EXECUTIONS, DAY).closed(), "which hears of every State");
    }

    @Test
    void everyFormOfTheRulesThatWereCollectedIsTaken() throws Exception {
        assumeTrue(Files.isDirectory(DATA), "the collected rules are not here");
        Matcher ids =
                Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9_]+)\"")
                        .matcher(Files.readString(DATA.resolve("forum_requirements.json")));
        Set<String> wanted = new TreeSet<>();
        while (ids.find()) {
            wanted.add(ids.group(1).replace('_', '-'));
        }
        assertTrue(wanted.size() >= 9, wanted.toString());
        Set<String> taken =
                Arrays.stream(Form.values())
                        .map(Form::code)
                        .collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(taken);
        assertEquals(Set.of(), wanted);
    }
}
