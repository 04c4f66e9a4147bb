// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QStringList>

namespace nameplate {

/// What the program remembers between two starts: sizes, columns, theme and the documents opened lately. Only the user
/// can read the file.
class WindowSettings
{
public:
    WindowSettings();
    ~WindowSettings();
    Q_DISABLE_COPY_MOVE(WindowSettings)

    [[nodiscard]] QByteArray bytes(const char *key) const;
    void setBytes(const char *key, const QByteArray &value);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] Grouping grouping() const;
    void setGrouping(Grouping grouping);

    [[nodiscard]] bool marksLookAlikes() const;
    void setMarksLookAlikes(bool marks);

    [[nodiscard]] bool showsTiles() const;
    void setShowsTiles(bool shows);

    /// Names of locales ("de_CH"), or of a language ("de"); empty: as the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &name);
    [[nodiscard]] QString region() const;
    void setRegion(const QString &name);

    [[nodiscard]] QString newCurrency() const; ///< a code; empty: that of the region
    void setNewCurrency(const QString &code);

    [[nodiscard]] bool reopensLast() const;
    void setReopensLast(bool reopens);

    /// Where the user left a document: its shelf, its item and how far it was scrolled.
    [[nodiscard]] QByteArray placeIn(const QString &path) const;
    void setPlaceIn(const QString &path, const QByteArray &place);

    /// Where backups go besides the standard folder; empty: nowhere.
    [[nodiscard]] QString secondBackupFolder() const;
    void setSecondBackupFolder(const QString &folder);

    /// What was said about lists of one kind (ListSource::fingerprint()), as ImportMap::toJson() writes it.
    [[nodiscard]] QByteArray importMap(const QByteArray &list) const;
    void setImportMap(const QByteArray &list, const QByteArray &map);

    [[nodiscard]] QStringList recentDocuments() const; ///< the latest first; those that are gone are left out
    void addRecentDocument(const QString &path);

private:
    QSettings m_settings;
};

} // namespace nameplate
