/// The screens of sources: the import sheet, the list and page of sources, and the document view in
/// which words are marked and claims begin. May use: desk and the parts above. Thread: JavaFX's.
@NullMarked
package org.dalil.source.ui;

import org.jspecify.annotations.NullMarked;
