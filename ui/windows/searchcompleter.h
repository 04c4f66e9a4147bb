// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QPointer>
#include <QStandardItemModel>

class QLineEdit;

namespace nameplate {

class SearchSuggestions;

/// Offers below the search box how the word being typed can go on. It takes nothing away: without a choice in it, every
/// key does what it does without it, but Tab, which takes the first suggestion.
class SearchCompleter : public QObject
{
    Q_OBJECT

public:
    explicit SearchCompleter(QLineEdit *line);

    /// Null: there is nothing to suggest.
    void setSuggestions(const SearchSuggestions *suggestions);

    [[nodiscard]] bool isOpen() const;
    void close();
    bool takeChosen(); ///< false when none is chosen
    bool takeFirst();  ///< the chosen one, else the first

private:
    void offer();
    void take(const QModelIndex &index);

    QLineEdit *m_line;
    QStandardItemModel m_model;
    QCompleter m_completer;
    QPointer<const SearchSuggestions> m_suggestions;
};

} // namespace nameplate
