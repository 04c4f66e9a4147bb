// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/widgets/delivery.h"
#include "ui/widgets/messagebar.h"

#include <deque>

namespace nameplate {

class AttachJob;

/// Takes what is dropped, pasted or chosen to where it belongs: files through a job in the background, evidence that is
/// there already at once. Deliveries that come while a job is at work wait for their turn.
class Intake : public QObject
{
    Q_OBJECT

public:
    Intake(const Inventory &inventory, Editor &editor, QObject *parent);

    /// Without a target, files wait in the tray.
    void take(const Delivery &delivery, const std::vector<EvidenceTarget> &targets);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

    static std::vector<EvidenceTarget> targets(const std::vector<ItemId> &items);

signals:
    void wrote(const nameplate::Changes &changes);
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);
    void progressed(const QString &text, int done, int total);
    void ended();

private:
    struct Waiting
    {
        Delivery delivery;
        std::vector<EvidenceTarget> targets;
    };

    void startNext();
    void onEnded(int attached, const QStringList &refusals, const QStringList &warnings);
    void sayAll(Message::Kind kind, const QStringList &sentences);
    void assign(const std::vector<EvidenceId> &evidence, const std::vector<EvidenceTarget> &targets);

    const Inventory &m_inventory;
    Editor &m_editor;
    AttachJob *m_job = nullptr;
    std::deque<Waiting> m_waiting;
};

} // namespace nameplate
