package org.dalil.app.demonstration.spoken;

import org.dalil.casefile.Holdings;
import org.dalil.document.spoken.SpokenOutcome;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.read.SpokenReading;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Source;
import org.dalil.testimony.intake.SpokenDrafts;
import org.dalil.testimony.interview.Attendance;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.interview.Setting;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.SpeakerRole;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.TranscriptKind;
import org.dalil.testimony.transcript.TranscriptStatus;
import org.dalil.testimony.transcript.Transcripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The practice recording: an interview with a made-up person, spoken by a machine, with its
/// transcript and the English beside it, both read from files as anybody’s would be.
public final class SpokenInterview {
    /// The recording among the samples.
    public static final String FILE = "Interview R, made up.opus";

    private static final String FOLDER = "/org/dalil/app/demonstration/";
    private static final String TITLE = "Practice recording with the sister of Person K, made up";
    private static final String RUSSIAN = "Interview R, made up.ru.vtt";
    private static final String ENGLISH = "Interview R, made up.en.vtt";
    private final Agents agents;
    private final Interviews interviews;
    private final Transcripts transcripts;

    public SpokenInterview(Holdings holdings) {
        agents = new Agents(holdings);
        interviews = new Interviews(holdings);
        transcripts = new Transcripts(holdings);
    }

    /// Tells who speaks in it, and what.
    ///
    /// @param source the recording’s
    /// @param item the recording
    /// @param day when it was made
    /// @return the transcript
    public RecordRef tell(Source source, UUID item, DateValue day) throws ProblemException {
        Agent made = agents.add(AgentKind.PERSON, "Sister of Person K, made up");
        Agent sister =
                new Agent(made.id(), made.kind(), made.label(), null, false, null)
                        .codeNamed("W-015");
        agents.change(sister);
        Interview bare = interviews.on(source);
        interviews.change(
                bare.among(Attendance.UNKNOWN.of(sister.id()).askedBy(List.of("KM")))
                        .held(Setting.UNKNOWN.on(day).in("ru")));
        Transcript blank = transcripts.blank(source.id(), item, TITLE).titled(TITLE, "ru");
        Transcript written =
                transcripts.add(
                        blank.in(TranscriptKind.VERBATIM, TranscriptStatus.BEGUN).by("KM", null),
                        new SpokenDrafts(both(), Map.of(1, Tier.translation("en")), 0).drafts());
        for (Speaker voice : transcripts.voices(written.id())) {
            boolean asks = voice.label().equals("И");
            transcripts.changeVoice(
                    written,
                    new Speaker(
                            voice.id(),
                            voice.transcript(),
                            voice.label(),
                            asks ? "KM" : null,
                            asks ? null : sister.id(),
                            (asks ? SpeakerRole.INTERVIEWER : SpeakerRole.WITNESS).code(),
                            voice.position()));
        }
        return written.ref();
    }

    /// Both files as the tiers of one.
    private static SpokenText both() {
        SpokenText russian = read(RUSSIAN);
        List<SpokenTier> tiers =
                List.of(russian.tiers().getFirst(), read(ENGLISH).tiers().getFirst());
        return new SpokenText(russian.format(), tiers, List.of());
    }

    private static SpokenText read(String name) {
        try (InputStream in = SpokenInterview.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not among the resources: " + name);
            }
            if (SpokenReading.read(in.readAllBytes(), name, StandardCharsets.UTF_8)
                    instanceof SpokenOutcome.Read(SpokenText text)) {
                return text;
            }
            throw new IllegalStateException("not read: " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
