/**
 * Reads annual reports on government information disclosure: bytes in, a
 * {@link org.nianbao.model.reading.ReportReading} out. The packages are the steps: decoding, framing, forms,
 * sectioning, identifying, narrative; {@code page} and {@code numbers} serve them all. Begin at
 * {@link org.nianbao.reader.ReportReader}.
 */
package org.nianbao.reader;
