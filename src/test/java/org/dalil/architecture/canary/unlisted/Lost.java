package org.dalil.architecture.canary.unlisted;

/// Breaks the order by having no place in it.
public record Lost() {}
