// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "app/services/privatecopies.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <optional>

namespace nameplate {

class EvidenceViewer;

/// Where evidence is looked at: photos and PDF pages large in a window of their own, other files in the program that the
/// desktop has for them; and what else can be done with a piece of it.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    EvidenceDesk(const Inventory &inventory, Editor &editor, QWidget *window);

    /// Large, among the other pieces of a row.
    void open(EvidenceId evidence, const std::vector<Evidence> &row);
    void askWhatToDo(EvidenceId evidence, const EvidenceTarget &target, const QPoint &at);

signals:
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);

private:
    EvidenceViewer *showLarge(EvidenceId evidence, const std::vector<Evidence> &row);
    void chooseItems(EvidenceId evidence);
    void move(EvidenceId evidence, const EvidenceTarget &target, int by);
    void putBack(const Evidence &evidence, const EvidenceTarget &target);
    void openOutside(const Evidence &evidence);
    void saveCopy(const Evidence &evidence);
    void remove(const Evidence &evidence, const EvidenceTarget &target);
    void setKind(Evidence evidence, EvidenceKind kind);
    void turn(Evidence evidence);
    [[nodiscard]] Result<void> writeTo(const QString &path, EvidenceId evidence) const;

    const Inventory &m_inventory;
    Editor &m_editor;
    QWidget *m_window;
    PrivateCopies m_copies; ///< handed to other programs
    QTimer m_sweep;         ///< takes away what nobody looks at any more
};

} // namespace nameplate
