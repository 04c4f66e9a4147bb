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

    /// Where backups go besides the standard folder; empty: nowhere.
    [[nodiscard]] QString secondBackupFolder() const;
    void setSecondBackupFolder(const QString &folder);

    [[nodiscard]] QStringList recentDocuments() const; ///< the latest first; those that are gone are left out
    void addRecentDocument(const QString &path);

private:
    QSettings m_settings;
};

} // namespace nameplate
