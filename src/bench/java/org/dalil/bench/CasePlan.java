package org.dalil.bench;

import java.util.List;

/// What a generated case holds, by numbers alone, so that ours and a peer hold the same: who is the
/// victim of which act, at which event, how far it came, and what the law says of whom.
///
/// @param events each with five acts
record CasePlan(int events, int people) {
    static final int ACTS_AN_EVENT = 5;
    static final int ACTS_AT_ONCE = 2_000;

    private static final List<String> TYPES =
            List.of(
                    "extradition_transfer",
                    "torture",
                    "arrest",
                    "unfair_trial",
                    "detention",
                    "cidt",
                    "abduction",
                    "forced_confession",
                    "reprisal_family",
                    "asylum_denied");
    private static final List<String> STAGES =
            List.of("ordered", "carried_out", "attempted", "carried_out", "risk");

    static CasePlan of(Size size) {
        return new CasePlan(size.of(100, 10_000), size.of(50, 5_000));
    }

    int acts() {
        return events * ACTS_AN_EVENT;
    }

    int eventOf(int act) {
        return act / ACTS_AN_EVENT;
    }

    /// Neighbouring acts have victims far from each other.
    int victimOf(int act) {
        return (int) (act * 7919L % people);
    }

    /// Each person meets several types.
    String typeOf(int act) {
        return TYPES.get((act + act / people) % TYPES.size());
    }

    String stageOf(int act) {
        return STAGES.get(act % STAGES.size());
    }

    String dayOf(int act) {
        return "%d-%02d-%02d".formatted(1996 + act % 29, 1 + act % 12, 1 + act % 28);
    }

    boolean isProtected(int person) {
        return person % 2 == 0;
    }

    boolean hasMeasure(int person) {
        return person % 5 == 0;
    }

    boolean hasAssurance(int person) {
        return person % 10 == 0;
    }

    /// Every fortieth claim rests on nothing.
    static boolean isUnsourced(int claim) {
        return claim % 40 == 0;
    }
}
