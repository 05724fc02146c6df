/** Documents as received: kept under the SHA-256 of their bytes, given out again as they came. */
package org.nianbao.ingest.documents;
