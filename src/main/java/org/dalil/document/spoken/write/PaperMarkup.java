package org.dalil.document.spoken.write;

import javax.xml.stream.XMLStreamException;

/// What a form of document writes for each piece of a transcript. The pieces come in order; a cell
/// holds one paragraph.
interface PaperMarkup {
    /// A look of words.
    enum Look {
        PLAIN,
        TIME,
        SPEAKER,
        HEADING
    }

    /// The title of the document.
    void title(String words) throws XMLStreamException;

    /// Begins a paragraph of speech.
    void beginLine() throws XMLStreamException;

    /// Words within a paragraph; may hold line breaks.
    void words(String words, Look look) throws XMLStreamException;

    /// Ends a paragraph of speech.
    void endLine() throws XMLStreamException;

    /// Begins a table of so many columns.
    ///
    /// @param widths of the columns, in parts of a hundred
    void beginTable(int[] widths) throws XMLStreamException;

    /// Begins a row.
    ///
    /// @param heading whether it comes again on every page
    void beginRow(boolean heading) throws XMLStreamException;

    /// One cell of a row.
    ///
    /// @param column from 0
    void cell(int column, String words, Look look) throws XMLStreamException;

    void endRow(boolean heading) throws XMLStreamException;

    void endTable() throws XMLStreamException;
}
