/**
 * The first step of reading: bytes become a {@link org.nianbao.reader.page.Page}, whatever they came as. Limits on
 * everything from outside stand here.
 */
package org.nianbao.reader.decoding;
