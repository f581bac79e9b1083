package org.ytterby.bench.screen;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.phonetic.DoubleMetaphoneFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The usual ways to find names with Lucene. */
final class Lucene implements Closeable {
    private static final int TEN = 10;
    private static final int MORE = 20;

    private final Analyzer words = analyzer(0);
    private final Analyzer trigrams = analyzer(1);
    private final Analyzer sounds = analyzer(2);
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final int[] ids;

    Lucene(List<String> names, List<Integer> entryOf) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        Analyzer each = new PerFieldAnalyzerWrapper(words, Map.of("trigram", trigrams, "sound", sounds));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(each))) {
            for (int i = 0; i < names.size(); i++) {
                Document document = new Document();
                document.add(new StoredField("id", entryOf.get(i)));
                for (String field : List.of("word", "trigram", "sound")) {
                    document.add(new TextField(field, names.get(i), Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        ids = new int[reader.maxDoc()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = reader.storedFields()
                    .document(i)
                    .getField("id")
                    .numericValue()
                    .intValue();
        }
    }

    private static Analyzer analyzer(int kind) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
                TokenStream out = kind == 1
                        ? new NGramTokenFilter(folded, 3, 3, true)
                        : kind == 2 ? new DoubleMetaphoneFilter(folded, 8, false) : folded;
                return new TokenStreamComponents(tokenizer, out);
            }
        };
    }

    List<Integer> fuzzy(String name) {
        return search(fuzzyQuery(name).build());
    }

    List<Integer> threeFields(String name) {
        BooleanQuery.Builder all = fuzzyQuery(name);
        tokens(trigrams, name).forEach(t -> all.add(new TermQuery(new Term("trigram", t)), BooleanClause.Occur.SHOULD));
        tokens(sounds, name).forEach(t -> all.add(new TermQuery(new Term("sound", t)), BooleanClause.Occur.SHOULD));
        return search(all.build());
    }

    private BooleanQuery.Builder fuzzyQuery(String name) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String t : tokens(words, name)) {
            int edits = t.length() < 3 ? 0 : t.length() < 6 ? 1 : 2;
            Query q = edits == 0
                    ? new TermQuery(new Term("word", t))
                    : new FuzzyQuery(new Term("word", t), edits, 1, 50, true);
            all.add(q, BooleanClause.Occur.SHOULD);
        }
        return all;
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("x", new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Integer> search(Query query) {
        try {
            Set<Integer> found = new LinkedHashSet<>();
            for (ScoreDoc d : searcher.search(query, MORE).scoreDocs) {
                found.add(ids[d.doc]);
            }
            return found.stream().limit(TEN).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
