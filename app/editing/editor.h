// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"
#include "app/services/inventory.h"

#include <QObject>

namespace nameplate {

/// The only door for changes: every edit of window, command line and import becomes one step that undo takes back.
class Editor final : public QObject
{
    Q_OBJECT

public:
    explicit Editor(Inventory &inventory, QObject *parent = nullptr);

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    /// A record with the document's currency, ready to be filled and added.
    [[nodiscard]] Record blankRecord() const;

    Result<ItemId> add(const Record &record);
    Result<std::vector<ItemId>> addAll(const std::vector<Record> &records);
    /// Gives one field of all these items the value typed; items that have it already are left alone.
    Result<void> setField(std::span<const ItemId> items, const Field &field, QStringView typed,
                          const fields::Typing &typing);
    /// Gives a field a value it had before, in the plain form as history tells it.
    Result<void> bringBack(ItemId item, const Field &field, const QString &plain);
    Result<void> save(const Record &record);
    Result<void> remove(std::span<const ItemId> items);
    Result<void> setIdentifier(ItemId item, const QString &kind, const QString &value);

    Result<void> saveSeries(const Series &series);
    Result<void> savePlace(const Place &place);
    Result<void> removePlace(PlaceId place);
    /// A name that another one has already joins the two, as one step.
    Result<void> renameCategory(CategoryId category, const QString &name);
    Result<void> renameTag(TagId tag, const QString &name);
    Result<void> removeCategory(CategoryId category);
    Result<void> removeTag(TagId tag);
    Result<void> saveSearch(const SavedSearch &search); ///< without an id it is made
    Result<void> removeSearch(const SavedSearch &search);
    Result<void> saveSeriesDetails(const SeriesDetails &details);
    /// They are the same thing: the units of `from` belong to `into` afterwards.
    Result<void> mergeSeries(SeriesId from, SeriesId into);
    Result<void> saveSettings(const DocumentSettings &settings);

    Result<EvidenceId> attach(const EvidenceTarget &target, const PreparedEvidence &prepared);
    Result<void> link(EvidenceId evidence, std::span<const ItemId> items);
    /// Gives all these files to all these targets; what waited in the tray leaves it.
    Result<void> assign(std::span<const EvidenceId> evidence, std::span<const EvidenceTarget> targets);
    Result<void> unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover = Leftover::Goes);
    /// Makes it serve exactly these items, beside the places and series it serves; nothing left: it waits in the tray.
    Result<void> setItems(EvidenceId evidence, std::span<const ItemId> items);
    Result<void> discard(std::span<const EvidenceId> evidence);

    enum class ItemsFrom
    {
        EachOne,    ///< a new item for each file
        AllTogether ///< one new item that has them all
    };
    /// New items in a place ("Home / Kitchen"; may be empty) that show what the files show; named by them for now.
    Result<std::vector<ItemId>> addFrom(std::span<const EvidenceId> evidence, ItemsFrom how, const QString &place);
    Result<void> arrange(const EvidenceTarget &target, std::span<const EvidenceId> order);
    Result<void> saveEvidence(const Evidence &evidence);
    Result<void> makeMain(EvidenceId evidence, ItemId item);

    /// Without an id a new one is made.
    Result<ReadingId> saveReading(ItemId item, const Reading &reading);
    Result<void> removeReading(ReadingId reading);
    Result<VerificationId> saveVerification(ItemId item, const Verification &verification);
    Result<void> removeVerification(VerificationId verification);
    Result<void> saveMatch(const NoticeMatch &match); ///< what was done about a recall
    Result<void> silence(const Finding &finding);     ///< for good, until undone

    /// Many changes as one step; all or nothing. For imports and other bulk work.
    Result<Inventory::Written> bulk(const QString &label, const std::function<Result<void>(Writer &)> &work,
                                    qint64 joinStep = 0);
    Result<void> rehearse(const std::function<Result<void>(Writer &)> &work);

    Result<QString> undo(qint64 only = 0); ///< what was taken back; `only` as Inventory::undo() has it
    Result<QString> redo();

    /// While a worker writes the document, every edit here is refused at once with this sentence.
    void hold(const QString &reason) { m_held = reason; }
    void release() { m_held.clear(); }
    [[nodiscard]] bool isHeld() const { return !m_held.isEmpty(); }

signals:
    void failed(const nameplate::Error &error);

private:
    Result<void> run(const QString &label, const std::function<Result<void>(Writer &)> &work);

    Inventory &m_inventory;
    QString m_held;
};

} // namespace nameplate
