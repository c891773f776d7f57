package org.dalil.law.clock;

import org.dalil.claim.matter.MatterKind;
import org.dalil.law.Remark;
import org.dalil.law.dossier.Dossier;
import org.dalil.law.dossier.Dossiers;
import org.dalil.law.dossier.Told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The removals that a dossier tells of: one a request, with the steps and acts that belong to it;
/// what belongs to no request, or to one of several that cannot be told, stands by itself.
record Removals(List<One> all) {
    private static final Set<String> ORDERED = Set.of("ordered", "upheld");
    private static final Set<String> UNDONE = Set.of("quashed", "refused", "withdrawn");
    private static final Map<String, String> STAGES =
            Map.of(
                    "requested", "received",
                    "ordered", "ordered",
                    "suspended", "suspended",
                    "carried_out", "carried_out");

    /// A removal with all its turns.
    ///
    /// @param told what tells of it: the request first, where there is one
    record One(List<Told> told, Course course) {}

    static Removals of(Dossier dossier) {
        List<Told> requests = dossier.of(MatterKind.EXTRADITION_REQUEST);
        List<Told> loose =
                Stream.concat(
                                dossier.of(MatterKind.LEGAL_STEP).stream()
                                        .filter(step -> isOfRemoval(step, dossier)),
                                dossier.of(MatterKind.ACT).stream().filter(Removals::isRemoval))
                        .toList();
        List<One> all = new ArrayList<>();
        List<Told> left = new ArrayList<>(loose);
        for (Told request : requests) {
            List<Told> its = new ArrayList<>(List.of(request));
            for (Told one : loose) {
                if (requests.size() == 1 || belongs(one, request, dossier)) {
                    its.add(one);
                    left.remove(one);
                }
            }
            all.add(one(its));
        }
        if (!left.isEmpty()) {
            all.add(one(left));
        }
        all.removeIf(one -> one.course().turns().isEmpty() && !isRequest(one));
        return new Removals(List.copyOf(all));
    }

    private static boolean isRequest(One one) {
        return one.told().getFirst().kind() == MatterKind.EXTRADITION_REQUEST;
    }

    private static One one(List<Told> told) {
        List<Turn> turns = new ArrayList<>();
        for (Told one : told) {
            switch (one.kind()) {
                case EXTRADITION_REQUEST -> turns.addAll(States.turns(one, "request_state"));
                case LEGAL_STEP -> turns.addAll(States.ofStep(one));
                default -> staged(one, turns);
            }
        }
        return new One(List.copyOf(told), new Course(turns));
    }

    private static void staged(Told act, List<Turn> turns) {
        for (Turn turn : States.turns(act, "stage")) {
            String state = STAGES.get(turn.state());
            if (state != null) {
                turns.add(new Turn(turn.claim(), state, turn.when(), turn.negated(), turn.onset()));
            }
        }
    }

    static boolean isRemoval(Told act) {
        return act.facts("act_type").stream()
                .anyMatch(fact -> !fact.negated() && Dossiers.REMOVALS.contains(fact.term()));
    }

    /// Steps of a case before an international body decide no removal.
    private static boolean isOfRemoval(Told step, Dossier dossier) {
        String kind = step.term("step_kind").orElse("");
        if (kind.equals("extradition_request") || kind.equals("extradition_order")) {
            return true;
        }
        return Set.of("appeal", "hearing", "judgment").contains(kind)
                && dossier.told().stream()
                        .filter(one -> step.isWithin(one.id()))
                        .allMatch(one ->
                                one.term("forum")
                                        .orElse("domestic_court")
                                        .equals("domestic_court"));
    }

    private static boolean belongs(Told one, Told request, Dossier dossier) {
        return one.isWithin(request.id())
                || dossier.of(MatterKind.PROCEEDING).stream()
                        .anyMatch(proceeding ->
                                one.isWithin(proceeding.id()) && proceeding.isWithin(request.id()));
    }

    /// The removals on a day.
    List<Extradition> on(LocalDate day) {
        return all.stream().map(one -> on(one, day)).toList();
    }

    private static Extradition on(One one, LocalDate day) {
        Course course = one.course();
        return new Extradition(
                one.told().stream().map(Told::id).toList(),
                one.told().getFirst().group(),
                named(one, "requesting_state", "to_state"),
                named(one, "requested_state", "from_state"),
                course.holds(Set.of("received"), Set.of("withdrawn"), day),
                course.holds(ORDERED, UNDONE, day),
                course.holds(Set.of("appealed"), Set.of("upheld", "quashed", "withdrawn"), day),
                course.holds(Set.of("upheld"), Set.of("quashed"), day),
                course.holds(
                        Set.of("suspended"),
                        Set.of("ordered", "quashed", "refused", "withdrawn"),
                        day),
                course.holds(Set.of("carried_out"), Set.of(), day));
    }

    private static List<UUID> named(One one, String field, String ofAct) {
        return one.told().stream()
                .flatMap(told ->
                        Stream.concat(told.named(field).stream(), told.named(ofAct).stream()))
                .distinct()
                .toList();
    }

    /// What cannot be about the removals, on any day.
    List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        for (One one : all) {
            boolean ordered = !one.course().said(Set.of("ordered")).isEmpty();
            if (!ordered
                    && !one.course().said(Set.of("upheld", "quashed", "suspended")).isEmpty()) {
                flags.add(
                        new Flag(
                                Flag.Kind.DECIDED_WITHOUT_ORDER,
                                one.told().stream().map(Told::id).toList(),
                                Remark.of("law.flag.decided-without-order")));
            }
        }
        return flags;
    }
}
