package org.dalil.document.coded.read;

import org.dalil.document.coded.CodedPart;
import org.dalil.document.coded.CodedRemark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what a project has, and what could not be taken as it stood.
final class Tally {
    private final Map<CodedPart, Long> parts = new EnumMap<>(CodedPart.class);
    private final Map<CodedRemark.Kind, Long> remarks = new EnumMap<>(CodedRemark.Kind.class);

    void one(CodedPart part) {
        parts.merge(part, 1L, Long::sum);
    }

    void remark(CodedRemark.Kind kind) {
        remarks.merge(kind, 1L, Long::sum);
    }

    Map<CodedPart, Long> parts() {
        return parts;
    }

    List<CodedRemark> remarks() {
        List<CodedRemark> all = new ArrayList<>();
        remarks.forEach((kind, count) -> all.add(new CodedRemark(kind, count)));
        return all;
    }
}
