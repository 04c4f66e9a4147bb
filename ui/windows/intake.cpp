// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/intake.h"

#include "ui/windows/attachjob.h"

namespace nameplate {

namespace {

constexpr qsizetype mostSentences = 3; ///< more than this are told as one

} // namespace

Intake::Intake(const Inventory &inventory, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_editor(editor)
{}

std::vector<EvidenceTarget> Intake::targets(const std::vector<ItemId> &items)
{
    return {items.begin(), items.end()};
}

void Intake::take(const Delivery &delivery, const std::vector<EvidenceTarget> &targets)
{
    if (m_inventory.isReadOnly() || delivery.isEmpty())
        return;
    if (m_editor.isHeld())
        return emit said(
            {Message::Kind::Warning, tr("Many items are being changed. Add the files when that is done."), {}, {}});
    if (!delivery.evidence.empty())
        return assign(delivery.evidence, targets);
    m_waiting.push_back({delivery, targets});
    if (!m_job)
        startNext();
}

void Intake::assign(const std::vector<EvidenceId> &evidence, const std::vector<EvidenceTarget> &targets)
{
    if (targets.empty() || !m_editor.assign(evidence, targets))
        return;
    const QString files = tr("Attached %n file(s)", nullptr, int(evidence.size()));
    emit changedUndoably(targets.size() == 1 ? files
                                             : tr("%1 to %Ln item(s)", nullptr, int(targets.size())).arg(files));
}

void Intake::cancel()
{
    m_waiting.clear();
    if (m_job)
        m_job->cancel();
}

void Intake::startNext()
{
    Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job = new AttachJob(m_inventory, std::move(next.targets), std::move(next.delivery), this);
    connect(m_job, &AttachJob::wrote, this, &Intake::wrote);
    connect(m_job, &AttachJob::progressed, this, [this](int done, int total) {
        emit progressed(tr("Storing %1 of %2…").arg(done).arg(total), done, total);
    });
    connect(m_job, &AttachJob::ended, this, &Intake::onEnded);
    emit progressed(tr("Looking at the files…"), 0, 0);
    m_job->start();
}

void Intake::onEnded(int attached, const QStringList &refusals, const QStringList &warnings)
{
    const bool forTray = m_job->isForTray();
    m_job->deleteLater();
    m_job = nullptr;
    if (m_waiting.empty())
        emit ended();
    else
        startNext();
    if (attached > 0)
        emit changedUndoably(forTray ? tr("%n file(s) wait in the tray of unsorted photos", nullptr, attached)
                                     : tr("Attached %n file(s)", nullptr, attached));
    sayAll(Message::Kind::Error, refusals);
    sayAll(Message::Kind::Warning, warnings);
}

void Intake::sayAll(Message::Kind kind, const QStringList &sentences)
{
    if (sentences.size() > mostSentences)
        return emit said(
            {kind,
             tr("%1 And %n more of this kind.", nullptr, int(sentences.size()) - 1).arg(sentences.constFirst()),
             {},
             {}});
    for (const QString &sentence : sentences)
        emit said({kind, sentence, {}, {}});
}

} // namespace nameplate
