// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "app/services/privatecopies.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <optional>

namespace nameplate {

/// Where evidence is looked at: photos large in a window of their own, papers in the program the desktop has for them;
/// and what else can be done with a piece of it.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    EvidenceDesk(const Inventory &inventory, Editor &editor, QWidget *window);

    void open(EvidenceId evidence);
    void askWhatToDo(EvidenceId evidence, ItemId item, const QPoint &at);

signals:
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);

private:
    void openOutside(const Evidence &evidence);
    void saveCopy(const Evidence &evidence);
    void remove(const Evidence &evidence, ItemId item);
    void setKind(Evidence evidence, EvidenceKind kind);
    void turn(Evidence evidence);
    [[nodiscard]] std::optional<Evidence> find(EvidenceId id) const;
    [[nodiscard]] Result<void> writeTo(const QString &path, EvidenceId evidence) const;

    const Inventory &m_inventory;
    Editor &m_editor;
    QWidget *m_window;
    PrivateCopies m_copies; ///< handed to other programs
    QTimer m_sweep;         ///< takes away what nobody looks at any more
};

} // namespace nameplate
