/**
 * The third step: who reports on what year, and when. Each place that says so is a small class; what is chosen among
 * them, and which place it came from, is on record.
 */
package org.nianbao.reader.identifying;
