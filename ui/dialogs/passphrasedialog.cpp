// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphrasedialog.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace nameplate {

namespace {

constexpr qsizetype shortest = 8;
constexpr qsizetype fairLength = 12;
constexpr qsizetype strongLength = 20;
constexpr qsizetype fewestDifferent = 6;

QLineEdit *secretEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent)
    , m_first(secretEdit(tr("Passphrase"), this))
    , m_second(secretEdit(tr("Passphrase again"), this))
    , m_strength(new PlainLabel(TextTone::Quiet, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Save an encrypted copy"));
    auto *what =
        new PlainLabel(tr("The copy is one file for a stick or a cloud folder. Only the passphrase opens it, "
                          "here or with the age tool. Nobody can recover a forgotten passphrase: write it down "
                          "and keep it where the copy is not."),
                       TextTone::Plain, this);
    what->setWordWrap(true);
    what->setMinimumWidth(lines(this, 24));
    auto *form = new QFormLayout;
    form->addRow(tr("Passphrase"), m_first);
    form->addRow(tr("Again"), m_second);
    form->addRow(QString(), m_strength);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose file…"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 1.2), lines(this, 1.2), lines(this, 1.2), lines(this, 1));
    column->setSpacing(lines(this, 0.8));
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_buttons);
    for (QLineEdit *edit : {m_first, m_second})
        connect(edit, &QLineEdit::textChanged, this, &PassphraseDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

int PassphraseDialog::strength(const QString &passphrase)
{
    const QSet<QChar> different(passphrase.begin(), passphrase.end());
    if (passphrase.size() < fairLength || different.size() < fewestDifferent)
        return 0;
    return passphrase.size() < strongLength ? 1 : 2;
}

void PassphraseDialog::update()
{
    const QString text = m_first->text();
    const QString words[] = {tr("Easily guessed: take four or five words that have nothing to do with each other"),
                             tr("Fair: a word or two more make it strong"), tr("Strong")};
    QString said = words[strength(text)];
    if (text.size() < shortest)
        said = tr("At least %n character(s)", nullptr, int(shortest));
    else if (!m_second->text().isEmpty() && m_second->text() != text)
        said = tr("The two are not the same");
    m_strength->setText(said);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(text.size() >= shortest && text == m_second->text());
}

} // namespace nameplate
