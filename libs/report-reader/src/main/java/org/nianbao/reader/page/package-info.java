/** What a decoded document is made of, and the form of a text that words are compared in. */
package org.nianbao.reader.page;
