/// Tables in text: reading their rows within bounds, finding what parts their cells, writing rows.
/// The only user of the CSV library. May use: kernel. Thread: any.
@NullMarked
package org.dalil.wire.table;

import org.jspecify.annotations.NullMarked;
