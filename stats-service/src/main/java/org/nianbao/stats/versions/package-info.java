/** Which version of a derived result is in force, and how the data as a whole have changed. */
package org.nianbao.stats.versions;
