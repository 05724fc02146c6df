/** Places where a relation that must hold does not, and what a person has said of them. */
package org.nianbao.stats.findings;
