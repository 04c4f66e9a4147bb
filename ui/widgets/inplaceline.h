// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QStringListModel;

namespace nameplate {

class PlainLabel;

/// A title and a text of one line, edited in place: Enter or leaving commits what was typed, Esc restores what was
/// there, and a refusal stands below it.
class InPlaceLine : public QWidget
{
    Q_OBJECT

public:
    explicit InPlaceLine(const QString &title, QWidget *parent = nullptr);

    /// Shows the stored text; what is being typed is left alone unless `overTyping`.
    void setStored(const QString &text, bool overTyping = false);
    void refuse(const QString &sentence);
    void setReadOnly(bool readOnly);
    void setPlaceholder(const QString &text);
    void setSuggestions(const QStringList &words);
    void setEnd(QWidget *end); ///< something behind the text
    void setTitleWidth(int width);
    [[nodiscard]] int titleWidth() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString refusal() const;

signals:
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QString m_stored;
    PlainLabel *m_title;
    QLineEdit *m_line;
    PlainLabel *m_refusal;
    QGridLayout *m_grid;
    QStringListModel *m_words = nullptr;
};

} // namespace nameplate
