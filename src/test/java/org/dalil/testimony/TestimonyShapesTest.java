package org.dalil.testimony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.RecordText;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.law.Lawyer;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.code.Coding;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.handover.Handover;
import org.dalil.testimony.handover.Spot;
import org.dalil.testimony.handover.Takeover;
import org.dalil.testimony.interview.Attendance;
import org.dalil.testimony.interview.Care;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Setting;
import org.dalil.testimony.mention.Meaning;
import org.dalil.testimony.mention.Mention;
import org.dalil.testimony.mention.MentionPlace;
import org.dalil.testimony.mention.MentionWords;
import org.dalil.testimony.transcript.Segment;
import org.dalil.testimony.transcript.Speaker;
import org.dalil.testimony.transcript.Tier;
import org.dalil.testimony.transcript.Transcript;
import org.dalil.testimony.transcript.Wording;
import org.dalil.testimony.transcript.listening.Heard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Every record of testimony comes back from its written form as it was, and not without what it
/// needs.
class TestimonyShapesTest {
    private static final UUID ID = new UUID(1, 2);
    private static final UUID OTHER = new UUID(3, 4);

    private static <T extends Recorded> T again(RecordShape<T> shape, T record) {
        return shape.make(
                record.id(),
                RecordText.read(shape, record.id(), RecordText.write(shape, shape.values(record))));
    }

    private static <T extends Recorded> void refusedWithout(
            RecordShape<T> shape, T record, String field) {
        Map<String, String> written = new HashMap<>(RecordText.write(shape, shape.values(record)));
        written.remove(field);
        assertThrows(
                IllegalArgumentException.class,
                () -> shape.make(record.id(), RecordText.read(shape, record.id(), written)),
                field);
    }

    @Property(tries = 60)
    void interviewsComeBack(@ForAll("words") @Nullable String words, @ForAll("ids") UUID some) {
        Interview full =
                Interview.on(ID, OTHER)
                        .among(new Attendance(some, List.of("KM", "AB"), null, words))
                        .held(
                                Setting.UNKNOWN
                                        .at(Term.ofCode("hospital"), some)
                                        .on(Lawyer.date("2026-03?"))
                                        .in("uz")
                                        .risking(words))
                        .caring(new Care(words, null, words, null, words));
        assertEquals(full, again(Interview.SHAPE, full));
        refusedWithout(Interview.SHAPE, full, "source");
    }

    @Property(tries = 60)
    void consentsComeBack(@ForAll("words") @Nullable String words, @ForAll("ids") UUID some) {
        Consent full =
                Consent.of(ID, OTHER, Term.ofCode("court"), Term.ofCode("of-later-version"))
                        .about(some)
                        .allowing(new Allowance(words, some, Lawyer.date("2027")))
                        .asked(new Asking("ru", words, words, some, true, words, null))
                        .givenOn(Lawyer.date("2026-01-05"))
                        .withdrawnOn(Lawyer.date("2026-02"))
                        .shownBy(some)
                        .following(some.equals(ID) ? null : some)
                        .noted(words);
        assertEquals(full, again(Consent.SHAPE, full));
        for (String field : List.of("person", "purpose", "state")) {
            refusedWithout(Consent.SHAPE, full, field);
        }
    }

    @Property(tries = 60)
    void transcriptsComeBack(@ForAll("words") @Nullable String words, @ForAll("ids") UUID some) {
        Transcript transcript =
                Transcript.of(ID, some, OTHER, "T").by(words, words).beside(OTHER).noted(words);
        assertEquals(transcript, again(Transcript.SHAPE, transcript));
        Speaker speaker = new Speaker(ID, some, "W1", words, some, "choir", 3);
        assertEquals(speaker, again(Speaker.SHAPE, speaker));
        Segment segment = new Segment(ID, some, "V", 5L, 2L, some, true, "violence", words);
        assertEquals(segment, again(Segment.SHAPE, segment));
        Wording wording = new Wording(ID, some, "sung", words, words == null ? "" : words, "0:5");
        assertEquals(wording, again(Wording.SHAPE, wording));
        Heard heard = new Heard(ID, some, 0, 9, "KM", Instant.EPOCH, 150);
        assertEquals(heard, again(Heard.SHAPE, heard));
        Spot spot = new Spot(null, new Tier("sung", words), 7, 9L);
        Handover.Parties parties = new Handover.Parties("KM", words, Instant.EPOCH);
        Handover handover = new Handover(ID, some, spot, words, parties);
        assertEquals(handover, again(Handover.SHAPE, handover));
        refusedWithout(Handover.SHAPE, handover, "by_whom");
        Takeover takeover = new Takeover(ID, some, "AB", Instant.EPOCH);
        assertEquals(takeover, again(Takeover.SHAPE, takeover));
        Code code = new Code(ID, "Fear", "#aa0000", OTHER, false, words);
        assertEquals(code, again(Code.SHAPE, code));
        Coding coding = new Coding(ID, some, OTHER, words);
        assertEquals(coding, again(Coding.SHAPE, coding));
    }

    @Property(tries = 60)
    void mentionsComeBack(@ForAll("words") @Nullable String words, @ForAll("ids") UUID some) {
        MentionWords said = new MentionWords("x" + words, "", "after", 5L, null);
        Meaning means = Meaning.of(new RecordRef(RecordKind.PLACE, some));
        MentionPlace spoken = MentionPlace.spoken(ID, new Tier("sung", words), 3, 7);
        Mention mention = new Mention(ID, OTHER, spoken, said, means);
        assertEquals(mention, again(Mention.SHAPE, mention));
        Meaning not = Meaning.not(new RecordRef(RecordKind.EVENT, some));
        Mention denial = new Mention(ID, OTHER, MentionPlace.written(some, 0, 0), said, not);
        assertEquals(denial, again(Mention.SHAPE, denial));
        Mention left = new Mention(ID, OTHER, spoken, said, new Meaning(words, null, null));
        assertEquals(left, again(Mention.SHAPE, left));
        assertNull(left.means());
        assertNull(left.meaning().denied());
        for (String field : List.of("source", "quote", "start_at", "end_at")) {
            refusedWithout(Mention.SHAPE, mention, field);
        }
    }

    @Test
    void withoutWhatTheyNeedTheyAreNoRecords() {
        refusedWithout(Transcript.SHAPE, Transcript.of(ID, OTHER, null, "T"), "title");
        Segment segment = new Segment(ID, OTHER, "V", null, null, null, false, null, null);
        refusedWithout(Segment.SHAPE, segment, "order_key");
        assertThrows(IllegalArgumentException.class, () -> segment.during(-1L, null));
        assertThrows(IllegalArgumentException.class, () -> segment.at("a0"));
        assertThrows(IllegalArgumentException.class, () -> segment.at(""));
        refusedWithout(Wording.SHAPE, new Wording(ID, OTHER, "clean", null, "x", null), "words");
        refusedWithout(Heard.SHAPE, new Heard(ID, OTHER, 0, 1, "K", Instant.EPOCH, 1), "who");
        refusedWithout(Coding.SHAPE, new Coding(ID, OTHER, OTHER, null), "code");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Code(ID, "x", null, ID, true, null),
                "below itself");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Heard(ID, OTHER, 5, 5, "K", Instant.EPOCH, 100));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().ofMaxLength(40).injectNull(0.3);
    }

    @Provide
    Arbitrary<UUID> ids() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    }
}
