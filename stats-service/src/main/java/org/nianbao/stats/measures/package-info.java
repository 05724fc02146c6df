/** Rates: what they are made of, their intervals, and when they are not defined. */
package org.nianbao.stats.measures;
