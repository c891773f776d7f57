package org.dalil.kernel;

import java.util.Locale;
import java.util.Optional;

/// The kinds of record a casefile holds. The names are stored and shared: never rename, only add.
public enum RecordKind implements Coded {
    /// A report, article, judgment, letter, recording: something that says something.
    SOURCE,
    /// The bytes of one original as received, sealed and hashed.
    EVIDENCE_ITEM,
    /// One extraction of words from an evidence item, by a named engine.
    TEXT_VERSION,
    /// Exact words at exact offsets of one text version.
    PASSAGE,
    /// A footnote as its source prints it.
    FOOTNOTE,
    /// One attributed statement.
    CLAIM,
    /// A claim's support by (or contradiction from) one passage.
    SUPPORT,
    /// One link of the chain by which a claim reached us.
    ATTRIBUTION,
    /// A person, body or place that a claim is about.
    CONCERN,
    /// A relation between two claims.
    CLAIM_LINK,
    /// A person, group, organisation, state body, state or international body.
    AGENT,
    /// One written form of an agent's name.
    NAME_FORM,
    /// A member (named, or one of a number) of a group.
    MEMBERSHIP,
    /// A place as the sources name it.
    PLACE,
    /// Something that happened, or is said to have happened.
    EVENT,
    /// A share file that left this laptop.
    SHARE,
    /// A term that people added to a list.
    TERM,
    /// One input of a claim that was derived from others.
    DERIVATION,
    /// A question that claims answer differently.
    CONFLICT,
    /// That a claim takes a side in a conflict.
    CONFLICT_POSITION,
    /// That a source rests on another.
    SOURCE_CITATION,
    /// What a person holds of a source, claim or original, and why.
    GRADE,
    /// What one agent is to another.
    RELATION,
    /// A post or title that somebody holds or held.
    POSITION,
    /// Whether two agents are one, decided by a person.
    IDENTITY_DECISION,
    /// Who somebody really is, sealed under a key of its own; never leaves the casefile.
    PROTECTED_IDENTITY,
    /// What the columns of a table meant, for the next table with the same columns.
    TABLE_MAPPING,
    /// Whether a term that the program brings is offered.
    TERM_OFFER,
    /// Something done, ordered, attempted or feared against somebody.
    ACT,
    /// That somebody had a part in an act.
    INVOLVEMENT,
    /// What an examination of somebody found.
    MEDICAL_FINDING,
    /// What somebody did on behalf of a victim.
    INTERVENTION,
    /// Asylum, refugee or other protected status of somebody.
    PROTECTION,
    /// A State’s request that somebody be handed over.
    EXTRADITION_REQUEST,
    /// A case before a court or another body.
    PROCEEDING,
    /// One step of a proceeding.
    LEGAL_STEP,
    /// A measure that is to keep things as they are until a case is decided.
    INTERIM_MEASURE,
    /// What a State is said to have promised for somebody’s treatment.
    ASSURANCE,
    /// A working file of ours: what we gather and have to do about one thing.
    CASE,
    /// That a record belongs to a case.
    CASE_ITEM,
    /// A task or an open question of a case.
    CASE_TASK,
    /// From when to when an instrument binds a State.
    BOND,
    /// That a claim speaks for or against an element of a breach.
    ELEMENT_FINDING,
    /// A conversation with somebody who tells what they know.
    INTERVIEW,
    /// What somebody decided on one use of what they told.
    CONSENT,
    /// What is heard in a recording, as somebody wrote it down.
    TRANSCRIPT,
    /// A voice of a transcript.
    SPEAKER,
    /// A stretch of a transcript.
    SEGMENT,
    /// The words of a segment in one layer: as spoken, cleaned, translated.
    WORDING,
    /// That somebody heard a stretch of a recording.
    HEARD,
    /// A code for marked words, in a tree of codes.
    CODE,
    /// That a code was given to marked words.
    CODING,
    /// That words of a transcript or text mean somebody, somewhere or something, or do not.
    MENTION,
    /// That marked words are covered in whatever leaves the casefile.
    REDACTION,
    /// A packet that left.
    PACKET,
    /// That somebody handed a transcript over to a colleague at a second of it.
    HANDOVER,
    /// That somebody took over what was handed over.
    TAKEOVER;

    /// The name in records and on the command line: `text-version`.
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of this code; empty when this version does not know it.
    public static Optional<RecordKind> ofCode(String code) {
        return Coded.find(RecordKind.class, code);
    }
}
