package org.ytterby.io.lists;

import org.ytterby.engine.screen.list.Birth;
import org.ytterby.engine.screen.list.EntryName;
import org.ytterby.engine.screen.list.ListEntry;
import org.ytterby.io.StrictText;
import org.ytterby.io.lists.PrintedNotice.PrintedParty;
import org.ytterby.io.lists.Remark.What;

/** The text of a Chinese notice as entries: list, notice and position are the id. */
final class ChineseNotice implements Importer {
    @Override
    public void read(Bounded in, Intake intake) {
        PrintedNotice notice = new NoticeReader(intake).read(StrictText.all(intake.file(), in));
        for (PrintedParty party : notice.parties()) {
            Draft draft = new Draft(notice.list().id(), notice.suffix() + "/" + party.at(), intake.line(party.line()));
            draft.kind(party.person() ? ListEntry.Kind.PERSON : ListEntry.Kind.ORGANISATION);
            draft.name(party.zh(), EntryName.Kind.PRIMARY);
            draft.name(party.en(), draft.hasName() ? EntryName.Kind.ALIAS : EntryName.Kind.PRIMARY);
            party.country().ifPresent(draft::country);
            party.born().map(Birth::on).ifPresent(draft::born);
            draft.listed(java.util.Optional.of(notice.effective()));
            draft.programme(notice.number());
            if (party.withUnits()) {
                intake.remark(What.REACHES_FURTHER, party.zh(), draft.place());
            }
            intake.take(draft);
        }
    }
}
