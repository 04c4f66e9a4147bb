// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/numberadvice.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace nameplate {

class InPlaceLine;
class NumberNotes;

/// The further numbers of one unit (IMEI, MAC, VIN …), each edited in place with what is to be said about it below, and
/// a button that adds one of any kind.
class IdentifierList : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifierList(QWidget *parent = nullptr);

    struct Entry
    {
        Identifier identifier;
        std::vector<NumberAdvice> advice;

        bool operator==(const Entry &) const = default;
    };

    /// `overTyping`: another item is shown now.
    void show(const std::vector<Entry> &entries, bool readOnly, bool overTyping);

    /// Asked when a menu opens: the kinds of the user's own that the document has.
    void setOwnKinds(const std::function<QStringList()> &ownKinds) { m_ownKinds = ownKinds; }

    /// Says why the number that was typed in the row of an identifier (none: the new one) was not taken.
    void refuse(IdentifierId identifier, const QString &sentence);

    /// Opens an empty row for a number of that kind.
    void begin(const QString &kind);

    [[nodiscard]] InPlaceLine *lineOf(IdentifierId identifier) const; ///< null: there is no such row

signals:
    void added(const QString &kind, const QString &value);
    void changed(nameplate::IdentifierId identifier, const QString &value);
    void kindChanged(nameplate::IdentifierId identifier, const QString &kind);
    void removed(nameplate::IdentifierId identifier);
    void taken(const nameplate::Remedy &remedy);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        IdentifierId id; ///< none: being added
        QWidget *widget;
        InPlaceLine *line;
        NumberNotes *notes;
    };

    [[nodiscard]] bool hasRowsOf(const std::vector<Entry> &entries) const;
    void rebuild();
    void addRow(const Entry &entry);
    void fillKinds(QMenu *menu, const std::function<void(const QString &)> &choose);
    void askForKind(const std::function<void(const QString &)> &choose);
    void closeNew();

    std::vector<Entry> m_entries;
    std::function<QStringList()> m_ownKinds;
    bool m_readOnly = false;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QWidget *m_new = nullptr; ///< the row of a number that is being added
    InPlaceLine *m_newLine = nullptr;
};

} // namespace nameplate
