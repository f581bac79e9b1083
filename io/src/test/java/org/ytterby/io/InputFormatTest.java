package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputFormatTest {

    @Test
    void theEndingOfAFileNameSaysItsFormat() {
        assertThat(InputFormat.ofName("orders.csv")).contains(InputFormat.CSV);
        assertThat(InputFormat.ofName("Orders 2026.JSONL")).contains(InputFormat.JSON_LINES);
        assertThat(InputFormat.ofName("a.b/orders.yml")).contains(InputFormat.YAML);
        assertThat(InputFormat.ofName("orders.json")).contains(InputFormat.JSON);
    }

    @Test
    void aWorkbookOfAnyKindGoesToTheReaderOfWorkbooks() {
        assertThat(InputFormat.ofName("orders.xlsx")).contains(InputFormat.XLSX);
        assertThat(InputFormat.ofName("orders.xls")).contains(InputFormat.XLSX);
        assertThat(InputFormat.ofName("orders")).isEmpty();
    }
}
