package org.ytterby.engine.screen.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.screen.list.EntryName.Kind;

class ListVersionsTest {
    private static ListEntry entry(int id, String name) {
        return ListEntry.named(
                "us.sdn", String.valueOf(id), ListEntry.Kind.ORGANISATION, List.of(new EntryName(name, Kind.PRIMARY)));
    }

    private static List<ListEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> entry(i, "COMPANY " + i)).toList();
    }

    @Test
    void tellsWhatIsNewChangedAndGone() {
        ListVersions.Changes changes = ListVersions.compare(
                List.of(entry(1, "ALPHA"), entry(2, "BETA"), entry(3, "GAMMA")),
                List.of(entry(3, "GAMMA"), entry(2, "BETA LLC"), entry(4, "DELTA")));
        assertThat(changes.added()).extracting(ListEntry::id).containsExactly("4");
        assertThat(changes.changed()).extracting(ListEntry::name).containsExactly("BETA LLC");
        assertThat(changes.gone()).extracting(ListEntry::id).containsExactly("1");
    }

    @Test
    void theSameListInAnotherOrderHasNotChanged() {
        assertThat(ListVersions.compare(entries(0, 50), entries(0, 50).reversed())
                        .none())
                .isTrue();
    }

    @Test
    void aVersionThatLacksATenthStillPassesAndOneThatLacksMoreStops() {
        ListVersions.compare(entries(0, 100), entries(10, 100)).stopIfShrunk("sdn.csv", ListVersions.MOST_GONE);
        ListVersions.Changes shrunk = ListVersions.compare(entries(0, 100), entries(11, 100));
        assertThatThrownBy(() -> shrunk.stopIfShrunk("sdn.csv", ListVersions.MOST_GONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "`11` of the `100` entries of the last version are not in it, for example `COMPANY 0`");
    }
}
