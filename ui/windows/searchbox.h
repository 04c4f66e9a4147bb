// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace nameplate {

class SearchCompleter;
class SearchSuggestions;

/// The one box that searches everything while one types; Enter goes to the first find, Esc clears. Filter words are
/// completed as they are typed.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const QKeySequence &shortcut, QWidget *parent = nullptr);

    /// What completes filter words; null: nothing.
    void setSuggestions(const SearchSuggestions *suggestions);
    [[nodiscard]] SearchCompleter &completer() const { return *m_completer; }

signals:
    void searched(const QString &text);
    void firstWanted(); ///< Enter
    void listWanted();  ///< the key down

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QString m_hint;
    SearchCompleter *m_completer;
};

} // namespace nameplate
