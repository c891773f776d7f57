package org.dalil.testimony.code.exchange;

import org.dalil.casefile.Holdings;
import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedProject;
import org.dalil.document.coded.CodedRecording;
import org.dalil.document.coded.CodedSelection;
import org.dalil.document.coded.CodedText;
import org.dalil.document.coded.read.ProjectReading;
import org.dalil.history.ActName;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.ProblemException;
import org.dalil.source.EvidenceItem;
import org.dalil.source.Passage;
import org.dalil.source.Source;
import org.dalil.source.TextVersion;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Wording;
import org.dalil.vault.blob.Blobs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Takes projects and codebooks in: codes, texts as sources, transcripts as transcripts, and which
/// words have which codes, in one act. Says first what it would do.
public final class ProjectImport {
    private final Holdings holdings;
    private final Blobs blobs;

    public ProjectImport(Holdings holdings, Blobs blobs) {
        this.holdings = holdings;
        this.blobs = blobs;
    }

    /// What taking a project in would do now.
    public ImportPlan plan(CodedProject project) throws ProblemException {
        CodeMatch codes = match(project);
        List<PlanLine> lines = new ArrayList<>();
        long made = codes.made().size();
        long there = project.codes().size() - made;
        lines.add(
                line(
                        CodedPart.CODES,
                        project.count(CodedPart.CODES),
                        made,
                        there,
                        "testimony.exchange.why.unread"));
        List<CodedText> heard = new ArrayList<>();
        for (CodedRecording one : project.recordings()) {
            heard.addAll(one.transcripts());
        }
        lines.add(texts(CodedPart.TEXTS, project.texts()));
        lines.add(texts(CodedPart.TRANSCRIPTS, heard));
        List<CodedText> all = new ArrayList<>(project.texts());
        all.addAll(heard);
        lines.add(codings(project, all, codes));
        leftOut(project, lines);
        lines.removeIf(one -> one.read() == 0);
        return new ImportPlan(project, lines);
    }

    private PlanLine codings(CodedProject project, List<CodedText> texts, CodeMatch codes)
            throws ProblemException {
        TextIntake intake = new TextIntake(holdings, blobs, codes);
        long given = 0;
        long fresh = 0;
        for (CodedText one : texts) {
            given += one.selections().stream().mapToLong(each -> each.given().size()).sum();
            fresh += intake.fresh(one);
        }
        return line(
                CodedPart.CODINGS,
                project.count(CodedPart.CODINGS),
                fresh,
                given - fresh,
                "testimony.exchange.why.no-place");
    }

    private static void leftOut(CodedProject project, List<PlanLine> lines) {
        for (CodedPart part : ProjectReading.never()) {
            if (project.count(part) > 0) {
                lines.add(line(part, project.count(part), 0, 0, part.whyKey()));
            }
        }
        long recordings = project.count(CodedPart.RECORDINGS);
        lines.add(line(CodedPart.RECORDINGS, recordings, 0, 0, "testimony.exchange.why.recording"));
        long bare = bare(project);
        lines.add(line(CodedPart.SELECTIONS, bare, 0, 0, "testimony.exchange.why.bare"));
    }

    /// Selections without a code.
    private static long bare(CodedProject project) {
        List<CodedText> all = new ArrayList<>(project.texts());
        project.recordings().forEach(one -> all.addAll(one.transcripts()));
        return all.stream()
                .flatMap(one -> one.selections().stream())
                .map(CodedSelection::given)
                .filter(List::isEmpty)
                .count();
    }

    private PlanLine texts(CodedPart part, List<CodedText> texts) throws ProblemException {
        long taken = 0;
        long there = 0;
        for (CodedText one : texts) {
            String words = one.words();
            if (words != null && !words.isBlank()) {
                boolean here = TextIntake.here(holdings, words) != null;
                there += here ? 1 : 0;
                taken += here ? 0 : 1;
            }
        }
        return line(part, texts.size(), taken, there, "testimony.exchange.why.no-words");
    }

    private static PlanLine line(CodedPart part, long read, long taken, long there, String whyKey) {
        return new PlanLine(part, read, taken, there, read > taken + there ? whyKey : "");
    }

    private CodeMatch match(CodedProject project) throws ProblemException {
        return new CodeMatch(project, new Codes(holdings).tree(), holdings.ids());
    }

    /// Takes a project in as it was planned; whatever came here since is not taken twice.
    ///
    /// @throws CancellationException when stopping was asked for; nothing was taken then
    public void take(ImportPlan plan, Cancel cancel) throws ProblemException {
        CodedProject project = plan.project();
        CodeMatch codes = match(project);
        TextIntake texts = new TextIntake(holdings, blobs, codes);
        try {
            for (CodedText one : project.texts()) {
                texts.take(one, null, cancel);
            }
            for (CodedRecording one : project.recordings()) {
                for (CodedText each : one.transcripts()) {
                    texts.take(each, one, cancel);
                }
            }
            act(project, codes, texts);
        } catch (ProblemException | CancellationException e) {
            texts.shred();
            throw e;
        }
    }

    private void act(CodedProject project, CodeMatch codes, TextIntake texts)
            throws ProblemException {
        holdings.ledger()
                .act(
                        ActName.of(
                                "testimony.act.take-project",
                                "name",
                                TextIntake.title(project.name())),
                        changes -> {
                            changes.createAll(Code.SHAPE, codes.made());
                            changes.createAll(Source.SHAPE, texts.sources);
                            changes.createAll(EvidenceItem.SHAPE, texts.items);
                            changes.createAll(TextVersion.SHAPE, texts.versions);
                            changes.createAll(Transcript.SHAPE, texts.heard.transcripts);
                            changes.createAll(Segment.SHAPE, texts.heard.segments);
                            changes.createAll(Wording.SHAPE, texts.heard.wordings);
                            changes.createAll(Passage.SHAPE, texts.passages);
                            changes.createAll(Coding.SHAPE, texts.codings);
                            return project;
                        });
    }
}
