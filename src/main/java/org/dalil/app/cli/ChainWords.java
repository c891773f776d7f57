package org.dalil.app.cli;

import org.dalil.casefile.Holdings;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.allegation.Allegation;
import org.dalil.claim.allegation.Allegations;
import org.dalil.claim.content.UsualVerb;
import org.dalil.kernel.ProblemException;
import org.dalil.people.Agents;
import org.dalil.people.Naming;
import org.dalil.source.SourceTitles;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who says each of many claims and through whom, in a line of words; of an allegation against a
/// victim also what stands against it. Everybody is called as in the records themselves.
final class ChainWords {
    private static final Naming NAMES = new Naming(false);
    private final Holdings holdings;
    private final Allegations allegations;
    private final Agents agents;
    private final SourceTitles sources;
    private final Texts texts;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();

    ChainWords(Holdings holdings, Texts texts) {
        this.holdings = holdings;
        this.texts = texts;
        allegations = new Allegations(holdings.database(), NAMES);
        agents = new Agents(holdings, NAMES);
        sources = new SourceTitles(holdings);
    }

    /// The words for each of these claims.
    Map<UUID, String> of(Collection<UUID> claims) throws ProblemException {
        Map<UUID, List<Attribution>> chains = new HashMap<>();
        for (Attribution one :
                holdings.records()
                        .where(
                                Attribution.SHAPE,
                                "claim = ANY(?)",
                                "position, id",
                                (Object) claims.toArray(new UUID[0]))) {
            chains.computeIfAbsent(one.claim(), claim -> new ArrayList<>()).add(one);
        }
        Map<UUID, Allegation> alleged = allegations.among(claims);
        Map<UUID, String> words = new HashMap<>();
        for (UUID claim : claims) {
            Allegation carried = alleged.get(claim);
            words.put(
                    claim,
                    carried == null
                            ? chain(chains.getOrDefault(claim, List.of()))
                            : carried.words(texts));
        }
        return words;
    }

    private String chain(List<Attribution> links) throws ProblemException {
        List<String> said = new ArrayList<>();
        for (Attribution one : links) {
            said.add(link(one));
        }
        return said.isEmpty() ? texts.of("claim.origin.unknown") : String.join(" → ", said);
    }

    private String link(Attribution one) throws ProblemException {
        List<String> parts = new ArrayList<>();
        String part = texts.of("claim.role." + AttributionRole.of(one.role()).code());
        parts.add(part + ": " + who(one));
        String verb = one.verb();
        if (verb != null) {
            parts.add(UsualVerb.words(verb, texts));
        }
        if (one.anonymous() && one.agent() != null) {
            parts.add(texts.of("claim.chain.withheld"));
        }
        String title = title(one.throughSource());
        if (title != null) {
            parts.add(texts.of("claim.chain.through", Map.of("source", title)));
        }
        return String.join(" · ", parts);
    }

    private String who(Attribution one) throws ProblemException {
        UUID agent = one.agent();
        if (agent == null) {
            return texts.of(one.anonymous() ? "claim.anonymous" : "claim.unsaid");
        }
        String name = names.get(agent);
        if (name == null) {
            name = agents.name(agent).orElse("–");
            names.put(agent, name);
        }
        return name;
    }

    private @Nullable String title(@Nullable UUID source) throws ProblemException {
        if (source == null) {
            return null;
        }
        String title = titles.get(source);
        if (title == null) {
            title = sources.of(source).orElse("–");
            titles.put(source, title);
        }
        return title;
    }
}
