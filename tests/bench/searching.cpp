// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "tests/bench/household.h"
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

#include <sqlite3.h>

namespace nameplate::bench {

namespace {

/// One frame of a 60 Hz screen less what painting it takes.
constexpr double keystrokeBudget = 10;

/// The quickest way known to the whole sorted result: hits of the word index as bits, laid over the ids in order.
class SortedHits
{
public:
    explicit SortedHits(RawDatabase &database)
        : m_sorted(database.numbers("SELECT id FROM item ORDER BY name_key, id"))
        , m_hits(database.prepare("SELECT rowid FROM item_words WHERE item_words MATCH ?1"))
    {}

    size_t find(const QString &words)
    {
        QByteArray match;
        for (const QString &word : words.split(u' '))
            match += '"' + textfold::words(word).toUtf8() + "\"* ";
        sqlite3_bind_text(m_hits, 1, match.constData(), int(match.size()), SQLITE_STATIC);
        std::vector<qint64> rows;
        RawDatabase::readNumbers(m_hits, rows);
        std::vector<bool> hit(m_sorted.size() + 1);
        for (const qint64 row : rows)
            hit[size_t(row)] = true;
        std::vector<qint64> result;
        for (const qint64 id : m_sorted)
            if (hit[size_t(id)])
                result.push_back(id);
        return result.size();
    }

private:
    std::vector<qint64> m_sorted;
    sqlite3_stmt *m_hits;
};

/// Every key pressed is a new search; the mean over texts that many items hold is the worst case.
struct Keystroke
{
    const char *what;
    QStringList texts;
};

void measureWords(const Scene &scene, const Inventory &inventory, RawDatabase &raw)
{
    SortedHits limit(raw);
    const Keystroke keystrokes[] = {
        {"2 characters", {"bo", "wa", "ma", "se"}},
        {"3 characters", {"bos", "was", "mak", "ste"}},
        {"5 characters", {"bosch", "washi", "makit", "insur"}},
        {"two words", {"bosch gar", "water ber", "miele kit", "sony shel"}},
        {"digits of a word or number", {"24", "247", "10"}},
    };
    for (const Keystroke &keystroke : keystrokes) {
        ListQuery query;
        qsizetype found = 0;
        const auto ours = [&] {
            for (const QString &text : keystroke.texts) {
                query.search = text;
                found = std::max(found, qsizetype(inventory.list(query).ids.size()));
            }
        };
        const auto raws = [&] {
            for (const QString &text : keystroke.texts)
                limit.find(text);
        };
        const Pair pair = compare(scene.rounds, ours, raws);
        const double count = double(keystroke.texts.size());
        const QString what = QStringLiteral("keystroke, %1").arg(QLatin1String(keystroke.what));
        table::ratio(what + QStringLiteral(": up to %1 items").arg(found), pair.ours.cpu / count,
                     pair.limit.cpu / count, "ms", 0);
        table::bound(what, pair.ours.cpu / count, "ms", keystrokeBudget);
    }
}

/// What was read for the first search is forgotten at each change.
void measureFirstKeystroke(const Scene &scene, Inventory &inventory)
{
    ListQuery query;
    query.search = QStringLiteral("bos");
    const Cost forgetting = medianOf(scene.rounds, [&] {
        inventory.noticeChanges({});
        std::ignore = inventory.list({});
    });
    const Cost searching = medianOf(scene.rounds, [&] {
        inventory.noticeChanges({});
        std::ignore = inventory.list({});
        std::ignore = inventory.list(query);
    });
    table::bound(QStringLiteral("first keystroke after a change"), searching.cpu - forgetting.cpu, "ms", 33);
}

void measureSerials(const Scene &scene, const Inventory &inventory, RawDatabase &raw)
{
    const Household household(scene.items);
    QStringList serials;
    for (int i = 0; i < 20; ++i)
        serials << household.record(int(qint64(i) * scene.items / 20)).item.serial;
    const auto find = [&](const QString &text) {
        ListQuery query;
        query.search = text;
        if (inventory.list(query).ids.empty())
            giveUp({Error::Code::NotFound, QStringLiteral("%1 was not found.").arg(text), {}});
    };
    sqlite3_stmt *exact = raw.prepare("SELECT id FROM item WHERE serial_fold = ?1");
    sqlite3_stmt *part = raw.prepare("SELECT id FROM item WHERE serial_fold <> '' AND instr(serial_fold, ?1)");
    const auto rawFind = [](sqlite3_stmt *statement, const QString &text) {
        const QByteArray folded = fold::number(text).toUtf8();
        sqlite3_bind_text(statement, 1, folded.constData(), int(folded.size()), SQLITE_STATIC);
        return RawDatabase::run(statement);
    };
    for (const auto &[what, limit, length] : {std::tuple("whole serial typed into the search", exact, 0),
                                              std::tuple("part of a serial, 6 characters", part, 6)}) {
        const auto textOf = [length = length](const QString &serial) {
            return length ? serial.mid(5, length) : serial;
        };
        const Pair pair = compare(
            scene.rounds,
            [&] {
                for (const QString &serial : serials)
                    find(textOf(serial));
            },
            [&, limit = limit] {
                for (const QString &serial : serials)
                    rawFind(limit, textOf(serial));
            });
        const double count = double(serials.size());
        table::ratio(QString::fromLatin1(what), pair.ours.cpu / count, pair.limit.cpu / count, "ms", 0);
        table::bound(QString::fromLatin1(what), pair.ours.cpu / count, "ms", keystrokeBudget);
    }
    const Cost best = medianOf(scene.rounds, [&] {
        for (const QString &serial : serials)
            std::ignore = inventory.search(serial, 10);
    });
    table::bound(QStringLiteral("find of the command line, whole serial"), best.cpu / double(serials.size()), "ms",
                 keystrokeBudget);
    const Cost resolved = medianOf(scene.rounds, [&] {
        for (const QString &serial : serials)
            std::ignore = inventory.resolve(serial);
    });
    table::bound(QStringLiteral("an item named by its serial"), resolved.cpu / double(serials.size()), "ms",
                 keystrokeBudget);
}

} // namespace

void measureSearching(const Scene &scene)
{
    table::heading(QStringLiteral("Searching %1 items").arg(scene.items));
    const QString path = scene.document(scene.items);
    const auto inventory = openInventory(path);
    RawDatabase raw(path);
    measureWords(scene, *inventory, raw);
    measureFirstKeystroke(scene, *inventory);
    measureSerials(scene, *inventory, raw);
    requireSound(*inventory);
}

} // namespace nameplate::bench
