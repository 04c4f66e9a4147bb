// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importjob.h"

#include <QTableWidget>

namespace nameplate {

/// The columns of a list: what each is called, an example, and where it goes, which can be changed.
class ImportColumns : public QTableWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void show(const ImportPreview &preview);

signals:
    void targetChosen(const QString &header, const QString &target);

protected:
    /// A row is dragged to the field it belongs to, see importtargets.h.
    [[nodiscard]] QMimeData *mimeData(const QList<QTableWidgetItem *> &items) const override;

private:
    [[nodiscard]] QWidget *chooser(const PlannedColumn &column);
};

/// Every place a column can go to, as ColumnTarget::fromText() reads it.
[[nodiscard]] QStringList possibleTargets();

/// "Serial number", "IMEI", "A line in the notes": a ColumnTarget in words.
[[nodiscard]] QString targetTitle(const ColumnTarget &target);

} // namespace nameplate
