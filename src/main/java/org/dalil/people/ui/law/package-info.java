/// The legal position of somebody on a day, as their page shows it. May use: what stands above it.
/// Thread: FX; reading on any.
@NullMarked
package org.dalil.people.ui.law;

import org.jspecify.annotations.NullMarked;
