package org.dalil.sound;

import java.util.Locale;

/// The kinds of recording that are told apart by their bytes. Some are only named.
public enum SoundKind {
    WAV,
    MP3,
    AAC,
    M4A,
    FLAC,
    OPUS,
    VORBIS,
    SPEEX,
    OGG,
    AMR,
    WINDOWS_MEDIA,
    AIFF,
    AU,
    CAF,
    AVI,
    MATROSKA,
    UNKNOWN;

    /// Key of the kind's name for people.
    public String key() {
        return "sound.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
