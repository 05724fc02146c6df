package org.nianbao.model.reading;

/**
 * A part of the report under one numbered heading.
 *
 * @param number 1 for 一; 0 for what stands before the first heading
 * @param heading the heading without its number; empty for section 0
 * @param text everything up to the next heading, as published
 */
public record Section(int number, String heading, String text) {}
