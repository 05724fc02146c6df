/** Keeps all observations of a report, with their evidence, in a few hundred bytes. */
package org.nianbao.stats.packing;
