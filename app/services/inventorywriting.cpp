// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/inventory.h"
#include "app/storage/document.h"

namespace nameplate {

Result<Inventory::Written> Inventory::write(const QString &label, const std::function<Result<void>(Writer &)> &work,
                                            qint64 joinStep)
{
    auto transaction = m_document->begin(label, joinStep);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Writer writer(**transaction);
    Result<void> done = work(writer);
    Result<qint64> step = done ? (*transaction)->commit() : tl::unexpected(done.error());
    if (!step) {
        transaction->reset();
        m_document->forget();
        return tl::unexpected(step.error());
    }
    Written written{(*transaction)->takeChanges(), *step};
    transaction->reset();
    if (!written.changes.isEmpty())
        noticeChanges(written.changes);
    return written;
}

Result<void> Inventory::rehearse(const std::function<Result<void>(Writer &)> &work)
{
    auto transaction = m_document->begin(QString(), 0);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Writer writer(**transaction);
    Result<void> done = work(writer);
    transaction->reset();
    m_document->forget();
    return done;
}

namespace {

std::optional<QString> labelOf(storage::Document &document, storage::Undo::Direction direction)
{
    const qint64 step = storage::Undo::nextStep(document.database(), direction);
    return step == 0 ? std::nullopt : std::optional(storage::Undo::label(document.database(), step));
}

qint64 sizeOf(storage::Document &document, storage::Undo::Direction direction)
{
    const qint64 step = storage::Undo::nextStep(document.database(), direction);
    return step == 0 ? 0 : storage::Undo::size(document.database(), step);
}

} // namespace

Result<Inventory::Written> Inventory::undo(qint64 only)
{
    if (only != 0 && storage::Undo::nextStep(m_document->database(), storage::Undo::Direction::Undo) != only)
        return fail(Error::Code::Refused, tr("Something else was changed meanwhile, so this was not taken back."),
                    tr("Undo takes back one step after the other."));
    auto applied = m_document->apply(storage::Undo::Direction::Undo);
    if (!applied)
        return tl::unexpected(applied.error());
    noticeChanges(applied->changes);
    return Written{std::move(applied->changes), applied->step};
}

Result<Inventory::Written> Inventory::redo()
{
    auto applied = m_document->apply(storage::Undo::Direction::Redo);
    if (!applied)
        return tl::unexpected(applied.error());
    noticeChanges(applied->changes);
    return Written{std::move(applied->changes), applied->step};
}

std::optional<QString> Inventory::undoText() const
{
    return labelOf(*m_document, storage::Undo::Direction::Undo);
}

std::optional<QString> Inventory::redoText() const
{
    return labelOf(*m_document, storage::Undo::Direction::Redo);
}

qint64 Inventory::undoStep() const
{
    return storage::Undo::nextStep(m_document->database(), storage::Undo::Direction::Undo);
}

qint64 Inventory::undoSize() const
{
    return sizeOf(*m_document, storage::Undo::Direction::Undo);
}

qint64 Inventory::redoSize() const
{
    return sizeOf(*m_document, storage::Undo::Direction::Redo);
}

} // namespace nameplate
