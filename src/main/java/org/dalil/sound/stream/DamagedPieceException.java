package org.dalil.sound.stream;

/// A piece of a recording cannot be decoded. Never leaves a decoder: there it becomes silence and a
/// remark.
public final class DamagedPieceException extends Exception {
    private static final long serialVersionUID = 1L;

    public DamagedPieceException() {
        super("damaged piece", null, false, false);
    }
}
