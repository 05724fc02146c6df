/** Makes the figures of every edition answer the same questions: the crosswalk and the sums it takes. */
package org.nianbao.stats.harmonising;
