package org.ytterby.engine.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.doc.Fields;
import org.ytterby.engine.doc.InputException;

/** Reads what a row of a bill says of prices. */
final class BomPrices {
    private BomPrices() {}

    static List<Price> of(Fields fields) {
        List<Price> prices = new ArrayList<>(fields.rows("values").stream()
                .map(d -> price(Fields.of(d), "amount"))
                .toList());
        Optional<Doc> value = fields.optional("value");
        if (value.isPresent()) {
            prices.addFirst(price(fields, "value"));
        } else {
            fields.skip("currency", "value_day", "price_kind");
        }
        return prices;
    }

    private static Price price(Fields fields, String key) {
        Doc amount = fields.required(key);
        Span span = BomCells.span(amount).orElse(Span.UNKNOWN);
        boolean own = key.equals("amount");
        String currency = fields.maybeText("currency").map(String::strip).orElse("");
        if (!currency.matches("[A-Z]{3}")) {
            throw InputException.of(
                    "YT-M044",
                    amount.place(),
                    currency.isEmpty() ? "a value without a currency" : "`" + currency + "` is no currency",
                    "Write its ISO 4217 code of three letters, for example EUR.");
        }
        Price price = new Price(
                span,
                currency,
                fields.maybeDay(own ? "day" : "value_day"),
                fields.maybeText(own ? "kind" : "price_kind"));
        if (own) {
            fields.close();
        }
        return price;
    }

    static List<Price> perKilogram(Fields fields, List<Price> prices, Unit unit) {
        if (prices.isEmpty()) {
            return prices;
        }
        if (unit.kind() != Unit.Kind.MASS) {
            throw InputException.of(
                    "YT-M045",
                    fields.place(),
                    "a substance priced by `" + unit.symbol() + "`",
                    "Price it by mass, for example per kg.");
        }
        Span factor = Span.exactly(BigDecimal.ONE.divide(unit.factor()));
        return prices.stream()
                .map(p -> new Price(p.amount().times(factor), p.currency(), p.day(), p.kind()))
                .toList();
    }
}
