package org.dalil.packet.redact;

import org.dalil.claim.Claim;
import org.dalil.claim.Support;
import org.dalil.packet.material.Material;
import org.dalil.packet.material.RedactedWords;
import org.dalil.packet.material.ShownNames;
import org.dalil.packet.plan.PacketPlan;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.source.Passage;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Covers in words whatever may not be read in a packet: redacted words of their source, and the
/// names of those who go under another. Never says what stood there.
public final class WordCover {
    // Fewer letters stand everywhere; to cover them all would cover the text.
    private static final int SHORTEST = 3;

    private final PacketPlan plan;
    private final Material material;
    private final ShownNames hidden;
    private final String cover;
    private final Map<String, Integer> counts = new HashMap<>();

    /// @param cover what is read where nobody chose other words
    public WordCover(PreparedPacket prepared, String cover) {
        this.plan = prepared.plan();
        this.material = prepared.material();
        this.hidden = prepared.hidden();
        this.cover = cover;
    }

    /// Part of words, and what is read in its place.
    private record Patch(int from, int to, String words) {}

    /// The words of a passage as they may be read.
    public String quote(Passage words) {
        String quote = words.locator().quote();
        List<Patch> patches = new ArrayList<>();
        for (RedactedWords one : material.redacted().getOrDefault(words.source(), List.of())) {
            overlap(words, one, patches);
        }
        return patched(quote, patches, Set.of(words.source()));
    }

    /// The statement of a claim as it may be read.
    public String statement(Claim claim) {
        return words(claim.statement(), sources(claim));
    }

    /// Other words of our own that tell of these sources, as they may be read.
    public String words(String words, Set<UUID> sources) {
        return patched(words, new ArrayList<>(), sources);
    }

    /// How often each reason covered something, for the log of redactions.
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    // A redaction of the same text covers what it shares with the quote, letter by letter.
    private void overlap(Passage words, RedactedWords by, List<Patch> patches) {
        if (!words.textVersion().equals(by.passage().textVersion())) {
            return;
        }
        int start = words.locator().start();
        int from = Math.max(start, by.passage().locator().start());
        int to = Math.min(words.locator().end(), by.passage().locator().end());
        if (from < to) {
            patches.add(new Patch(from - start, to - start, standIn(by)));
            count(by.redaction().reason());
        }
    }

    private String patched(String words, List<Patch> patches, Set<UUID> sources) {
        for (UUID source : sources) {
            for (RedactedWords one : material.redacted().getOrDefault(source, List.of())) {
                repeated(words, one, patches);
            }
        }
        for (ShownNames.Shown one : hidden.in(words)) {
            String name = plan.names().get(one.who());
            patches.add(new Patch(one.start(), one.end(), name == null ? code(one) : name));
            count("name");
        }
        return apply(words, patches);
    }

    // The same words in another version of the text, or in words of ours.
    private void repeated(String words, RedactedWords by, List<Patch> patches) {
        String sought = by.passage().locator().quote();
        if (sought.strip().length() < SHORTEST) {
            return;
        }
        for (int at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            patches.add(new Patch(at, at + sought.length(), standIn(by)));
            count(by.redaction().reason());
        }
    }

    private String apply(String words, List<Patch> patches) {
        List<Patch> sorted =
                patches.stream()
                        .sorted(
                                Comparator.comparingInt(Patch::from)
                                        .thenComparing(
                                                Comparator.comparingInt(Patch::to).reversed()))
                        .toList();
        StringBuilder covered = new StringBuilder();
        int at = 0;
        for (Patch one : sorted) {
            if (one.from >= at) {
                covered.append(words, at, one.from).append(one.words);
            }
            at = Math.max(at, one.to);
        }
        return covered.append(words.substring(Math.min(at, words.length()))).toString();
    }

    private String standIn(RedactedWords by) {
        String words = by.redaction().standIn();
        return words == null ? cover : words;
    }

    private String code(ShownNames.Shown one) {
        var agent = material.agents().get(one.who());
        @Nullable String code = agent == null ? null : agent.codeName();
        return code == null ? cover : code;
    }

    private void count(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    private Set<UUID> sources(Claim claim) {
        Set<UUID> sources = new HashSet<>();
        for (Support one : material.supports().getOrDefault(claim.id(), List.of())) {
            Passage words = material.passages().get(one.passage());
            if (words != null) {
                sources.add(words.source());
            }
        }
        return sources;
    }
}
