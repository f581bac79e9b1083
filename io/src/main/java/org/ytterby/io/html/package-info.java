/**
 * The law on file as pages to read, print and link: one for each item, instrument, list, notice, party and open point.
 *
 * <p>In: the corpus's files and the law made from them. Out: text of pages and a folder of them. It knows no transaction
 * and decides nothing; every text of the corpus is taken as hostile and escaped.
 */
@org.jspecify.annotations.NullMarked
package org.ytterby.io.html;
