/// The parts of a source’s page that say more of it than its title: details, custody of its
/// original. May use: what stands above the parts’ screens. Thread: JavaFX’s.
@NullMarked
package org.dalil.source.ui.facts;

import org.jspecify.annotations.NullMarked;
