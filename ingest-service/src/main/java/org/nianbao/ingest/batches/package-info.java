/** Many documents submitted together: taken apart, accepted one by one, counted until all have ended. */
package org.nianbao.ingest.batches;
