// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;

namespace nameplate {

/// How a list is read: what was found out about it, each of which can be said otherwise.
class ImportSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSettings(ImportOptions &options, QWidget *parent = nullptr);

    /// Says what was found out, and hides what the kind of file leaves no choice about.
    void show(const ImportPlan &plan);

    /// Puts the choosers to what the options say.
    void followOptions();

signals:
    void changed(); ///< the options are as chosen

private:
    /// One thing that may be said about a list.
    struct Chooser
    {
        QComboBox *box = nullptr;
        QString foundOut; ///< what the first row says before anything is known
        std::function<QVariant(const ImportOptions &)> said;
    };

    using Rows = QList<std::pair<QString, QVariant>>;
    Chooser add(QFormLayout *form, const QString &title, const Rows &rows,
                const std::function<QVariant(const ImportOptions &)> &said,
                const std::function<void(ImportOptions &, const QVariant &)> &change);
    void addOfFile(QFormLayout *form);
    void addOfCells(QFormLayout *form);
    void setFound(const Chooser &chooser, const QString &what);
    void setShown(const Chooser &chooser, bool isShown);

    ImportOptions &m_options;
    QFormLayout *m_form;
    Chooser m_preset;
    Chooser m_sheet;
    Chooser m_photos;
    Chooser m_letters;
    Chooser m_delimiter;
    Chooser m_dates;
    Chooser m_decimal;
    Chooser m_empty;
};

} // namespace nameplate
