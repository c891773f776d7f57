package org.dalil.exchange.record;

import static org.dalil.kernel.RecordKind.AGENT;
import static org.dalil.kernel.RecordKind.ATTRIBUTION;
import static org.dalil.kernel.RecordKind.BOND;
import static org.dalil.kernel.RecordKind.CASE;
import static org.dalil.kernel.RecordKind.CASE_ITEM;
import static org.dalil.kernel.RecordKind.CASE_TASK;
import static org.dalil.kernel.RecordKind.CLAIM;
import static org.dalil.kernel.RecordKind.CLAIM_LINK;
import static org.dalil.kernel.RecordKind.CODE;
import static org.dalil.kernel.RecordKind.CODING;
import static org.dalil.kernel.RecordKind.CONCERN;
import static org.dalil.kernel.RecordKind.CONFLICT;
import static org.dalil.kernel.RecordKind.CONFLICT_POSITION;
import static org.dalil.kernel.RecordKind.CONSENT;
import static org.dalil.kernel.RecordKind.DERIVATION;
import static org.dalil.kernel.RecordKind.ELEMENT_FINDING;
import static org.dalil.kernel.RecordKind.EVENT;
import static org.dalil.kernel.RecordKind.EVIDENCE_ITEM;
import static org.dalil.kernel.RecordKind.FOOTNOTE;
import static org.dalil.kernel.RecordKind.GRADE;
import static org.dalil.kernel.RecordKind.HANDOVER;
import static org.dalil.kernel.RecordKind.HEARD;
import static org.dalil.kernel.RecordKind.IDENTITY_DECISION;
import static org.dalil.kernel.RecordKind.INTERVIEW;
import static org.dalil.kernel.RecordKind.MEMBERSHIP;
import static org.dalil.kernel.RecordKind.MENTION;
import static org.dalil.kernel.RecordKind.NAME_FORM;
import static org.dalil.kernel.RecordKind.PACKET;
import static org.dalil.kernel.RecordKind.PASSAGE;
import static org.dalil.kernel.RecordKind.PLACE;
import static org.dalil.kernel.RecordKind.POSITION;
import static org.dalil.kernel.RecordKind.PROTECTED_IDENTITY;
import static org.dalil.kernel.RecordKind.REDACTION;
import static org.dalil.kernel.RecordKind.RELATION;
import static org.dalil.kernel.RecordKind.SEGMENT;
import static org.dalil.kernel.RecordKind.SOURCE;
import static org.dalil.kernel.RecordKind.SOURCE_CITATION;
import static org.dalil.kernel.RecordKind.SPEAKER;
import static org.dalil.kernel.RecordKind.SUPPORT;
import static org.dalil.kernel.RecordKind.TAKEOVER;
import static org.dalil.kernel.RecordKind.TEXT_VERSION;
import static org.dalil.kernel.RecordKind.TRANSCRIPT;
import static org.dalil.kernel.RecordKind.WORDING;

import org.dalil.claim.matter.MatterKind;
import org.dalil.event.casework.CaseItem;
import org.dalil.kernel.RecordKind;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which field of which kind names records of which kinds. A record whose references lead nowhere,
/// or to another kind, is never taken in. A test keeps this complete.
public final class References {
    /// What claims are about, and what their values may be.
    private static final RecordKind[] DESCRIBED = described();

    private static final Map<RecordKind, List<Reference>> BY_KIND = byKind();

    private References() {}

    /// The fields of a kind that name other records; none for most.
    public static List<Reference> of(RecordKind kind) {
        return BY_KIND.getOrDefault(kind, List.of());
    }

    private static Map<RecordKind, List<Reference>> byKind() {
        Map<RecordKind, List<Reference>> all = new EnumMap<>(RecordKind.class);
        sources(all);
        all.put(
                CLAIM,
                List.of(
                        mention("supersedes", CLAIM),
                        mention("subject", DESCRIBED),
                        mention("object", DESCRIBED),
                        mention("place", PLACE)));
        all.put(CONFLICT_POSITION, List.of(part("conflict", CONFLICT), tie("claim", CLAIM)));
        all.put(DERIVATION, List.of(part("claim", CLAIM), needed("input", CLAIM)));
        all.put(SUPPORT, List.of(needed("claim", CLAIM), part("passage", PASSAGE)));
        all.put(
                ATTRIBUTION,
                List.of(
                        part("claim", CLAIM),
                        mention("agent", AGENT),
                        mention("through_source", SOURCE)));
        all.put(CONCERN, List.of(part("claim", CLAIM), needed("target", AGENT, EVENT, PLACE)));
        all.put(CLAIM_LINK, List.of(tie("from_claim", CLAIM), tie("to_claim", CLAIM)));
        all.put(EVENT, List.of(mention("place", PLACE)));
        people(all);
        cases(all);
        testimony(all);
        all.put(HANDOVER, List.of(part("transcript", TRANSCRIPT), pointer("segment", SEGMENT)));
        all.put(TAKEOVER, List.of(part("handover", HANDOVER)));
        all.put(BOND, List.of(part("state", AGENT), pointer("passage", PASSAGE)));
        all.put(ELEMENT_FINDING, List.of(part("claim", CLAIM), mention("about", AGENT)));
        for (MatterKind kind : MatterKind.values()) {
            all.put(kind.records(), List.of(mention("within", DESCRIBED)));
        }
        return all;
    }

    private static RecordKind[] described() {
        return Stream.concat(
                        Stream.of(AGENT, EVENT, PLACE, SOURCE),
                        Arrays.stream(MatterKind.values()).map(MatterKind::records))
                .toArray(RecordKind[]::new);
    }

    private static void sources(Map<RecordKind, List<Reference>> all) {
        all.put(SOURCE, List.of(mention("creator", AGENT), mention("publisher", AGENT)));
        all.put(
                EVIDENCE_ITEM,
                List.of(
                        content("source"),
                        mention("received_from", AGENT),
                        mention("working_copy_of", EVIDENCE_ITEM)));
        all.put(
                SOURCE_CITATION,
                List.of(tie("source", SOURCE), tie("cited", SOURCE), mention("passage", PASSAGE)));
        all.put(GRADE, List.of(part("target", SOURCE, CLAIM, EVIDENCE_ITEM)));
        all.put(TEXT_VERSION, List.of(part("item", EVIDENCE_ITEM)));
        all.put(CODE, List.of(mention("parent", CODE)));
        all.put(CODING, List.of(part("passage", PASSAGE), needed("code", CODE)));
        all.put(REDACTION, List.of(part("passage", PASSAGE)));
        all.put(
                PASSAGE,
                List.of(
                        content("source"),
                        needed("text_version", TEXT_VERSION),
                        pointer("translation_of", PASSAGE),
                        pointer("segment", SEGMENT)));
        all.put(
                FOOTNOTE,
                List.of(content("source"), mention("passage", PASSAGE), mention("cited", SOURCE)));
    }

    // A claim or passage behind a tie only goes when it is shared itself: it may rest on a source
    // that was not chosen.
    private static void people(Map<RecordKind, List<Reference>> all) {
        all.put(NAME_FORM, List.of(part("agent", AGENT), pointer("passage", PASSAGE)));
        all.put(
                MEMBERSHIP,
                List.of(
                        tie("group_agent", AGENT),
                        new Reference("member", Set.of(AGENT), Bond.TIE, false),
                        pointer("claim", CLAIM)));
        all.put(
                RELATION,
                List.of(tie("from_agent", AGENT), tie("to_agent", AGENT), pointer("claim", CLAIM)));
        all.put(
                POSITION,
                List.of(
                        part("person", AGENT),
                        mention("organisation", AGENT),
                        pointer("claim", CLAIM)));
        all.put(IDENTITY_DECISION, List.of(tie("a", AGENT), tie("b", AGENT)));
        all.put(PROTECTED_IDENTITY, List.of(part("agent", AGENT)));
        all.put(PACKET, List.of(mention("recipient", AGENT)));
    }

    // Nothing leads from a source to a case: with chosen sources no working file goes. Where all
    // goes, what belongs to a case stays with it only while both are there.
    private static void cases(Map<RecordKind, List<Reference>> all) {
        all.put(
                CASE_ITEM,
                List.of(
                        tie("of_case", CASE),
                        new Reference("target", CaseItem.GATHERED, Bond.TIE, true)));
        all.put(CASE_TASK, List.of(part("of_case", CASE)));
    }

    // What a person allowed goes wherever they go, so that whoever receives it keeps to it; what
    // they told goes with its source alone.
    private static void testimony(Map<RecordKind, List<Reference>> all) {
        all.put(
                INTERVIEW,
                List.of(
                        content("source"),
                        mention("interviewee", AGENT),
                        mention("interpreter", AGENT),
                        mention("place", PLACE)));
        all.put(
                CONSENT,
                List.of(
                        part("person", AGENT),
                        pointer("interview", INTERVIEW),
                        mention("recipient", AGENT),
                        mention("interpreter", AGENT),
                        mention("guardian", AGENT),
                        pointer("evidence", PASSAGE),
                        pointer("supersedes", CONSENT)));
        all.put(
                TRANSCRIPT,
                List.of(
                        content("source"),
                        pointer("item", EVIDENCE_ITEM),
                        pointer("second_of", TRANSCRIPT)));
        all.put(SPEAKER, List.of(part("transcript", TRANSCRIPT), mention("agent", AGENT)));
        all.put(SEGMENT, List.of(part("transcript", TRANSCRIPT), mention("speaker", SPEAKER)));
        all.put(WORDING, List.of(part("segment", SEGMENT)));
        all.put(HEARD, List.of(part("item", EVIDENCE_ITEM)));
        // Whom words do not mean is no reason to tell others of them.
        all.put(
                MENTION,
                List.of(
                        content("source"),
                        pointer("segment", SEGMENT),
                        pointer("text_version", TEXT_VERSION),
                        needed("means", AGENT, PLACE, EVENT),
                        pointer("denied", AGENT, PLACE, EVENT)));
    }

    private static Reference pointer(String field, RecordKind... to) {
        return new Reference(field, Set.of(to), Bond.POINTER, false);
    }

    private static Reference content(String field) {
        return new Reference(field, Set.of(SOURCE), Bond.CONTENT, true);
    }

    private static Reference part(String field, RecordKind... of) {
        return new Reference(field, Set.of(of), Bond.PART, true);
    }

    private static Reference tie(String field, RecordKind to) {
        return new Reference(field, Set.of(to), Bond.TIE, true);
    }

    private static Reference needed(String field, RecordKind... targets) {
        return new Reference(field, Set.of(targets), Bond.MENTION, true);
    }

    private static Reference mention(String field, RecordKind... targets) {
        return new Reference(field, Set.of(targets), Bond.MENTION, false);
    }
}
