package org.ytterby.engine.screen.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.screen.list.EntryName.Kind;

class ListEntryTest {
    @Test
    void showsItsPrimaryName() {
        ListEntry entry = ListEntry.named(
                "us.sdn",
                "306",
                ListEntry.Kind.ORGANISATION,
                List.of(
                        new EntryName("CUBAN NATIONAL BANK", Kind.ALIAS),
                        new EntryName(" BANCO NACIONAL DE CUBA ", Kind.PRIMARY)));
        assertThat(entry.name()).isEqualTo("BANCO NACIONAL DE CUBA");
    }

    @Test
    void anEntryWithoutNameIsNone() {
        assertThatThrownBy(() -> ListEntry.named("us.sdn", "306", ListEntry.Kind.UNKNOWN, List.of()))
                .hasMessage("entry 306 has no name");
        assertThatThrownBy(() -> new EntryName(" \u3000", Kind.PRIMARY)).hasMessage("a blank name");
    }

    @Test
    void aYearIsAllItsDays() {
        Birth birth = Birth.in(Year.of(1968));
        assertThat(birth.meets(Birth.on(LocalDate.of(1968, 12, 31)))).isTrue();
        assertThat(birth.meets(Birth.on(LocalDate.of(1969, 1, 1)))).isFalse();
        assertThat(birth.meets(Birth.in(YearMonth.of(1968, 2)).approximate())).isTrue();
    }
}
