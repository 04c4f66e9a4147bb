// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace nameplate {

class PlainLabel;

/// Asks for the passphrase of an encrypted copy, twice, and says how strong it is and that nobody can recover it.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget *parent = nullptr);

    [[nodiscard]] QString passphrase() const;

    /// 0: easily guessed, 1: fair, 2: strong.
    [[nodiscard]] static int strength(const QString &passphrase);

private:
    void update();

    QLineEdit *m_first;
    QLineEdit *m_second;
    PlainLabel *m_strength;
    QDialogButtonBox *m_buttons;
};

} // namespace nameplate
