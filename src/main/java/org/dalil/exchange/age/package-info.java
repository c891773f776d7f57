/// Files sealed in the public age format (v1): keys, passphrases, the sealed stream. Knows nothing
/// of what is inside. May use: kernel, jobs. Thread: any; a stream belongs to one thread.
@NullMarked
package org.dalil.exchange.age;

import org.jspecify.annotations.NullMarked;
