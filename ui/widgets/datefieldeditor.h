// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linefieldeditor.h"

namespace nameplate {

/// Edits a date as text in the locale's or the ISO form, with a calendar to choose from.
class DateFieldEditor : public LineFieldEditor
{
    Q_OBJECT

public:
    DateFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();

    QLocale m_locale;
    QAction *m_calendar; ///< seen while the field has the focus
    bool m_readOnly = false;
};

} // namespace nameplate
