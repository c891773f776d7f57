package org.dalil.testimony.code.exchange;

import org.dalil.casefile.Holdings;
import org.dalil.document.coded.CodedCode;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.kernel.ProblemException;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.SourceKind;
import org.dalil.source.Sources;
import org.dalil.source.TextVersion;
import org.dalil.source.words.Passages;
import org.dalil.testimony.code.CodeTable;
import org.dalil.testimony.code.CodeTree;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.version.KeptPlaces;
import org.dalil.testimony.transcript.version.Versions;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The coded words of a casefile, or of one case, as a project that other programs read: all codes,
/// and whole texts with the words that have codes. Writes no file.
public final class ProjectExport {
    private final Holdings holdings;
    private final Sources sources;

    public ProjectExport(Holdings holdings, Sources sources) {
        this.holdings = holdings;
        this.sources = sources;
    }

    /// All codes, broader ones before narrower ones.
    public List<CodedCode> codes() throws ProblemException {
        List<CodedCode> codes = new ArrayList<>();
        List<UUID> above = new ArrayList<>();
        for (CodeTree.Line line : new Codes(holdings).tree().lines()) {
            while (above.size() >= line.depth()) {
                above.removeLast();
            }
            UUID parent = above.isEmpty() ? null : above.getLast();
            var one = line.code();
            codes.add(
                    new CodedCode(
                            one.id(), parent, one.name(), one.colour(), one.codable(), one.memo()));
            above.add(one.id());
        }
        return codes;
    }

    /// The project.
    ///
    /// @param ofCase whose words; null for all
    public CodedProject project(String name, @Nullable UUID ofCase) throws ProblemException {
        List<CodedCode> codes = codes();
        Map<UUID, Passage> passages = new LinkedHashMap<>();
        CodeTable table = CodeTable.read(holdings);
        for (CodedCode one : codes) {
            table.quotes(holdings, one.id(), ofCase).forEach(each -> passages.put(each.id(), each));
        }
        Map<UUID, List<Passage>> byText = new LinkedHashMap<>();
        passages.values()
                .forEach(one ->
                        byText.computeIfAbsent(one.textVersion(), id -> new ArrayList<>())
                                .add(one));
        List<CodedText> texts = new ArrayList<>();
        Map<UUID, CodedRecording> recordings = new LinkedHashMap<>();
        Set<UUID> known = new HashSet<>();
        codes.forEach(one -> known.add(one.id()));
        for (Map.Entry<UUID, List<Passage>> one : byText.entrySet()) {
            TextVersion version = sources.text(one.getKey()).orElse(null);
            EvidenceItem item = version == null ? null : sources.item(version.item()).orElse(null);
            if (version == null || item == null) {
                continue;
            }
            CodedText text = text(version, item, one.getValue(), known);
            boolean written = version.segments() == null && Versions.transcript(version).isEmpty();
            if (written) {
                texts.add(text);
            } else {
                recordings.merge(item.id(), heard(item, text), ProjectExport::together);
            }
        }
        return CodedProject.of(name, codes, texts, List.copyOf(recordings.values()));
    }

    // A transcript that came in with a project has no file of its recording, only its source.
    private CodedRecording heard(EvidenceItem item, CodedText text) throws ProblemException {
        Source source = sources.find(item.source()).orElse(null);
        if (source == null || !item.mediaType().startsWith("text/")) {
            boolean seen = item.mediaType().startsWith("video/");
            return new CodedRecording(item.id(), item.originalName(), seen, List.of(text));
        }
        boolean seen = source.sourceKind() == SourceKind.VIDEO;
        return new CodedRecording(item.id(), source.title(), seen, List.of(text));
    }

    // Words of one recording may be marked in several versions of its transcript.
    private static CodedRecording together(CodedRecording one, CodedRecording other) {
        List<CodedText> all = new ArrayList<>(one.transcripts());
        all.addAll(other.transcripts());
        return new CodedRecording(one.id(), one.name(), one.seen(), all);
    }

    private CodedText text(
            TextVersion version, EvidenceItem item, List<Passage> marked, Set<UUID> known)
            throws ProblemException {
        List<CodedSelection> selections = new ArrayList<>();
        for (Passage one : marked) {
            List<CodedSelection.Given> given =
                    new Codings(holdings)
                            .of(one.id()).stream()
                                    .filter(each -> known.contains(each.code()))
                                    .map(each -> new CodedSelection.Given(each.code(), each.memo()))
                                    .toList();
            selections.add(
                    new CodedSelection(
                            one.id(),
                            one.locator().start(),
                            one.locator().end(),
                            Passages.shortened(one),
                            null,
                            given));
        }
        String title = sources.find(item.source()).map(Source::title).orElse(item.originalName());
        String words = sources.read(version);
        return new CodedText(version.id(), title, words, selections, points(version));
    }

    private List<CodedText.TimePoint> points(TextVersion version) throws ProblemException {
        List<CodedText.TimePoint> points = new ArrayList<>();
        for (KeptPlaces.Place place : KeptPlaces.read(version.segments()).places()) {
            Long start =
                    holdings.records()
                            .find(Segment.SHAPE, place.segment())
                            .map(Segment::startMs)
                            .orElse(null);
            if (start != null) {
                points.add(new CodedText.TimePoint(place.segment(), start, place.start()));
            }
        }
        return points;
    }
}
