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
import org.dalil.claim.content.UsualVerb;
import org.dalil.kernel.Coded;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.people.Place;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Records the checked claims through the public operations, as a person would: words, statement,
/// chain, date, number, place, people, links. Stops at whatever cannot be recorded faithfully.
final class GoldLoader {
    private static final Pattern REMARK = Pattern.compile("([^(]*\\S) \\((.*)\\)");
    private static final Map<String, DateBasis> BASES =
            Map.of(
                    "stated", DateBasis.STATED,
                    "external", DateBasis.EXTERNAL,
                    "relative_resolved", DateBasis.RELATIVE_RESOLVED);
    private final Claims claims;
    private final Attributions attributions;
    private final ClaimLinks links;
    private final Agents people;
    private final Sources sources;
    private final Map<String, Agent> agents = new HashMap<>();
    final Map<String, Place> places = new HashMap<>();
    final Map<String, Claim> recorded = new HashMap<>();

    GoldLoader(Casefile casefile) {
        claims = new Claims(casefile.holdings());
        attributions = new Attributions(casefile.holdings());
        links = new ClaimLinks(casefile.holdings());
        people = new Agents(casefile.holdings());
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
                        .meant(modality(gold.modality()))
                        .on(date(gold.date()))
                        .counting(GoldQuantity.of(gold.quantity()))
                        .placed(gold.place())
                        .noted(gold.note());
        claims.change(told);
        place(told, gold.place());
        for (int i = 0; i < gold.chain().size(); i++) {
            AttributionRole role = role(i, gold.chain().size());
            String verb = i == 0 ? verb(gold.modality()) : null;
            attributions.add(told, role, agent(gold.chain().get(i)).id(), verb, source.id());
        }
        for (String name : gold.agents()) {
            attributions.concern(told, new RecordRef(RecordKind.AGENT, agent(name).id()), null);
        }
        recorded.put(gold.id(), told);
    }

    /// What somebody did with the words who stands here in a chain of so many.
    static AttributionRole role(int place, int chain) {
        if (place == 0) {
            return AttributionRole.ORIGIN;
        }
        return place == chain - 1 ? AttributionRole.REPORTER : AttributionRole.RELAY;
    }

    // A way from one place to another, or two places, is no one place: its words are kept alone.
    private void place(Claim told, @Nullable String words) throws Exception {
        if (words == null || words.contains("->") || words.contains(";")) {
            return;
        }
        Place known = places.get(words);
        if (known == null) {
            places.put(words, claims.at(told, words));
        } else {
            claims.change(told.at(known.id()));
        }
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

    /// A name without the remark that stands after it in brackets.
    static String label(String name) {
        Matcher told = REMARK.matcher(name);
        return told.matches() ? told.group(1) : name;
    }

    /// Whoever the checked claims call so, made when first named.
    Agent agent(String name) throws Exception {
        Agent known = agents.get(label(name));
        if (known == null) {
            known = people.add(AgentKind.UNKNOWN, label(name));
            agents.put(label(name), known);
        }
        Matcher told = REMARK.matcher(name);
        if (told.matches() && known.description() == null) {
            known = known.described(told.group(2));
            people.change(known);
            agents.put(label(name), known);
        }
        return known;
    }

    // The file says “event” where the list of kinds has “event or act”.
    private static ClaimKind kind(String code) {
        String known = code.equals("event") ? "event_act" : code;
        return ClaimKind.find(known).orElseThrow(() -> new AssertionError("kind " + code));
    }

    // Where the file says what a speaker did with the words (“argued”), it is the verb of the one
    // who did, and such words are a claim of somebody who has an interest.
    private static Modality modality(String code) {
        return Coded.find(Modality.class, code)
                .or(() -> Coded.find(UsualVerb.class, code).map(verb -> Modality.CLAIMED))
                .orElseThrow(() -> new AssertionError("modality " + code));
    }

    static @Nullable String verb(String modality) {
        return Coded.find(Modality.class, modality).isPresent() ? null : modality;
    }

    // The file has longer names for three kinds of the list. Whether two are one person is never
    // more than a hypothesis where it is only read.
    static ClaimLinkKind linkKind(String code) {
        String known =
                switch (code) {
                    case "tension_with", "conflicts_in_law_with" -> "tension";
                    case "same_person_as" -> "possible_same_person";
                    default -> code;
                };
        return Coded.find(ClaimLinkKind.class, known)
                .orElseThrow(() -> new AssertionError("link " + code));
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
        return BASES.entrySet().stream()
                .filter(one -> gold.basis().toLowerCase(Locale.ROOT).startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DateBasis.INFERRED);
    }
}
