// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/ageheader.h"

#include "app/keeping/keepingtext.h"

#include <QList>

namespace nameplate::age {

namespace {

constexpr char firstLine[] = "age-encryption.org/v1";
constexpr qint64 longestLine = 200;

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

/// Only the one spelling that writing gives; empty for any other.
QByteArray fromBase64(const QByteArray &text, int size)
{
    const QByteArray bytes = QByteArray::fromBase64(text);
    return bytes.size() == size && base64(bytes) == text ? bytes : QByteArray();
}

tl::unexpected<Error> unreadable()
{
    return fail(Error::Code::Damaged, KeepingText::tr("The beginning of the encrypted file is damaged."),
                KeepingText::tr("Use another backup."));
}

/// One line without its end; empty at the end of the file and for what is no line.
QByteArray lineFrom(QIODevice &from)
{
    QByteArray line = from.readLine(longestLine);
    if (!line.endsWith('\n'))
        return {};
    line.chop(1);
    return line;
}

/// "18" and nothing else that means the same.
int workFactorIn(const QByteArray &text)
{
    const int number = text.toInt();
    return QByteArray::number(number) == text ? number : 0;
}

} // namespace

bool Header::isBeginning(const QByteArray &bytes)
{
    return bytes.startsWith(firstLine);
}

Result<Header> Header::make(const QByteArray &passphrase, int workFactor)
{
    Header header;
    const QByteArray salt = randomBytes(saltSize);
    const auto key = passphraseKey(passphrase, salt, workFactor);
    if (!key)
        return tl::unexpected(key.error());
    header.m_fileKey = randomFileKey();
    const QByteArray text = QByteArray(firstLine) + "\n-> scrypt " + base64(salt) + ' ' + QByteArray::number(workFactor)
                            + '\n' + base64(wrap(header.m_fileKey, *key)) + "\n---";
    header.m_text = text + ' ' + base64(headerMac(header.m_fileKey, text)) + '\n';
    return header;
}

Result<Header> Header::read(QIODevice &from, const QByteArray &passphrase)
{
    const QByteArray first = lineFrom(from);
    const QByteArray stanza = lineFrom(from);
    const QByteArray body = lineFrom(from);
    const QByteArray end = lineFrom(from);
    const QList<QByteArray> words = stanza.split(' ');
    if (first == firstLine && words.value(0) == "->" && words.value(1) != "scrypt")
        return fail(Error::Code::Refused, KeepingText::tr("The file is encrypted for a key, not with a passphrase."),
                    KeepingText::tr("Open it with the age tool and its key file."));
    const QByteArray salt = fromBase64(words.value(2), saltSize);
    const QByteArray wrapped = fromBase64(body, wrappedSize);
    const QByteArray mac = fromBase64(end.mid(4), macSize);
    const int workFactor = workFactorIn(words.value(3));
    if (first != firstLine || words.size() != 4 || words[0] != "->" || salt.isEmpty() || wrapped.isEmpty()
        || !end.startsWith("--- ") || mac.isEmpty() || workFactor < 1)
        return unreadable();
    if (workFactor > largestWorkFactor)
        return fail(Error::Code::Refused, KeepingText::tr("The file asks for more work than is safe to do."),
                    KeepingText::tr("Open it with the age tool if you trust it."));
    const auto key = passphraseKey(passphrase, salt, workFactor);
    if (!key)
        return tl::unexpected(key.error());
    Header header;
    if (!unwrap(wrapped, *key, header.m_fileKey))
        return fail(Error::Code::Refused,
                    KeepingText::tr("The passphrase is wrong, or the beginning of the file is damaged."),
                    KeepingText::tr("Type it exactly as it was; nobody can recover it."));
    const QByteArray text = first + '\n' + stanza + '\n' + body + "\n---";
    if (!sameBytes(headerMac(header.m_fileKey, text), mac))
        return unreadable();
    header.m_text = text + ' ' + end.mid(4) + '\n';
    return header;
}

} // namespace nameplate::age
