package org.ytterby.engine.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    enum Track {
        COMMENCES,
        SUSPENDED
    }

    record Day(LocalDate day, Optional<String> note) {}

    record Law(
            String id,
            int order,
            boolean guidance,
            double mass,
            BigDecimal floor,
            Track track,
            List<Day> days,
            Set<String> codes,
            Map<String, Day> byName) {}

    private static final Day OCTOBER = new Day(LocalDate.of(2025, 10, 9), Optional.of("公告第61号"));
    private static final Day NOVEMBER = new Day(LocalDate.of(2025, 11, 7), Optional.empty());

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Law law = law();

        assertThat(read(bytes(law))).isEqualTo(law);
    }

    @Test
    void equalValuesAreOneValueWhenRead() throws IOException {
        Law read = read(bytes(law()));

        assertThat(read.days().getFirst()).isSameAs(read.byName().get("61"));
    }

    @Test
    void namesKeepTheirOrder() throws IOException {
        assertThat(read(bytes(law())).byName().keySet()).containsExactly("70", "61");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] whole = bytes(law());
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aTypeOfAnotherProgramIsRefused() throws IOException {
        String bytes = new String(bytes(law()), java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] foreign = bytes.replace(
                        "org.ytterby.engine.doc.SnapshotTest$Day", "com.ytterby.engine.doc.SnapshotTest$Day")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(foreign)).isInstanceOf(IOException.class);
    }

    @Test
    void whatCanChangeIsNotWritten() {
        record Open(Object any) {}

        assertThatThrownBy(() -> bytes(new Open(new java.util.concurrent.atomic.AtomicInteger(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Law law() {
        Map<String, Day> byName = new LinkedHashMap<>();
        byName.put("70", NOVEMBER);
        byName.put("61", OCTOBER);
        return new Law(
                "cn.mofcom.2025-61",
                300,
                false,
                162.5,
                new BigDecimal("0.0010"),
                Track.SUSPENDED,
                List.of(OCTOBER, NOVEMBER, OCTOBER),
                Set.of("1C905.a.4", "1C905.b"),
                byName);
    }

    private static Law read(byte[] bytes) throws IOException {
        return SnapshotReader.read(Law.class, new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] bytes(Record value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SnapshotWriter.write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
