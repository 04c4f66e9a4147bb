// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/exportformat.h"
#include "app/keeping/restore.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

class QStackedWidget;

namespace nameplate {

class WindowSettings;

/// What the window does to keep documents: shows their backups, writes encrypted copies and exports, and helps where one
/// is damaged. Long work runs in a worker.
class KeepingDesk : public QObject
{
    Q_OBJECT

public:
    /// `pages` shows the document, or the way to one.
    KeepingDesk(WindowSettings &settings, QStackedWidget &pages, QWidget *window);
    ~KeepingDesk() override; ///< waits for what is under way

    void showBackups(const QString &document);
    void saveEncrypted(const QString &document);
    void exportList(const QString &document);
    /// A document that cannot be opened because it is damaged: a page offers the newest backup, or what can be salvaged.
    void offerRescue(const QString &document, const Error &damage);
    /// Takes items out for good, after saying what that means and which backups still hold them.
    void purge(const QString &document, const std::vector<Record> &items);

signals:
    void said(const nameplate::Message &message);
    void backUpAsked();
    /// The document must not be open when this returns to replace it; openAsked() follows.
    void closeAsked();
    void openAsked(const QString &document);
    void openDamagedAsked(const QString &document);
    void rescueShown(bool shown); ///< the page of a damaged document lies over what was open, or is gone

private:
    using Work = std::function<Result<QString>()>; ///< returns what to say
    void run(const QString &saying, const Work &work);
    void replace(const QString &document, const std::shared_ptr<Restore> &restore);
    void salvage(const QString &document);
    [[nodiscard]] bool confirmPurge(const QString &document, const std::vector<Record> &items);
    void showLost(const QStringList &lost);
    void leaveRescue();

    WindowSettings &m_settings;
    QStackedWidget &m_pages;
    QWidget *m_window;
    QWidget *m_rescue = nullptr; ///< the page of a damaged document
    QPointer<QWidget> m_before;  ///< the page below it
    QThreadPool m_worker;
};

} // namespace nameplate
