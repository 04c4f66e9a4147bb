// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filterwords.h"
#include "app/services/inventory.h"

#include <QDate>
#include <QHash>
#include <QObject>

namespace nameplate {

/// One way to go on with the word that is being typed in the search box.
struct SearchSuggestion
{
    QString text;        ///< takes the place of the word
    QString meaning;     ///< what it finds
    bool goesOn = false; ///< something is to be typed behind it

    bool operator==(const SearchSuggestion &) const = default;
};

/// Knows how a search can go on: filter words, and behind their colon the names and choices of the document.
class SearchSuggestions : public QObject
{
    Q_OBJECT

public:
    SearchSuggestions(const Inventory &inventory, const QDate &today, QObject *parent = nullptr);

    /// The suggestions for the word that ends at the cursor.
    [[nodiscard]] QList<SearchSuggestion> at(const QString &typed, qsizetype cursor) const;

    /// The text with that word replaced, and where the cursor stands then.
    struct Completed
    {
        QString text;
        qsizetype cursor = 0;
    };
    [[nodiscard]] static Completed completed(const QString &typed, qsizetype cursor, const SearchSuggestion &chosen);

private:
    [[nodiscard]] QList<SearchSuggestion> words(const QString &beginning) const;
    [[nodiscard]] QList<SearchSuggestion> values(const FilterWord &word, const QString &head,
                                                 const QString &beginning) const;
    [[nodiscard]] QList<std::pair<QString, QString>> candidates(const FilterWord &word) const;
    [[nodiscard]] const QStringList &names(const FilterWord &word) const;

    const Inventory &m_inventory;
    QDate m_today;
    mutable QHash<QString, QStringList> m_names; ///< by filter word, until the document changes
};

} // namespace nameplate
