/**
 * Finds agencies and reports by words in names, titles and text: a Lucene index in each process, made from the database
 * and following it. 全文检索。
 */
package org.nianbao.catalog.search;
