/** Parts the report at its numbered headings. */
package org.nianbao.reader.sectioning;
