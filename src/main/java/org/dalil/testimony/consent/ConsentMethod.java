package org.dalil.testimony.consent;

import org.dalil.kernel.Coded;

/// How a consent was given. The codes are stored and shared.
public enum ConsentMethod implements Coded {
    WRITTEN,
    ORAL_RECORDED,
    THUMB;
}
