// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldeditor.h"

namespace nameplate {

class Chip;
class PlainLabel;

/// What a fact row shows of one field.
struct FactValue
{
    QString text;
    bool inherited = false; ///< comes from the series, which can be overridden
    bool overrides = false; ///< the item has its own value where the series has one too
    bool mixed = false;     ///< several items are shown and differ
    bool pending = false;   ///< whether they differ is not known yet
    bool readOnly = false;

    bool operator==(const FactValue &) const = default;
};

/// A field's title and its value, edited in place; a refusal stands below the value it belongs to, and what was typed
/// stays until it is mended or Esc restores.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const Field &field, const EditingHints &hints, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    [[nodiscard]] FieldEditor *editor() const { return m_editor; }

    void show(const FactValue &value, bool overTyping);
    void refuse(const QString &sentence);
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] bool isEmpty() const { return m_editor->stored().isEmpty() && !m_mixed; }

    [[nodiscard]] int titleWidth() const;
    void setTitleWidth(int width);

signals:
    void committed(const QString &text);
    void resetAsked(); ///< let the series' value show through again

private:
    void layOut();

    const Field &m_field;
    PlainLabel *m_title;
    FieldEditor *m_editor;
    Chip *m_origin;
    PlainLabel *m_refusal;
    bool m_mixed = false;
};

} // namespace nameplate
