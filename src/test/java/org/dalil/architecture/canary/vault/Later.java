package org.dalil.architecture.canary.vault;

import org.dalil.architecture.canary.kernel.Upward;

import java.util.List;

/// Stands later and uses what is earlier, which is fine but for the circle it closes.
public record Later(List<Upward> earlier) {}
