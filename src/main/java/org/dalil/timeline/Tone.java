package org.dalil.timeline;

/// What kind of thing a bar stands for; the palette gives each its colour.
public enum Tone {
    EVENT,
    CLAIM,
    DETENTION,
    LAW,
    TESTIMONY,
    SOURCE,
    CONFLICT
}
