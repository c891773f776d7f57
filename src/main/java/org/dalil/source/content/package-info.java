/// What is known of a source and of its originals, in groups that belong together. May use: what
/// stands above source. Thread: any; values only.
@NullMarked
package org.dalil.source.content;

import org.jspecify.annotations.NullMarked;
