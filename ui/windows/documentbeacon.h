// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace nameplate {

/// Lets a second start of the program find the window that has a document open already, and raise it.
class DocumentBeacon : public QObject
{
    Q_OBJECT

public:
    explicit DocumentBeacon(QObject *parent = nullptr);
    ~DocumentBeacon() override;

    /// Answers for this document from now on; an empty path answers for none.
    void light(const QString &path);

    /// True when a window that has the document open heard the call.
    [[nodiscard]] static bool raiseOther(const QString &path);

signals:
    void called(); ///< somebody opened the document again

private:
    QLocalServer *m_server;
};

} // namespace nameplate
