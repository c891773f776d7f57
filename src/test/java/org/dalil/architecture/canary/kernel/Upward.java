package org.dalil.architecture.canary.kernel;

import org.dalil.architecture.canary.vault.Later;

/// Breaks the order: the first place uses a later one, and the two need each other.
public record Upward(Later later) {}
