// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace nameplate {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Nameplate"));
    auto *mark = new QLabel(this);
    mark->setPixmap(programIcon().pixmap(QSize(lines(this, 4), lines(this, 4)), devicePixelRatioF()));
    auto *name = new PlainLabel(tr("Nameplate %1").arg(QCoreApplication::applicationVersion()), TextTone::Plain, this);
    name->setSize(1.4, true);
    auto *what = new PlainLabel(tr("A home inventory that knows a series from a serial."), TextTone::Plain, this);
    auto *licence = new PlainLabel(
        tr("Free software under the GNU General Public License, version 3 or later. Without any warranty.\n"
           "Icons: Lucide, under the ISC licence."),
        TextTone::Quiet, this);
    licence->setWordWrap(true);
    licence->setMinimumWidth(lines(this, 24));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 1.5), lines(this, 1.5), lines(this, 1.5), lines(this, 1));
    column->setSpacing(lines(this, 0.6));
    for (QWidget *part : {static_cast<QWidget *>(mark), static_cast<QWidget *>(name), static_cast<QWidget *>(what),
                          static_cast<QWidget *>(licence), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
}

} // namespace nameplate
