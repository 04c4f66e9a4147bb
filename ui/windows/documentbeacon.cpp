// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/documentbeacon.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace nameplate {

namespace {

constexpr int patience = 1000; // milliseconds

/// Short, because the path of a socket must fit into 107 bytes.
QString nameFor(const QString &path)
{
    const QByteArray place = QFileInfo(path).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(20);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return folder.filePath(QStringLiteral("nameplate-window-") + QString::fromLatin1(hash));
}

} // namespace

DocumentBeacon::DocumentBeacon(QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->write("raised\n");
            caller->flush();
            emit called();
        }
    });
}

DocumentBeacon::~DocumentBeacon()
{
    m_server->close();
}

void DocumentBeacon::light(const QString &path)
{
    m_server->close();
    if (path.isEmpty())
        return;
    // The caller holds the document's lock, so a socket of this name can only be left over.
    QLocalServer::removeServer(nameFor(path));
    m_server->listen(nameFor(path));
}

bool DocumentBeacon::raiseOther(const QString &path)
{
    QLocalSocket socket;
    socket.connectToServer(nameFor(path));
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience) && socket.readAll() == "raised\n";
}

} // namespace nameplate
