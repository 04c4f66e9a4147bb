// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowsettings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <map>

namespace nameplate {

namespace {

constexpr qsizetype mostRecent = 8;

constexpr char themeKey[] = "theme";
constexpr char groupingKey[] = "grouping";
constexpr char lookAlikesKey[] = "markLookAlikes";
constexpr char backupFolderKey[] = "secondBackupFolder";
constexpr char recentKey[] = "recentDocuments";
constexpr char tilesKey[] = "tiles";
constexpr char languageKey[] = "language";
constexpr char regionKey[] = "region";
constexpr char currencyKey[] = "newCurrency";
constexpr char reopenKey[] = "reopenLast";
constexpr char placesGroup[] = "places";

QString settingsPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("nameplate/window.ini"));
}

QLatin1String latin1(const char *key)
{
    return QLatin1String(key);
}

/// Paths hold slashes, which would make groups of their own.
QString placeKey(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String(placesGroup) + u'/' + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

WindowSettings::WindowSettings()
    : m_settings(settingsPath(), QSettings::IniFormat)
{}

WindowSettings::~WindowSettings()
{
    m_settings.sync();
    if (QFile::exists(m_settings.fileName()))
        QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QByteArray WindowSettings::bytes(const char *key) const
{
    return m_settings.value(latin1(key)).toByteArray();
}

void WindowSettings::setBytes(const char *key, const QByteArray &value)
{
    m_settings.setValue(latin1(key), value);
}

ThemeChoice WindowSettings::theme() const
{
    const int choice = m_settings.value(latin1(themeKey)).toInt();
    return choice == int(ThemeChoice::Light) || choice == int(ThemeChoice::Dark) ? ThemeChoice(choice)
                                                                                 : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(latin1(themeKey), int(choice));
}

Grouping WindowSettings::grouping() const
{
    const int grouping = m_settings.value(latin1(groupingKey), int(Grouping::Series)).toInt();
    return grouping >= int(Grouping::None) && grouping <= int(Grouping::Year) ? Grouping(grouping) : Grouping::Series;
}

void WindowSettings::setGrouping(Grouping grouping)
{
    m_settings.setValue(latin1(groupingKey), int(grouping));
}

bool WindowSettings::marksLookAlikes() const
{
    return m_settings.value(latin1(lookAlikesKey)).toBool();
}

void WindowSettings::setMarksLookAlikes(bool marks)
{
    m_settings.setValue(latin1(lookAlikesKey), marks);
}

bool WindowSettings::showsTiles() const
{
    return m_settings.value(latin1(tilesKey)).toBool();
}

void WindowSettings::setShowsTiles(bool shows)
{
    m_settings.setValue(latin1(tilesKey), shows);
}

QString WindowSettings::language() const
{
    return m_settings.value(latin1(languageKey)).toString();
}

void WindowSettings::setLanguage(const QString &name)
{
    m_settings.setValue(latin1(languageKey), name);
}

QString WindowSettings::region() const
{
    return m_settings.value(latin1(regionKey)).toString();
}

void WindowSettings::setRegion(const QString &name)
{
    m_settings.setValue(latin1(regionKey), name);
}

QString WindowSettings::newCurrency() const
{
    return m_settings.value(latin1(currencyKey)).toString();
}

void WindowSettings::setNewCurrency(const QString &code)
{
    m_settings.setValue(latin1(currencyKey), code);
}

bool WindowSettings::reopensLast() const
{
    return m_settings.value(latin1(reopenKey), true).toBool();
}

void WindowSettings::setReopensLast(bool reopens)
{
    m_settings.setValue(latin1(reopenKey), reopens);
}

QByteArray WindowSettings::placeIn(const QString &path) const
{
    return m_settings.value(placeKey(path)).toByteArray();
}

/// Places in documents that are no longer among the recent ones are forgotten.
void WindowSettings::setPlaceIn(const QString &path, const QByteArray &place)
{
    std::map<QString, QByteArray> kept{{placeKey(path), place}};
    for (const QString &each : recentDocuments())
        kept.try_emplace(placeKey(each), placeIn(each));
    m_settings.remove(latin1(placesGroup));
    for (const auto &[key, bytes] : kept)
        if (!bytes.isEmpty())
            m_settings.setValue(key, bytes);
}

QByteArray WindowSettings::importMap(const QByteArray &list) const
{
    return m_settings.value(QLatin1String("importMaps/") + latin1(list.constData())).toByteArray();
}

void WindowSettings::setImportMap(const QByteArray &list, const QByteArray &map)
{
    m_settings.setValue(QLatin1String("importMaps/") + latin1(list.constData()), map);
}

QString WindowSettings::secondBackupFolder() const
{
    return m_settings.value(latin1(backupFolderKey)).toString();
}

void WindowSettings::setSecondBackupFolder(const QString &folder)
{
    m_settings.setValue(latin1(backupFolderKey), folder);
}

QStringList WindowSettings::recentDocuments() const
{
    QStringList paths = m_settings.value(latin1(recentKey)).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void WindowSettings::addRecentDocument(const QString &path)
{
    QStringList paths = recentDocuments();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(latin1(recentKey), QStringList(paths.mid(0, mostRecent)));
}

} // namespace nameplate
