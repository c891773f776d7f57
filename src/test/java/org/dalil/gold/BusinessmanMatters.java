package org.dalil.gold;

import static org.dalil.gold.GoldMatter.where;
import static org.dalil.gold.GoldMatter.who;

import org.dalil.claim.matter.MatterKind;
import org.dalil.gold.GoldMatter.Happening;

import java.util.ArrayList;
import java.util.List;

/// What the press article on returns to Uzbekistan tells of: one return with torture after it, one
/// handover against a measure. Its general patterns and totals are claims and no events.
final class BusinessmanMatters {
    static final Happening RETURN = new Happening("Return of Victim-A", "2014");
    static final Happening HANDOVER = new Happening("Handover of Victim-B", null);
    private static final String RETURNED = "S002-C15";
    private static final String TORTURED = "S002-C16";
    private static final String SEIZED = "S002-C23";

    private BusinessmanMatters() {}

    /// All, a whole before its parts.
    static List<GoldMatter> all() {
        List<GoldMatter> all = new ArrayList<>(returned());
        all.addAll(handedOver());
        all.add(
                new GoldMatter(
                                MatterKind.INTERVENTION,
                                "Call to stop extraditions",
                                who("Amnesty International"))
                        .says("S002-C04", "intervener", who("Amnesty International"))
                        .says("S002-C04", "intervention_type", "public_statement")
                        .says("S002-C04", "addressee", who("Russia")));
        return all;
    }

    // From where he was returned, and when he was tortured, the text does not say of him.
    private static List<GoldMatter> returned() {
        GoldMatter torture =
                new GoldMatter(MatterKind.ACT, "Torture of Victim-A", RETURN)
                        .says(TORTURED, "act_type", "torture")
                        .says(TORTURED, "victim", who("Victim-A"))
                        .says(TORTURED, "stage", "carried_out")
                        .says(TORTURED, "method", "kicking")
                        .says(TORTURED, "injury", "almost all teeth lost")
                        .says("S002-C17", "stage", "continuing");
        return List.of(
                new GoldMatter(MatterKind.ACT, "Return of Victim-A", RETURN)
                        .says(RETURNED, "act_type", "refoulement")
                        .says(RETURNED, "victim", who("Victim-A"))
                        .says(RETURNED, "stage", "carried_out", "claim")
                        .says(RETURNED, "begun", "claim")
                        .says(RETURNED, "to_state", who("Uzbekistan")),
                torture,
                new GoldMatter(MatterKind.INVOLVEMENT, "Unidentified torturers", torture)
                        .says(TORTURED, "involved", who("“his torturers” (unidentified)"))
                        .says(TORTURED, "degree", "carried_out"));
    }

    // Three acts in sequence. That he reached Uzbekistan nobody says, so that the stage of the
    // last is unknown.
    private static List<GoldMatter> handedOver() {
        GoldMatter seizure =
                new GoldMatter(MatterKind.ACT, "Seizure in Moscow", HANDOVER)
                        .says(SEIZED, "act_type", "abduction")
                        .says(SEIZED, "victim", who("Victim-B (unnamed businessman)"))
                        .says(SEIZED, "stage", "carried_out")
                        .says(SEIZED, "exact_place", where("central Moscow"));
        GoldMatter handover =
                new GoldMatter(MatterKind.ACT, "Handover at an airport", HANDOVER)
                        .says(SEIZED, "act_type", "rendition")
                        .says(SEIZED, "victim", who("Victim-B"))
                        .says(SEIZED, "stage", "carried_out")
                        .says(SEIZED, "sending_body", who("FSB"))
                        .says(SEIZED, "receiving_body", who("Uzbek guards"))
                        .says(SEIZED, "handover_place", where("an airport"))
                        .says(SEIZED, "place_sort", "airport")
                        .says(SEIZED, "from_state", who("Russia"));
        return List.of(
                seizure,
                new GoldMatter(MatterKind.INVOLVEMENT, "FSB in the seizure", seizure)
                        .says(SEIZED, "involved", who("FSB"))
                        .says(SEIZED, "degree", "carried_out"),
                handover,
                new GoldMatter(MatterKind.INVOLVEMENT, "FSB in the handover", handover)
                        .says(SEIZED, "involved", who("FSB"))
                        .says(SEIZED, "degree", "carried_out"),
                new GoldMatter(MatterKind.INVOLVEMENT, "Those who received him", handover)
                        .says(SEIZED, "involved", who("Uzbek guards")),
                new GoldMatter(MatterKind.ACT, "Transfer out of Russia", HANDOVER)
                        .says(SEIZED, "act_type", "refoulement")
                        .says(SEIZED, "victim", who("Victim-B"))
                        .says(SEIZED, "stage", "unknown"),
                ban());
    }

    private static GoldMatter ban() {
        return new GoldMatter(MatterKind.INTERIM_MEASURE, "Ban on his extradition", who("Victim-B"))
                .says(SEIZED, "forum", "ecthr")
                .says(SEIZED, "protects", who("Victim-B"))
                .says(SEIZED, "addressee_state", who("Russia"))
                .says(SEIZED, "measure_content", "not to extradite him")
                .says(SEIZED, "measure_state", "in_force")
                .says(SEIZED, "measure_state", "breached");
    }
}
