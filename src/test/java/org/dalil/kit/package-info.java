/// What tests share: casefiles in memory, fixed clocks, synchronous jobs.
@NullMarked
package org.dalil.kit;

import org.jspecify.annotations.NullMarked;
