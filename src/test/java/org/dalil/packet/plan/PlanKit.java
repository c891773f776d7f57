package org.dalil.packet.plan;

import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.Concern;
import org.dalil.claim.Support;
import org.dalil.claim.content.ClaimKind;
import org.dalil.claim.content.Modality;
import org.dalil.claim.content.Stance;
import org.dalil.claim.content.Wording;
import org.dalil.kernel.Locator;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.packet.material.Material;
import org.dalil.packet.material.RedactedWords;
import org.dalil.packet.material.Traits;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.content.Custody;
import org.dalil.source.redaction.Redaction;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.interview.Interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Material for plans, put together by hand.
final class PlanKit {
    static final LocalDate DAY = LocalDate.parse("2026-03-02");
    final Set<UUID> wanted = new LinkedHashSet<>();
    final Set<UUID> related = new LinkedHashSet<>();
    final Map<UUID, Claim> claims = new HashMap<>();
    final Map<UUID, List<Support>> supports = new HashMap<>();
    final Map<UUID, Passage> passages = new HashMap<>();
    final Map<UUID, Source> sources = new HashMap<>();
    final Map<UUID, List<EvidenceItem>> items = new HashMap<>();
    final Map<UUID, Interview> interviews = new HashMap<>();
    final Map<UUID, List<Consent>> consents = new HashMap<>();
    final Map<UUID, List<Concern>> concerns = new HashMap<>();
    final Map<UUID, List<Attribution>> chains = new HashMap<>();
    final Map<UUID, Agent> agents = new HashMap<>();
    final Map<UUID, Set<UUID>> against = new HashMap<>();
    final Map<UUID, Set<UUID>> rebuttals = new HashMap<>();
    final Map<UUID, List<UUID>> inputs = new HashMap<>();
    final Map<UUID, List<RedactedWords>> redacted = new HashMap<>();
    final Map<UUID, Set<UUID>> shown = new HashMap<>();
    final Map<UUID, Set<String>> traits = new HashMap<>();
    private long last;

    UUID id() {
        return new UUID(0, ++last);
    }

    Source report(String title) {
        Source one = Source.titled(id(), SourceKind.REPORT, title);
        sources.put(one.id(), one);
        return one;
    }

    Source testimony(Agent by) {
        Source one = Source.titled(id(), SourceKind.TESTIMONY, "Testimony " + last);
        sources.put(one.id(), one);
        Interview interview = Interview.on(id(), one.id());
        interviews.put(one.id(), interview.among(interview.attendance().of(by.id())));
        return one;
    }

    EvidenceItem item(Source of, String type) {
        EvidenceItem one =
                new EvidenceItem(
                        id(),
                        of.id(),
                        "0".repeat(32),
                        "0".repeat(64),
                        "0".repeat(128),
                        10,
                        type,
                        "original",
                        null,
                        Custody.UNKNOWN);
        items.computeIfAbsent(of.id(), any -> new ArrayList<>()).add(one);
        return one;
    }

    Agent person(String name, String codeName) {
        Agent one = Agent.named(id(), AgentKind.PERSON, name).codeNamed(codeName);
        agents.put(one.id(), one);
        return one;
    }

    Passage words(Source of, String quote) {
        Locator at = new Locator(0, quote.length(), quote, "", "", null);
        Passage one = new Passage(id(), of.id(), id(), at);
        passages.put(one.id(), one);
        return one;
    }

    Claim claim(String statement, Passage... on) {
        return claim(statement, ClaimKind.EVENT_ACT, on);
    }

    Claim claim(String statement, ClaimKind kind, Passage... on) {
        Claim one =
                Claim.draft(
                        id(), last, Wording.of(statement, kind.code(), Modality.REPORTED.code()));
        claims.put(one.id(), one);
        int position = 0;
        for (Passage words : on) {
            supports.computeIfAbsent(one.id(), any -> new ArrayList<>())
                    .add(
                            new Support(
                                    id(),
                                    one.id(),
                                    words.id(),
                                    Stance.SUPPORTS.code(),
                                    ++position));
        }
        return one;
    }

    Claim want(Claim one) {
        wanted.add(one.id());
        return one;
    }

    void about(Claim claim, Agent who) {
        concerns.computeIfAbsent(claim.id(), any -> new ArrayList<>())
                .add(
                        new Concern(
                                id(), claim.id(), new RecordRef(RecordKind.AGENT, who.id()), null));
    }

    void said(Claim claim, Agent by) {
        chains.computeIfAbsent(claim.id(), any -> new ArrayList<>())
                .add(
                        new Attribution(
                                id(),
                                claim.id(),
                                1,
                                by.id(),
                                AttributionRole.ORIGIN.code(),
                                null,
                                null,
                                false,
                                null));
    }

    void rebut(Claim allegation, Claim by) {
        rebuttals.computeIfAbsent(allegation.id(), any -> new HashSet<>()).add(by.id());
        against.computeIfAbsent(allegation.id(), any -> new HashSet<>()).add(by.id());
    }

    void redact(Passage words) {
        redacted.computeIfAbsent(words.source(), any -> new ArrayList<>())
                .add(
                        new RedactedWords(
                                words,
                                new Redaction(
                                        id(), words.id(), RedactionReason.SOURCE.code(), null)));
    }

    Consent decide(Agent who, ConsentPurpose purpose, String state) {
        Consent one =
                Consent.of(id(), who.id(), Term.ofCode(purpose.code()), Term.ofCode(state))
                        .givenOn(org.dalil.law.Lawyer.date("2026-01-01"));
        consents.computeIfAbsent(who.id(), any -> new ArrayList<>()).add(one);
        return one;
    }

    Material material() {
        return new Material(
                wanted,
                related,
                claims,
                supports,
                passages,
                sources,
                items,
                interviews,
                consents,
                concerns,
                chains,
                agents,
                against,
                rebuttals,
                inputs,
                Map.of(),
                redacted,
                shown,
                new Traits(traits));
    }

    static PacketWish wish(ConsentPurpose purpose) {
        return PacketWish.of(PacketUse.of(purpose, DAY), List.of());
    }

    PacketPlan plan(ConsentPurpose purpose) {
        return plan(wish(purpose));
    }

    PacketPlan plan(PacketWish wish) {
        return Planning.plan(material(), wish, number -> "Person " + number);
    }
}
