// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticefile.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/recallmatch.h"
#include "tests/fuzz/fuzztargets.h"

namespace nameplate::fuzz {

/// A file of notices, whatever its format: it is refused with a sentence, or read, matched and read again.
void readNotices(const QByteArray &data)
{
    static const Result<NumberKnowledge> loaded = NumberKnowledge::load();
    require(loaded.has_value(), "the tables of the program are usable");
    const auto file = NoticeFile::fromData(data);
    if (!file) {
        require(!file.error().what.isEmpty(), "a refusal says why");
        return;
    }
    SurveyedItem item;
    item.item = ItemId{1};
    item.series = SeriesId{1};
    item.name = QStringLiteral("Dishwasher");
    item.seriesBrand = QStringLiteral("Bosch");
    item.seriesNumber = QStringLiteral("SHE65T55UC");
    item.serial = QStringLiteral("FD9301 00123");
    item.acquiredOn = QDate(2014, 2, 1);
    RecallIndex index;
    for (const ImportedNotice &each : file->notices) {
        require(!each.notice.reference.isEmpty(), "a notice has a number");
        index.add(each.content);
        std::ignore = contentOf(each.notice);
    }
    for (const RecallMatch &match : index.match(item, *loaded, QDate(2026, 6, 30)))
        require(!match.because.isEmpty() && match.notice < index.size(), "a verdict says on what it rests");
}

} // namespace nameplate::fuzz
