package org.nianbao.model.filing;

/**
 * Asks for a page of a batch's documents.
 *
 * @param first how many at most, from 1 on
 * @param after the number of the last item of the page before; 0 for the first page
 */
public record BatchItemsKey(long batchId, int first, int after) {}
