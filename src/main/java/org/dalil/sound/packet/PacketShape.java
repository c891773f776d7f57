package org.dalil.sound.packet;

import org.dalil.sound.SoundKind;

/// What is the same for all packets of a recording.
///
/// @param size frames of one packet
/// @param skip frames at the beginning that are not to be heard
/// @param keep frames that are to be heard in all, -1 for all there are
/// @param warm packets that a decoder must have seen before it decodes rightly
public record PacketShape(
        SoundKind kind, int rate, int channels, int size, long skip, long keep, int warm) {}
