package org.ytterby.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ytterby.engine.doc.InputException;
import org.ytterby.engine.facts.Facts;
import org.ytterby.engine.facts.Transaction;
import org.ytterby.engine.facts.Value;

class HeadingsOfBooksTest {

    @Test
    void chineseHeadingsAreKnown() {
        Transaction t = Shipped.only(Shipped.csv("""
                行号,品名,牌号,数量,单位,收货人,最终用户,目的地,原产国,出口日期
                7,烧结钕铁硼磁环,N42SH,1200,千克,Nordlicht Antriebe GmbH,Nordlicht Antriebe GmbH,德国,中国,2026年3月10日
                """));
        Facts facts = t.facts();

        assertThat(t.id()).isEqualTo("7");
        assertThat(t.on()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(facts.code("destination")).contains("DE");
        assertThat(facts.code("origin")).contains("CN");
        assertThat(facts.code("unit")).contains("kg");
        assertThat(facts.text("end_user.name")).contains("Nordlicht Antriebe GmbH");
        assertThat(facts.text("item.description")).contains("烧结钕铁硼磁环 N42SH");
    }

    @Test
    void factKeysAreHeadingsToo() {
        Facts facts = Shipped.only(Shipped.csv("""
                line_id,item.kind,item.composition.Dy,end_user.military,other_parties.forwarder
                1,magnet,2.1,no,Kowloon Freight Ltd.
                """)).facts();

        assertThat(facts.code("item.kind")).contains("magnet");
        assertThat(facts.value("item.composition").orElseThrow().toString()).contains("Dy", "2.1");
        assertThat(facts.is("end_user.military", "no")).isTrue();
        assertThat(facts.value("other_parties").orElseThrow().toString()).contains("forwarder", "Kowloon Freight Ltd.");
    }

    @Test
    void everyUnknownColumnIsNamedWithItsNumberAndAHint() {
        assertThatThrownBy(() -> Shipped.csv("Line,Descripton,Frobnication\n1,a,b\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(
                        "book:1:2",
                        "unknown column `Descripton`",
                        "Maybe `description`.",
                        "book:1:3",
                        "unknown column `Frobnication`",
                        "--map \"Frobnication\"=-");
    }

    @Test
    void aMappingGoesBeforeTheVocabulary() {
        Book book = Shipped.book(
                InputFormat.CSV, Shipped.mapped("Remarks", "item.description"), "Line,Remarks\n1,NdFeB rings\n");

        assertThat(Shipped.only(book).facts().text("item.description")).contains("NdFeB rings");
    }

    @Test
    void aColumnCanBeLeftOutOnPurpose() {
        Book book = Shipped.book(InputFormat.CSV, Shipped.mapped("Frobnication", "-"), "Line,Frobnication\n1,x\n");

        assertThat(Shipped.said(book))
                .anyMatch(n -> n.contains("column 2, `Frobnication`") && n.contains("on purpose"));
    }

    @Test
    void aMappingToNothingKnownIsRefused() {
        assertThatThrownBy(() -> Shipped.book(InputFormat.CSV, Shipped.mapped("Line", "item.knd"), "Line\n1\n"))
                .hasMessageContainingAll("mapped to `item.knd`, which is no fact", "Maybe `item.kind`.");
        assertThatThrownBy(() -> Shipped.book(InputFormat.CSV, Shipped.mapped("Linie", "line_id"), "Line\n1\n"))
                .hasMessageContainingAll("--map names the column `Linie`", "Maybe `Line`.");
    }

    @Test
    void aKnownHeadingThatCreatesNoFactIsNotedWithItsReason() {
        assertThat(Shipped.said(Shipped.csv("Line,Unit price\n1,43.00\n")))
                .contains("column 2, `Unit price`, creates no fact: A price of one piece is not the value of the line;"
                        + " give the line total.");
    }

    @Test
    void twoColumnsThatMeanTheSameHaveToSayTheSame() {
        Book book = Shipped.csv("Line,Destination,Dest. country\n1,DE,DE\n2,DE,KR\n3,,KR\n");

        assertThat(book.rows().get(0)).isInstanceOf(BookRow.Readable.class);
        assertThat(((BookRow.Refused) book.rows().get(1)).problems().getFirst().toString())
                .contains("book:3:3", "Dest. country: `KR` here and `DE` in another column that means the same");
        assertThat(((BookRow.Readable) book.rows().get(2)).transaction().facts().code("destination"))
                .contains("KR");
    }

    @Test
    void aShareColumnOfAnElementIsAConstituent() {
        Value composition = Shipped.only(Shipped.csv("Line,Dy %,Tb wt%,镨含量(%)\n1,2.1,0.4..0.6,3\n"))
                .facts()
                .value("item.composition")
                .orElseThrow();

        assertThat(composition.toString()).contains("name=Dy", "name=Tb", "name=Pr", "low=0.4, high=0.6");
    }

    @Test
    void anotherPartyWrittenOverTwoLinesOfACellIsNotLost() {
        Value parties = Shipped.only(
                        Shipped.csv("Line,other_parties\n1,\"Kowloon Freight Ltd.\nPier 4; bank=Sparbank AG (DE)\"\n"))
                .facts()
                .value("other_parties")
                .orElseThrow();

        assertThat(parties.toString()).contains("Kowloon Freight Ltd.", "Pier 4", "role=bank", "Sparbank AG");
    }

    @Test
    void theCountryOfAnotherPartyStandsInAColumnOfItsOwn() {
        Value parties = Shipped.only(
                        Shipped.csv("Line,Forwarder,Forwarder country\n1,Kowloon Freight Ltd.,Hong Kong\n"))
                .facts()
                .value("other_parties")
                .orElseThrow();

        assertThat(parties.toString()).contains("role=forwarder", "Kowloon Freight Ltd.", "HK");
    }

    @Test
    void aColumnWithoutAHeadingHasToBeEmpty() {
        Book book = Shipped.csv("Line,,Qty\n1,,5\n2,x,5\n");

        assertThat(book.rows().get(0)).isInstanceOf(BookRow.Readable.class);
        assertThat(((BookRow.Refused) book.rows().get(1)).problems().getFirst().message())
                .contains("`x` stands under no heading");
    }
}
