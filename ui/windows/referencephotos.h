// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

#include <QWidget>

class QHBoxLayout;

namespace nameplate {

class PlainLabel;

/// Photos of a genuine unit of a series and of its plate, to hold beside one that is in doubt.
class ReferencePhotos : public QWidget
{
    Q_OBJECT

public:
    ReferencePhotos(const Inventory &inventory, Editor &editor, QWidget *parent = nullptr);

    void show(SeriesId series);
    /// Attaches the files in a worker's time; those that cannot be read are refused with a sentence.
    void attach(const QStringList &paths);

signals:
    void openAsked(nameplate::EvidenceId evidence);
    void changedUndoably(const QString &what);
    void refused(const QString &sentence);

private:
    void ask();

    const Inventory &m_inventory;
    Editor &m_editor;
    SeriesId m_series;
    std::vector<Evidence> m_shown;
    PlainLabel *m_nothing;
    QHBoxLayout *m_row;
};

/// What shows the thing itself, and not a paper about it.
[[nodiscard]] bool isReferencePhoto(const Evidence &evidence);

} // namespace nameplate
