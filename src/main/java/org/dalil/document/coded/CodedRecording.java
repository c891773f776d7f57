package org.dalil.document.coded;

import java.util.List;
import java.util.UUID;

/// A recording of a project with its transcripts. Never holds its sound.
///
/// @param seen whether it is a film
public record CodedRecording(UUID id, String name, boolean seen, List<CodedText> transcripts) {
    public CodedRecording {
        transcripts = List.copyOf(transcripts);
    }
}
