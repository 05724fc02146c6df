package org.nianbao.model.reading;

/**
 * The document a reading comes from.
 *
 * @param name the file's name, or the last part of its address
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param mediaType by content, such as text/html; null when unknown
 * @param charset of a text document; null for others
 */
public record DocumentInfo(String name, String sha256, String mediaType, String charset) {}
