package org.dalil.document.coded;

import java.util.List;
import java.util.Map;

/// A project or a codebook as a file has it. What no field holds is counted.
///
/// @param origin the program that wrote it; may be empty
/// @param codes broader ones before narrower ones
/// @param counts how many of each part the file has, taken or not
public record CodedProject(
        String name,
        String origin,
        List<CodedCode> codes,
        List<CodedText> texts,
        List<CodedRecording> recordings,
        Map<CodedPart, Long> counts,
        List<CodedRemark> remarks) {
    public CodedProject {
        codes = List.copyOf(codes);
        texts = List.copyOf(texts);
        recordings = List.copyOf(recordings);
        counts = Map.copyOf(counts);
        remarks = List.copyOf(remarks);
    }

    /// A project of our own, of which nothing is left to tell.
    public static CodedProject of(
            String name,
            List<CodedCode> codes,
            List<CodedText> texts,
            List<CodedRecording> recordings) {
        return new CodedProject(name, "Dalil", codes, texts, recordings, Map.of(), List.of());
    }

    /// How many of a part the file has.
    public long count(CodedPart part) {
        return counts.getOrDefault(part, 0L);
    }
}
