package org.dalil.document;

/// Where a page begins in an extracted text.
///
/// @param page page number from 1, counted from the first sheet, whatever number is printed on it
/// @param offset first UTF-16 unit of the page
public record PageStart(int page, int offset) {}
