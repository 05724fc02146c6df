/** Fetches documents from addresses that strangers name: public ones only, politely, within limits. */
package org.nianbao.ingest.fetching;
