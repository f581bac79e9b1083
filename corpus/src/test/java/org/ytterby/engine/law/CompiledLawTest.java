package org.ytterby.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompiledLawTest {
    @Test
    void theLawReadyToBeUsedIsTheLawOfTheFiles() {
        Corpus files = CorpusReader.read(Corpus.shippedFiles(), Set.of());

        assertThat(CompiledLaw.of(Corpus.shipped())).isEqualTo(CompiledLaw.of(files));
    }

    @Test
    void itsNamesItemsAndProvisionsKeepTheirOrder() {
        Corpus files = CorpusReader.read(Corpus.shippedFiles(), Set.of());
        Corpus ready = Corpus.shipped();

        assertThat(ready.items().keySet())
                .containsExactlyElementsOf(files.items().keySet());
        assertThat(ready.points().keySet())
                .containsExactlyElementsOf(files.points().keySet());
        assertThat(ready.vocabulary().keys())
                .containsExactlyElementsOf(files.vocabulary().keys());
        assertThat(ready.provisions()).containsExactlyElementsOf(files.provisions());
    }
}
