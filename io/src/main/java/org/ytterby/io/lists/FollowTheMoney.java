package org.ytterby.io.lists;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.doc.Doc;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.JsonDocs;
import org.ytterby.io.Lines;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.Remark.What;

/**
 * FollowTheMoney entities, one JSON object a line. Addresses, papers and sanctions are entities of their own that refer to a party
 * or are referred to, in any order: parties are kept until the end of the file.
 */
final class FollowTheMoney implements Importer {
    private static final String NO_LIST = "ftm";

    private final Map<String, Draft> parties = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, List<String>> livesAt = new HashMap<>();
    private final List<FtmEntity> edges = new ArrayList<>();
    private final java.util.Set<String> called = new java.util.HashSet<>();

    @Override
    public void read(Bounded in, Intake intake) {
        Lines lines = new Lines(intake.file(), new StrictText(intake.file(), in));
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                entity(line.get(), intake);
            }
            in.piece();
        }
        edges.forEach(e -> edge(e, intake));
        livesAt.forEach((party, at) -> at.forEach(a -> address(party, a, intake)));
        for (Draft party : parties.values()) {
            if (!called.contains(party.id())) {
                intake.remark(What.NOT_CALLED_LISTED, "", party.place());
            }
            intake.take(party);
        }
    }

    private void entity(Lines.Line line, Intake intake) {
        try (JsonDocs docs = new JsonDocs(intake.file(), new StringReader(line.text()), line.number() - 1)) {
            Doc doc = docs.only();
            FtmEntity entity = FtmEntity.of(doc, intake.line(line.number()));
            Optional<ListEntry.Kind> kind = FtmSchemas.kind(entity.schema());
            if (kind.isPresent()) {
                party(entity, kind.get(), intake);
            } else if (entity.schema().equals("Address")) {
                addresses.put(entity.id(), entity.address());
            } else if (FtmSchemas.EDGES.contains(entity.schema())) {
                edges.add(entity);
            } else if (!FtmSchemas.LEFT.contains(entity.schema())) {
                intake.remark(What.VALUE_UNKNOWN, entity.schema(), entity.place());
                party(entity, ListEntry.Kind.OTHER, intake);
            }
        }
    }

    private void party(FtmEntity entity, ListEntry.Kind kind, Intake intake) {
        Draft draft = new Draft(entity.dataset().orElse(NO_LIST), entity.id(), entity.place());
        Draft before = parties.putIfAbsent(entity.id(), draft);
        if (before != null) {
            throw Refused.twice(draft.place(), draft.id(), before.place().line());
        }
        draft.kind(kind);
        List<String> names = entity.all("name");
        names.forEach(n -> draft.name(n, draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY));
        entity.all("alias").forEach(n -> draft.name(n, EntryName.Kind.ALIAS));
        entity.all("previousName").forEach(n -> draft.name(n, EntryName.Kind.FORMER));
        entity.all("weakAlias").forEach(n -> draft.name(n, EntryName.Kind.WEAK));
        entity.all("abbreviation").forEach(n -> draft.name(n, EntryName.Kind.ACRONYM));
        FtmSchemas.COUNTRIES.forEach(p -> entity.all(p).forEach(draft::country));
        entity.all("birthDate").forEach(d -> intake.birth(draft, d, PrintedDates.DAY_FIRST));
        FtmSchemas.NUMBERS.forEach(p -> entity.all(p).forEach(n -> draft.identifier(p, n)));
        entity.all("address").forEach(draft::address);
        livesAt.computeIfAbsent(entity.id(), k -> new ArrayList<>()).addAll(entity.all("addressEntity"));
        entity.all("programId").forEach(draft::programme);
        entity.all("program").forEach(draft::programme);
        if (!entity.all("topics").isEmpty()) {
            called.add(entity.id());
            entity.all("topics").forEach(draft::programme);
        }
        entity.unknown().forEach(p -> intake.remark(What.FIELD_UNKNOWN, p, entity.place()));
    }

    private void address(String party, String address, Intake intake) {
        Draft draft = parties.get(party);
        String line = addresses.get(address);
        if (draft != null && line != null) {
            draft.address(line);
        } else {
            intake.remark(What.NO_ENTRY, address, intake.line(0));
        }
    }

    /** A sanction says since when and under which programme; a paper gives a number. */
    private void edge(FtmEntity edge, Intake intake) {
        List<String> of = new ArrayList<>(edge.all("entity"));
        of.addAll(edge.all("holder"));
        for (String party : of) {
            Draft draft = parties.get(party);
            if (draft == null) {
                intake.remark(What.NO_ENTRY, party, edge.place());
            } else if (edge.schema().equals("Sanction")) {
                called.add(party);
                List<String> days = edge.all("listingDate").isEmpty() ? edge.all("startDate") : edge.all("listingDate");
                days.forEach(d -> intake.listed(draft, d, PrintedDates.DAY_FIRST));
                edge.all("program").forEach(draft::programme);
                edge.all("programId").forEach(draft::programme);
                edge.all("authorityId").forEach(n -> draft.identifier("authorityId", n));
            } else {
                String sort = edge.all("type").stream().findFirst().orElse(edge.schema());
                edge.all("number").forEach(n -> draft.identifier(sort, n));
            }
        }
    }
}
