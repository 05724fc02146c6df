/** Streams whole tables out, in one snapshot and in constant memory. */
package org.nianbao.rim.exporting;
