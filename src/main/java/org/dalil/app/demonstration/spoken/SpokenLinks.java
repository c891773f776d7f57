package org.dalil.app.demonstration.spoken;

import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Attributions;
import org.dalil.claim.Claim;
import org.dalil.claim.Claims;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.source.Sources;
import org.dalil.source.redaction.RedactionReason;
import org.dalil.source.redaction.Redactions;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.CodeColour;
import org.dalil.testimony.code.Codes;
import org.dalil.testimony.code.Codings;
import org.dalil.testimony.linked.WordCodings;
import org.dalil.testimony.linked.WordRedactions;
import org.dalil.testimony.mention.Mentions;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.SegmentWords;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.TranscriptText;
import org.dalil.testimony.transcript.Transcripts;
import org.dalil.testimony.transcript.edit.Segments;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.transcript.version.Quoting;
import org.dalil.testimony.transcript.version.Versions;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Codes, names, quotes and claims on the words of the practice recording, made as a transcriber
/// makes them. The words must stand in its transcript.
public final class SpokenLinks {
    private final Holdings holdings;
    private final Codes codes;
    private final WordCodings marking;
    private final Quoting quoting;
    private final Claims claims;
    private final Attributions attributions;
    private final @Nullable UUID teller;
    private final Segments segments;
    private final Agents agents;
    private final Mentions mentions;
    private final TranscriptText text;

    /// @param transcript the one that was told
    public SpokenLinks(Casefile casefile, UUID transcript) throws ProblemException {
        holdings = casefile.holdings();
        Transcripts transcripts = new Transcripts(holdings);
        Sources sources = new Sources(holdings, casefile.vault().blobs());
        codes = new Codes(holdings);
        claims = new Claims(holdings);
        attributions = new Attributions(holdings);
        segments = new Segments(holdings, transcripts);
        agents = new Agents(holdings);
        mentions = new Mentions(holdings, transcripts, agents.naming());
        quoting =
                new Quoting(
                        holdings,
                        transcripts,
                        new Versions(holdings, casefile.vault().blobs(), sources),
                        claims);
        marking = new WordCodings(quoting, new Codings(holdings));
        text = transcripts.text(transcript).orElseThrow();
        teller =
                text.speakers().stream()
                        .map(Speaker::agent)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /// Links what is told.
    ///
    /// @return whom it is about
    public RecordRef tell() throws ProblemException {
        Code taking = group("Taking", CodeColour.BRICK);
        Code family = group("Family", CodeColour.TEAL);
        Code car = code("put into a car", taking, CodeColour.BRICK);
        Code clothes = code("plain clothes", taking, CodeColour.ORANGE);
        Code papers = code("no papers shown", taking, CodeColour.ROSE);
        Code search = code("search for him", family, CodeColour.TEAL);
        Code pressure = code("signed under pressure", null, CodeColour.VIOLET);
        give("его посадили в машину", car);
        give("Двое мужчин, в обычной одежде, без формы.", clothes, car);
        give("Нет. Сказали только: поедем на минуту.", papers);
        give("В отделение полиции нашего района. Там сказали, что такого у них нет.", search);
        give("Я приходила три дня подряд.", search);
        give("Двадцатого мая он подписал бумагу, что приехал сам.", pressure);
        give("Она была напечатана заранее.", pressure);
        quoting.cite(text.transcript().id(), words("он вышел за хлебом и не вернулся"));
        flag("[плачет]", "distress");
        redact("нашего района");
        Agent brother = person("Brother of W-015, made up", "брат");
        Agent lawyer = person("Lawyer of W-015, made up", "адвокат");
        Agent neighbour = person("Neighbour of W-015, made up", "соседка");
        mention("Брат вышел утром", 4, brother);
        mention("соседка. Она сказала", 7, neighbour);
        mention("его посадили", 3, brother);
        mention("адвокат и сказал", 7, lawyer);
        claim(
                "его посадили в машину",
                "A neighbour told the witness that she saw her brother being put into a car.",
                neighbour);
        claim(
                "Там сказали, что такого у них нет.",
                "The district police told the witness that they did not hold her brother.",
                null);
        claim(
                "К нему никого не пускали до второго июня.",
                "Nobody was let in to the witness’s brother until 2 June.",
                lawyer);
        return Agent.SHAPE.ref(brother.id());
    }

    private Code group(String name, CodeColour colour) throws ProblemException {
        Code made = codes.add(name, null, colour.hex());
        Code group = made.codable(false);
        codes.change(group);
        return group;
    }

    private Code code(String name, @Nullable Code below, CodeColour colour)
            throws ProblemException {
        return codes.add(name, below == null ? null : below.id(), colour.hex());
    }

    private void flag(String words, String flag) throws ProblemException {
        Quote at = words(words);
        Segment one = text.segment(at.segment()).orElseThrow().segment();
        segments.change(text.transcript(), one.flagged(flag, null));
    }

    private void redact(String words) throws ProblemException {
        new WordRedactions(quoting, new Redactions(holdings))
                .cover(
                        text.transcript().id(),
                        words(words),
                        null,
                        RedactionReason.SECURITY,
                        "одного района");
    }

    private Agent person(String label, String called) throws ProblemException {
        Agent made = agents.add(AgentKind.PERSON, label);
        agents.addName(made, called, "nickname", "ru");
        return made;
    }

    private void mention(String words, int letters, Agent who) throws ProblemException {
        Quote all = words(words);
        mentions.link(
                new Quote(all.segment(), all.tier(), all.from(), all.from() + letters),
                Agent.SHAPE.ref(who.id()));
    }

    private void give(String words, Code... these) throws ProblemException {
        marking.give(text.transcript().id(), words(words), null, List.of(these));
    }

    private void claim(String words, String statement, @Nullable Agent heardFrom)
            throws ProblemException {
        Claim made = quoting.claim(text.transcript().id(), words(words));
        Claim told = made.stating(statement);
        claims.change(told);
        UUID source = text.transcript().source();
        if (heardFrom != null) {
            attributions.add(told, AttributionRole.ORIGIN, heardFrom.id(), "said", source);
        }
        AttributionRole witness =
                heardFrom == null ? AttributionRole.ORIGIN : AttributionRole.RELAY;
        attributions.add(told, witness, teller, "said", source);
    }

    private Quote words(String words) {
        for (SegmentWords one : text.segments()) {
            int at = one.words(Tier.VERBATIM).indexOf(words);
            if (at >= 0) {
                return new Quote(one.segment().id(), Tier.VERBATIM, at, at + words.length());
            }
        }
        throw new IllegalStateException("not in the transcript: " + words);
    }
}
