package org.ytterby.engine.decide.brute;

import java.util.List;

/**
 * Something that nobody has said, with its classes of values.
 *
 * @param id what it is looked up by
 * @param key how an answer names it
 * @param order its place in the vocabulary
 */
record BruteLeaf(String id, String key, int order, List<Object> values) {}
