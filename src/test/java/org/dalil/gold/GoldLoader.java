package org.dalil.gold;

import org.dalil.casefile.Casefile;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.ClaimLinkKind;
import org.dalil.claim.ClaimLinks;
import org.dalil.claim.Claims;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kernel.quantity.Quantity;
import org.dalil.kernel.quantity.QuantityReading;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.wire.Json;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Records the checked claims through the public operations, as a person would: words, statement,
/// chain, date, number, links. Stops at whatever cannot be recorded faithfully.
final class GoldLoader {
    private final Claims claims;
    private final Attributions attributions;
    private final ClaimLinks links;
    private final Agents agents;
    private final Sources sources;
    private final Map<String, Agent> speakers = new HashMap<>();
    final Map<String, Claim> recorded = new HashMap<>();

    GoldLoader(Casefile casefile) {
        claims = new Claims(casefile.holdings());
        attributions = new Attributions(casefile.holdings());
        links = new ClaimLinks(casefile.holdings());
        agents = new Agents(casefile.holdings());
        sources = new Sources(casefile.holdings(), casefile.vault().blobs());
    }

    /// The checked claims of a file.
    static List<GoldClaim> read(Path file) throws Exception {
        List<GoldClaim> read = new ArrayList<>();
        Map<?, ?> json = (Map<?, ?>) Json.parse(Files.readAllBytes(file));
        for (Object one : (List<?>) json.get("claims")) {
            read.add(GoldClaim.of((Map<?, ?>) one));
        }
        return read;
    }

    /// Records one.
    void record(GoldClaim gold, Source source, TextVersion version) throws Exception {
        String text = sources.read(version);
        Locator words = Locator.in(text, gold.start(), gold.end(), null);
        if (!words.quote().equals(gold.quote())) {
            throw new AssertionError(gold.id() + " does not stand where it should");
        }
        Claim made = claims.fromWords(source.id(), version, words);
        Claim told =
                made.stating(gold.statement())
                        .ofKind(kind(gold.kind()))
                        .meant(Modality.of(gold.modality()))
                        .on(date(gold.date()))
                        .counting(quantity(gold.quantity()));
        claims.change(told);
        for (int i = 0; i < gold.chain().size(); i++) {
            AttributionRole role =
                    i == 0
                            ? AttributionRole.ORIGIN
                            : i == gold.chain().size() - 1
                                    ? AttributionRole.REPORTER
                                    : AttributionRole.RELAY;
            attributions.add(told, role, speaker(gold.chain().get(i)).id(), null, source.id());
        }
        recorded.put(gold.id(), told);
    }

    /// Links what was recorded; links to claims that were not are left out.
    int link(List<GoldClaim> gold) throws Exception {
        int made = 0;
        for (GoldClaim one : gold) {
            for (List<String> link : one.links()) {
                Claim from = recorded.get(one.id());
                Claim to = recorded.get(link.getLast());
                if (from != null && to != null) {
                    links.add(from, to, linkKind(link.getFirst()), null);
                    made++;
                }
            }
        }
        return made;
    }

    private Agent speaker(String name) throws Exception {
        Agent known = speakers.get(name);
        if (known == null) {
            known = agents.add(AgentKind.UNKNOWN, name);
            speakers.put(name, known);
        }
        return known;
    }

    // The file says “event” where the list of kinds has “event or act”.
    private static ClaimKind kind(String code) {
        return code.equals("event") ? ClaimKind.EVENT_ACT : ClaimKind.of(code);
    }

    static ClaimLinkKind linkKind(String code) {
        return switch (code) {
            case "tension_with", "conflicts_in_law_with" -> ClaimLinkKind.TENSION;
            default -> ClaimLinkKind.of(code);
        };
    }

    static @Nullable DateValue date(GoldClaim.@Nullable GoldDate gold) {
        if (gold == null) {
            return null;
        }
        // Two dates in one field are no EDTF; the words are kept and nothing is guessed.
        return Edtf.parse(gold.edtf())
                .map(meaning -> DateValue.of(gold.verbatim(), meaning, basis(gold)))
                .orElse(DateValue.words(gold.verbatim(), DateBasis.RELATIVE_UNRESOLVED));
    }

    private static DateBasis basis(GoldClaim.GoldDate gold) {
        return gold.basis().startsWith("stated") ? DateBasis.STATED : DateBasis.INFERRED;
    }

    static @Nullable Quantity quantity(@Nullable Map<?, ?> gold) {
        if (gold == null) {
            return null;
        }
        String words = String.valueOf(gold.get("verbatim"));
        return switch (QuantityReading.of(words, Locale.ENGLISH)) {
            case QuantityReading.Read(Quantity value) -> value;
            default -> Quantity.words(words);
        };
    }
}
