package org.dalil.document.spoken;

import org.dalil.kernel.Coded;

import java.util.List;

/// The forms in which transcripts are exchanged.
public enum SpokenFormat implements Coded {
    WEBVTT("vtt"),
    SUBRIP("srt"),
    SUBVIEWER("sbv"),
    OTRANSCRIBE("otr"),
    ELAN("eaf"),
    TEXTGRID("textgrid"),
    TABLE("csv"),
    RESTRUCTURED("rst"),
    PLAIN("txt"),
    WORD("docx"),
    OPEN_DOCUMENT("odt");

    private final String extension;

    SpokenFormat(String extension) {
        this.extension = extension;
    }

    /// How names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The key of its name for people.
    public String key() {
        return "document.spoken.format." + code().replace('_', '-');
    }

    /// Those that keep the time of each line.
    public static List<SpokenFormat> timed() {
        return List.of(WEBVTT, SUBRIP, SUBVIEWER, OTRANSCRIBE, ELAN, TEXTGRID);
    }
}
