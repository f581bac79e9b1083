package org.ytterby.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ytterby.engine.facts.Transaction;

/** A movement that states a value of every kind, with declarations of every kind beside it. */
final class Movement {
    private static final String TEXT = """
            id: "A-1, ring"
            as_of: 2026-03-10
            known_on: 2026-03-09
            assume: {transit_rules: none}
            facts:
              line_id: PO-4471/3
              quantity: [3.0, 8]
              unit: kg
              movement: export_from_china
              origin: CN
              exporter: {name: "Ningbo Dongpu Magnetics Co., Ltd.", place: CN}
              exporter_knowledge: [none]
              consignee: {name: 諾德利希特, country: DE}
              end_user:
                name: Nordlicht "Antriebe" GmbH
                country: DE
                military: unknown
                ownership:
                - {owner: Alpha Holdings, percent: 30.50, owner_held_by: Beta Ltd., owner_held_percent: unknown}
                - {owner: Gamma SA, percent: unknown}
              destination: DE
              other_parties:
              - {role: forwarder, name: Kowloon Freight Ltd., country: HK}
              - {role: intermediary, country: CH, ownership: []}
              end_use: [civil, unknown]
              value: 1E+3
              currency: EUR
              item:
                description: "Dy-NdFeB ring\\nmagnets"
                supplier: Ningbo Dongpu Magnetics Co., Ltd.
                part: HM-42
                kind: magnet
                elements: []
                composition: {Dy: 2.10, Fe: [60, 62.5], Nd: unknown, Tb: {not_detected: 100, unit: ppm, lot: L1, report: TR-118}}
                composition_complete: false
              licence: {kind: none, obtained_on: 2026-01-31}
            declarations:
            - id: D-1
              says: {exporter_knowledge: none, exporter.bar: none}
              about: {self: yes}
              scope: {countries: [DE, KR], parties: ["Hanbit Motion Co., Ltd."]}
              by: {name: M. Keller, office: trade compliance, firm: "Ningbo Dongpu Magnetics Co., Ltd."}
              signed: 2026-03-02
              until: 2026-09-02
              basis: [{file: EUC-118.pdf, kind: certificate}]
            - id: D-2
              says: {end_user.military: no, end_user.ownership: []}
              about: {end_user: {name: Nordlicht Antriebe GmbH, country: DE}}
            - id: D-3
              says: {item.composition: {Dy: 2.1}, item.reacted: yes}
              about: {supplier: Ningbo Dongpu, part: HM-42, lot: L1}
            - id: D-4
              says: {suspension_2025_70: lapsed}
              about: {reading: suspension_2025_70}
            """;

    private Movement() {}

    static Transaction ofEveryKind() {
        return Shipped.only(Shipped.book(InputFormat.YAML, BookOptions.none(), TEXT));
    }

    static List<StoredDetermination> read(String text) {
        List<StoredDetermination> all = new ArrayList<>();
        new Determinations(Shipped.CORPUS)
                .each("stored", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), all::add);
        return all;
    }
}
