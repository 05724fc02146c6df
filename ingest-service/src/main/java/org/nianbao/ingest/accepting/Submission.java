package org.nianbao.ingest.accepting;

/**
 * What a sender says about a document.
 *
 * @param url null when the sender gave none
 * @param contentType null when the sender gave none that says anything
 */
record Submission(String name, String url, String contentType) {}
