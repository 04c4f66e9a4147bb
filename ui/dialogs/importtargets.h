// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importjob.h"

#include <QListWidget>

namespace nameplate {

/// The fields that columns of a list are dropped on; each shows which columns it gets.
class ImportTargets : public QListWidget
{
    Q_OBJECT

public:
    explicit ImportTargets(QWidget *parent = nullptr);

    void show(const ImportPreview &preview);

    /// What a dragged column is: its header.
    static constexpr const char *mimeType = "application/x-nameplate-import-column";

signals:
    void targetChosen(const QString &header, const QString &target);

protected:
    [[nodiscard]] QStringList mimeTypes() const override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace nameplate
