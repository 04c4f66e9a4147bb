// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

class QBoxLayout;
class QKeyEvent;

namespace nameplate {

class PlainLabel;

/// Where the cell cursor goes after an edit, as in a spreadsheet.
enum class CellStep
{
    Stay,
    Down,
    Up,
    Next,
    Previous
};

/// A field's own editor laid over a cell. Enter, Tab and the arrows up and down finish, Esc gives up; what is refused
/// stays in the cell with its sentence beside it.
class CellEditor : public QWidget
{
    Q_OBJECT

public:
    CellEditor(const Field &field, const EditingHints &hints, const QString &stored, QWidget *parent);

    [[nodiscard]] FieldEditor &editor() const { return *m_editor; }

    /// Takes the focus; a key that began the edit replaces what is there.
    void begin(const QKeyEvent *first);

    /// Covers the cell and as much more as the value and a refusal need.
    void cover(const QRect &cell);

    void refuse(const QString &sentence);
    [[nodiscard]] bool isRefused() const;

signals:
    void finished(const QString &text, nameplate::CellStep step);
    void chosen(const QString &text); ///< picked from a list or calendar; the editor stays
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void finish(CellStep step);
    [[nodiscard]] bool takeKey(const QKeyEvent &key);

    FieldKind m_kind;
    FieldEditor *m_editor;
    PlainLabel *m_refusal;
    QBoxLayout *m_column;
    QRect m_cell;
    QString m_refused; ///< the text that was refused last
    bool m_finishing = false;
};

} // namespace nameplate
