package org.dalil.law.element;

import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.view.Fact;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which elements a claim may speak to, by what it states of which field, and by its kind. Proposes
/// and decides nothing.
final class ElementRules {
    private static final Set<String> GRAVE =
            Set.of("torture", "cidt", "killing", "enforced_disappearance");

    private static final List<String> RISK =
            List.of("cat3_substantial_grounds", "echr3_real_risk", "iccpr7_real_risk");
    private static final List<String> REMOVAL =
            List.of("cat3_removal", "echr3_removal", "iccpr7_removal");
    private static final List<String> ASSURANCES =
            List.of("cat3_assurances", "echr3_assurances", "iccpr7_assurances");
    private static final List<String> KNEW =
            List.of("cat3_state_knew", "echr3_state_knew", "iccpr7_state_knew");

    /// By field and term, `field` alone for any term.
    private static final Map<String, List<String>> BY_FIELD =
            Map.ofEntries(
                    Map.entry("risk_on_return", join(RISK, List.of("cat3_personal_risk"))),
                    Map.entry("onward_risk", RISK),
                    Map.entry(
                            "protection_state granted",
                            join(RISK, KNEW, List.of("cat3_personal_risk", "echr13_arguable"))),
                    Map.entry("request_state ordered", REMOVAL),
                    Map.entry("request_state upheld", REMOVAL),
                    Map.entry(
                            "request_state carried_out", join(REMOVAL, List.of("echr13_no_halt"))),
                    Map.entry("sufficiency insufficient", ASSURANCES),
                    Map.entry("promise_evidence claimed_only", ASSURANCES),
                    Map.entry("kept broken", ASSURANCES),
                    Map.entry(
                            "measure_state in_force",
                            List.of("echr34_measure", "echr34_state_told")),
                    Map.entry("measure_state breached", List.of("echr34_breached")),
                    Map.entry("detaining_authority", List.of("echr5_detained")),
                    Map.entry("held_at", List.of("echr5_detained")),
                    Map.entry("legal_limit", List.of("echr5_no_ground")),
                    Map.entry(
                            "counsel_access none", List.of("echr5_no_review", "echr34_hindered")));

    private static final Map<String, List<String>> AGAINST =
            Map.of(
                    "sufficiency sufficient", ASSURANCES,
                    "kept kept", ASSURANCES,
                    "protection_state refused", RISK,
                    "request_state quashed", REMOVAL,
                    "measure_state lifted", List.of("echr34_measure"));

    private ElementRules() {}

    /// What a fact of a matter may speak to; a denial speaks the other way.
    static List<ElementProposal> of(Fact fact) {
        List<ElementProposal> all = new ArrayList<>();
        String exact = fact.field() + " " + fact.term();
        ElementStance side = fact.negated() ? ElementStance.AGAINST : ElementStance.FOR;
        add(all, fact.claim(), BY_FIELD.get(fact.field()), side);
        add(all, fact.claim(), BY_FIELD.get(exact), side);
        add(all, fact.claim(), AGAINST.get(exact), side.opposite());
        if (fact.field().equals("act_type") && GRAVE.contains(fact.term())) {
            add(all, fact.claim(), List.of("echr3_severity", "cat3_official_hand"), side);
        }
        return all;
    }

    /// What a claim of a kind may speak to, where it fills no field that says more.
    static List<ElementProposal> of(UUID claim, ClaimKind kind, boolean negated) {
        List<ElementProposal> all = new ArrayList<>();
        ElementStance side = negated ? ElementStance.AGAINST : ElementStance.FOR;
        switch (kind) {
            case RISK_ASSESSMENT, GENERAL_PATTERN, PROGNOSIS -> add(all, claim, RISK, side);
            case DENIAL -> add(all, claim, RISK, ElementStance.AGAINST);
            default -> {
                // Other kinds say nothing of an element by themselves.
            }
        }
        return all;
    }

    private static void add(
            List<ElementProposal> all,
            UUID claim,
            @Nullable List<String> elements,
            ElementStance stance) {
        if (elements != null) {
            elements.forEach(one -> all.add(new ElementProposal(claim, one, stance)));
        }
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> one : lists) {
            all.addAll(one);
        }
        return List.copyOf(all);
    }
}
