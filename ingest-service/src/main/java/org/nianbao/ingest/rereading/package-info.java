/** Reads stored documents again with a newer reader: in the background, slowly, and from where it stopped. */
package org.nianbao.ingest.rereading;
