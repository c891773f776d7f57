/// Readers of the formats whose words are read, over the libraries that parse them. Hostile formats
/// are meant to be read here only within the separate process of document.isolated. May use:
/// kernel, document, document.encoding. Thread: any, one document at a time per reader.
@NullMarked
package org.dalil.document.read;

import org.jspecify.annotations.NullMarked;
