package org.dalil.testimony.ui.transcript;

/// What can be done by a key on the page of a transcript.
enum TranscriptCommand {
    SPLIT,
    MERGE,
    OTHER_SPEAKER,
    NEXT_COLUMN,
    PREVIOUS_COLUMN,
    PREVIOUS,
    NEXT,
    HEAR,
    HEAR_WORD,
    START_HERE,
    END_HERE,
    UNCLEAR,
    INAUDIBLE,
    PAUSE,
    CRYING,
    CLAIM,
    QUOTE,
    CODE,
    CODE_AGAIN,
    LINK,
    REDACT,
    NAME,
    HAND_OVER,
    FIND,
    LEAVE
}
