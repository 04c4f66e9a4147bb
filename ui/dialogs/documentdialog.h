// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace nameplate {

class PlainLabel;

/// Whose things these are and how they are insured, as reports print it, and the currency of the document.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(Editor &editor, const QLocale &locale, QWidget *parent = nullptr);

    /// Saves as one step and closes; what cannot be understood is said below its field.
    void save();

signals:
    void saved();

private:
    QLineEdit *addLine(QFormLayout *form, const QString &title, const QString &text);
    void refuse(QLineEdit *field, const QString &sentence);
    [[nodiscard]] std::optional<DocumentSettings> typed();

    Editor &m_editor;
    QLocale m_locale;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QLineEdit *m_insurer = nullptr;
    QLineEdit *m_policy = nullptr;
    QLineEdit *m_limit = nullptr;
    QLineEdit *m_currency = nullptr;
    PlainLabel *m_trouble = nullptr;
};

} // namespace nameplate
