package org.dalil.gold;

import static org.dalil.gold.GoldMatter.where;
import static org.dalil.gold.GoldMatter.who;

import org.dalil.claim.matter.MatterKind;
import org.dalil.gold.GoldMatter.Happening;
import org.dalil.gold.GoldMatter.Who;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the three texts without checked claims tell of, found by a few words of each. Restates
/// nothing that is not there.
final class OtherTexts {
    static final String REPORT = "000_1c3b9fb89cb9d709.txt";
    static final String RELEASE = "001_4eb3cf44219ff7eb.txt";
    static final String ARTICLE = "003_3a9f31cc44d361de.txt";
    static final Happening RETURN = new Happening("Extradition from Kazakhstan", null);
    static final Who MEN = who("Twenty-eight extradited men");
    private static final Who KAZAKHSTAN = who("Kazakhstan");
    private static final Who RUSSIA = who("Russia");
    private static final String MEMORIAL = "Vitaly Ponomaryov";
    private static final String RADIO = "RFE/RL";
    private static final String AMNESTY = "Amnesty International";

    private OtherTexts() {}

    /// The claims that the matters rest on.
    static List<GoldClaim> claims(Path seeds) throws Exception {
        String report = Files.readString(seeds.resolve(REPORT));
        String release = Files.readString(seeds.resolve(RELEASE));
        String article = Files.readString(seeds.resolve(ARTICLE));
        String june = "XXXX-06-09";
        List<String> memorial = List.of(MEMORIAL, RADIO);
        return List.of(
                found("S000-N", REPORT, report, "9 people were illegally deported", AMNESTY)
                        .at("from August 2011 to June 2013", "2011-08/2013-06"),
                found("S001-A", RELEASE, release, "abducted by foreign security forces", AMNESTY),
                found("S001-R", RELEASE, release, "blocking their extradition", AMNESTY),
                found("S003-E", ARTICLE, article, "28 Uzbek asylum seekers on June 9", memorial)
                        .at("on June 9", june),
                found("S003-D", ARTICLE, article, "spent one year in an Almaty", RADIO),
                found("S003-R", ARTICLE, article, "refused to provide them with", RADIO),
                found("S003-U", ARTICLE, article, "appeals court upheld that", RADIO),
                found("S003-W", ARTICLE, article, "they are wanted for alleged", RADIO),
                found("S003-F", ARTICLE, article, "six cases that he studied", memorial));
    }

    private static GoldClaim found(
            String id, String file, String text, String words, String voice) {
        return found(id, file, text, words, List.of(voice));
    }

    private static GoldClaim found(
            String id, String file, String text, String words, List<String> chain) {
        return GoldClaim.found(id, file, text, words, chain);
    }

    /// What happened, as these claims say.
    static List<GoldMatter> matters() {
        GoldMatter asylum =
                new GoldMatter(MatterKind.PROCEEDING, "Asylum in Kazakhstan", MEN)
                        .says("S003-R", "party", MEN)
                        .says("S003-U", "forum", "domestic_court");
        return List.of(
                new GoldMatter(MatterKind.ACT, "Deportation of nine", nine())
                        .says("S000-N", "act_type", "expulsion")
                        .says("S000-N", "victim", who("Nine deported people"))
                        .says("S000-N", "stage", "carried_out", "claim")
                        .says("S000-N", "from_state", RUSSIA)
                        .says("S000-N", "to_state", "the countries of Central Asia"),
                abduction(),
                new GoldMatter(MatterKind.ACT, "Extradition of the men", RETURN)
                        .says("S003-E", "act_type", "extradition_transfer")
                        .says("S003-E", "victim", MEN)
                        .says("S003-E", "stage", "carried_out", "claim")
                        .says("S003-E", "from_state", KAZAKHSTAN)
                        .says("S003-E", "to_state", who("Uzbekistan")),
                new GoldMatter(MatterKind.ACT, "Detention in Almaty", RETURN)
                        .says("S003-D", "act_type", "detention")
                        .says("S003-D", "victim", MEN)
                        .says("S003-D", "stage", "ended")
                        .says("S003-D", "held_at", where("an Almaty detention center")),
                asylum,
                new GoldMatter(MatterKind.LEGAL_STEP, "Refusal of asylum", asylum)
                        .says("S003-R", "step_kind", "asylum_decision")
                        .says("S003-R", "step_outcome", "refused")
                        .says("S003-R", "step_body", who("Migration Service of Kazakhstan")),
                new GoldMatter(MatterKind.LEGAL_STEP, "Appeal about asylum", asylum)
                        .says("S003-U", "step_kind", "judgment")
                        .says("S003-U", "step_outcome", "upheld"),
                new GoldMatter(MatterKind.EXTRADITION_REQUEST, "Why they are wanted", MEN)
                        .says("S003-W", "sought", MEN)
                        .says("S003-W", "requesting_state", who("Uzbekistan"))
                        .says("S003-W", "offence", "taking part in religious extremism"));
    }

    private static Happening nine() {
        return new Happening("Deportations from Russia", "2011-08/2013-06");
    }

    private static GoldMatter abduction() {
        return new GoldMatter(
                        MatterKind.ACT,
                        "Abductions against measures",
                        new Happening("Abductions from Russia", null))
                .says("S001-A", "act_type", "abduction")
                .says("S001-A", "victim", who("Several nationals of CIS States"))
                .says("S001-A", "stage", "carried_out")
                .says("S001-R", "act_type", "interim_measure_breach");
    }
}
