// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"

#include <QLocale>
#include <QWidget>

#include <functional>

namespace nameplate {

/// What an editor needs to know of the world it is used in.
struct EditingHints
{
    QLocale locale;
    std::function<QStringList(const Field &)> suggestions; ///< values used before; asked when typing starts
};

/// Edits the text of one field in place. It looks like a label until it is pointed at or has the focus; Enter or
/// leaving commits what was typed, Esc restores what was there.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString text() const = 0;

    /// Shows the stored text; what the user is typing right now is left alone unless `overTyping`.
    void setStored(const QString &text, bool overTyping);
    [[nodiscard]] const QString &stored() const { return m_stored; }
    [[nodiscard]] bool isModified() const { return text() != m_stored; }

    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setPlaceholder(const QString &text) = 0;
    [[nodiscard]] virtual QWidget *input() const = 0; ///< what takes the focus

signals:
    void committed(const QString &text);
    void typed();     ///< the text differs from a moment ago
    void cancelled(); ///< Esc restored the stored text

protected:
    virtual void showText(const QString &text) = 0;

    void commit(); ///< announces the text when it differs from the stored one
    void restore();

private:
    QString m_stored;
};

/// The editor that fits the field's kind.
[[nodiscard]] FieldEditor *makeFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent);

} // namespace nameplate
