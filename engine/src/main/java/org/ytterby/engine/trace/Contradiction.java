package org.ytterby.engine.trace;

/**
 * Two statements about one article that cannot both be true. The wider reading is kept; nothing is averaged.
 *
 * @param before what was known, in words
 * @param said what was said now
 * @param source who said it, where
 */
public record Contradiction(String article, Article.Statement about, String before, String said, String source) {}
